import {parseArgs} from 'node:util';
import {addCounts, countsLine, type Counts} from './support/steps/counts.js';
import {filesBelow} from './support/steps/files.js';
import {build, isBuilt} from './support/steps/build.js';
import {installBrowsers} from './support/steps/install-browsers.js';
import {runNode, runPackage, runScript} from './support/steps/program.js';

/**
 * Runs every check of the project, or those that are named, and ends with `N passed, N failed`:
 *
 *     npm test
 *     npm test -- unit
 *     npm test -- browser --files test/browser/keyboard.test.ts
 *     BROWSERS=chromium,webkit npm test -- browser e2e
 */
interface Step {
  readonly title: string;
  /** Uses `dist/`. */
  readonly built?: boolean;
  readonly run: (files: readonly string[]) => Promise<Counts>;
}

const steps: Readonly<Record<string, Step>> = {
  types: {title: 'Types', run: () => runPackage('typescript/bin/tsc', '--noEmit', '-p', '.')},
  lint: {
    title: 'Rules of the source',
    run: () =>
      runPackage('eslint/bin/eslint.js', '--config', '.config/eslint.config.mjs', '--max-warnings=0', '.'),
  },
  format: {
    title: 'Format',
    run: () => runPackage('prettier/bin/prettier.cjs', '--log-level=warn', '--check', '.'),
  },
  lock: {title: 'Lockfile', run: () => runScript('test/support/steps/lock.ts')},
  unit: {title: 'Unit tests', run: (files) => nodeTests('test/unit', files, '--at-once=2')},
  build: {title: 'Build', run: build},
  manifest: {
    title: 'Manifest of the elements',
    run: () => runScript('test/support/steps/manifest.ts', '--check'),
  },
  size: {title: 'Size', built: true, run: () => runScript('test/support/steps/size.ts')},
  browser: {title: 'Browser tests', run: browserTests},
  e2e: {title: 'End to end', built: true, run: endToEndTests},
};

async function nodeTests(
  folder: string,
  files: readonly string[],
  ...options: readonly string[]
): Promise<Counts> {
  const selected = files.length > 0 ? files : filesBelow(folder, '.test.ts');
  if (selected.length === 0) throw new Error(`There are no tests in ${folder}.`);
  return runScript('test/support/steps/node-tests.ts', ...options, ...selected);
}

async function browserTests(files: readonly string[]): Promise<Counts> {
  installBrowsers();
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const config = '.config/web-test-runner.config.mjs';
  const selection = files.length > 0 ? ['--files', ...files] : [];
  return runNode(['--import', 'tsx', runner, '--config', config, ...selection]);
}

async function endToEndTests(files: readonly string[]): Promise<Counts> {
  installBrowsers();
  return nodeTests('test/e2e', files, '--seconds=180');
}

/** A step that cannot even run is one failure, and the others go on. */
async function runStep(name: string, {title, built, run}: Step, files: readonly string[]): Promise<Counts> {
  console.log(`\n── ${title} (${name})`);
  const started = performance.now();
  let counts: Counts;
  try {
    if (built && !isBuilt()) throw new Error('Not run, for there is no build.');
    counts = await run(files);
  } catch (error) {
    console.error(error instanceof Error ? error.message : error);
    counts = {passed: 0, failed: 1};
  }
  console.log(`${counts.failed > 0 ? '✖' : '✔'} ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return counts;
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {files: {type: 'string', multiple: true, default: []}},
});
const unknown = positionals.filter((name) => !Object.hasOwn(steps, name));
if (unknown.length > 0)
  throw new Error(`No step ${unknown.join(', ')}; there are ${Object.keys(steps).join(', ')}.`);
const needsBuild = positionals.some((name) => steps[name]?.built);
const selected = Object.entries(steps).filter(
  ([name]) => positionals.length === 0 || positionals.includes(name) || (needsBuild && name === 'build'),
);
const results: (Counts & {readonly name: string})[] = [];
for (const [name, step] of selected) results.push({name, ...(await runStep(name, step, values.files))});
const failed = results.filter((result) => result.failed > 0).map(({name}) => name);
const total = addCounts(results);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed > 0 ? 1 : 0;
