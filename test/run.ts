import {relative} from 'node:path';
import {parseArgs} from 'node:util';
import {addCounts, countsLine, type Counts} from './support/steps/counts.js';
import {filesBelow} from './support/steps/files.js';
import {build, buildOnce, isBuilt} from './support/steps/build.js';
import {installBrowsers} from './support/steps/install-browsers.js';
import {printNow, runNode, runPackage, runScript, type Print} from './support/steps/program.js';

/**
 * Runs every check of the project, or those that are named, and ends with `N passed, N failed`:
 *
 *     npm test
 *     npm test -- unit e2e
 *     npm test -- test/browser/keyboard.test.ts
 *     BROWSERS=chromium,webkit npm test -- browser
 */
interface Step {
  readonly title: string;
  /** The folder whose test files it runs. */
  readonly tests?: string;
  /** What it runs when no file is named; by default all test files of the folder. */
  readonly pages?: () => readonly string[];
  /** Uses `dist/`. */
  readonly built?: boolean;
  /** Drives the engines. */
  readonly browsers?: boolean;
  readonly run: (files: readonly string[], print: Print) => Promise<Counts>;
}

/** What came of a step. */
interface Result extends Counts {
  readonly name: string;
}

/**
 * What runs one after the other, and in each of these what runs side by side: it shows what it has to say at its
 * end. A browser keeps one core busy, and the tests that drive it wait most of the time.
 */
const phases: readonly Readonly<Record<string, Step>>[] = [
  {
    types: {
      title: 'Types',
      run: (_, print) => runPackage('typescript/bin/tsc', ['--noEmit', '-p', '.'], print),
    },
    lint: {
      title: 'Rules of the source',
      run: (_, print) => runPackage('eslint/bin/eslint.js', ['--max-warnings=0', '.'], print),
    },
    imports: {
      title: 'Circles of imports',
      run: (_, print) =>
        runPackage(
          'dependency-cruiser/bin/dependency-cruise.mjs',
          [
            ...['--config', '.dependency-cruiser.mjs'],
            ...['--ignore-known', '.dependency-cruiser-known-violations.json'],
            ...['src', 'demo', 'build', 'bench', 'test'],
          ],
          print,
        ),
    },
    spelling: {
      title: 'Spelling',
      run: (_, print) => runPackage('cspell/bin.mjs', ['--no-progress', '--no-summary'], print),
    },
    format: {
      title: 'Format',
      run: (_, print) => runPackage('prettier/bin/prettier.cjs', ['--log-level=warn', '--check', '.'], print),
    },
    lock: {title: 'Lockfile', run: (_, print) => runScript('test/support/steps/lock.ts', [], print)},
  },
  {
    unit: {
      title: 'Unit tests',
      tests: 'test/unit',
      run: (files, print) => nodeTests(['--at-once=2', '--together=4', ...files], print),
    },
    build: {title: 'Build', run: (_, print) => build(print)},
  },
  {
    size: {
      title: 'Size',
      built: true,
      run: (_, print) => runScript('test/support/steps/size.ts', [], print),
    },
  },
  {
    browser: {
      title: 'Browser tests',
      tests: 'test/browser',
      pages: browserPages,
      browsers: true,
      run: browserTests,
    },
    e2e: {
      title: 'End to end',
      tests: 'test/e2e',
      built: true,
      browsers: true,
      run: (files, print) => nodeTests(['--together=1', '--browsers', ...files], print),
    },
  },
];
const steps: Readonly<Record<string, Step>> = Object.assign({}, ...phases);

function nodeTests(optionsAndFiles: readonly string[], print: Print): Promise<Counts> {
  return runScript('test/support/steps/node-tests.ts', optionsAndFiles, print);
}

function browserPages(): readonly string[] {
  return [
    'test/browser/together.ts',
    'test/browser/together-framed.ts',
    ...filesBelow('test/browser/alone', '.test.ts'),
  ];
}

function browserTests(files: readonly string[], print: Print): Promise<Counts> {
  const runner = 'node_modules/@web/test-runner/dist/bin.js';
  const config = '.config/web-test-runner.config.mjs';
  return runNode(['--import', 'tsx', runner, '--config', config, '--files', ...files], print);
}

/** The test files that a step is to run: its own among the given ones, or all it has. */
function testFiles({tests, pages}: Step, given: readonly string[]): readonly string[] {
  if (tests === undefined) return [];
  if (given.length === 0) return pages?.() ?? filesBelow(tests, '.test.ts');
  const own = given.filter((file) => file.startsWith(`${tests}/`));
  if (own.length === 0)
    throw new Error(`No file of those is in ${tests}: name files without a step, or of its own.`);
  return own;
}

/** A step that cannot even run is one failure, and the others go on. */
async function runStep(name: string, step: Step, given: readonly string[], print: Print): Promise<Counts> {
  print(`\n── ${step.title} (${name})\n`);
  const started = performance.now();
  let counts: Counts;
  try {
    if (step.built && !isBuilt()) throw new Error('Not run, for there is no build.');
    if (step.browsers) await installBrowsers();
    counts = await step.run(testFiles(step, given), print);
  } catch (error) {
    print(`${error instanceof Error ? error.message : String(error)}\n`);
    counts = {passed: 0, failed: 1};
  }
  print(`${counts.failed > 0 ? '✖' : '✔'} ${((performance.now() - started) / 1000).toFixed(1)} s\n`);
  return counts;
}

/** Runs steps side by side. One alone shows at once what it has to say. */
function runPhase(chosen: readonly (readonly [string, Step])[], given: readonly string[]) {
  const alone = chosen.length === 1;
  if (chosen.length > 1) console.log(`\n… ${chosen.map(([name]) => name).join(', ')}, side by side`);
  return Promise.all(
    chosen.map(async ([name, step]) => {
      let said = '';
      const counts = await runStep(name, step, given, alone ? printNow : (text) => void (said += text));
      printNow(said);
      return {name, ...counts};
    }),
  );
}

/** The steps and the test files that the command line names. */
function select(args: readonly string[]): {names: readonly string[]; files: readonly string[]} {
  const files = args.filter((arg) => arg.includes('/')).map((file) => relative('.', file));
  const named = args.filter((arg) => !arg.includes('/'));
  const unknown = named.filter((name) => !Object.hasOwn(steps, name));
  const all = Object.keys(steps);
  if (unknown.length > 0) throw new Error(`No step ${unknown.join(', ')}; there are ${all.join(', ')}.`);
  if (named.length > 0) return {names: all.filter((name) => named.includes(name)), files};
  const holds = (tests = '') => files.some((file) => file.startsWith(`${tests}/`));
  return {names: files.length > 0 ? all.filter((name) => holds(steps[name]?.tests)) : all, files};
}

const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {files: {type: 'string', multiple: true, default: []}},
});
const {names, files} = select([...values.files, ...positionals]);
if (!names.includes('build') && names.some((name) => steps[name]?.built)) await buildOnce();
// beside what needs none; a step that does tells what went wrong
if (names.some((name) => steps[name]?.browsers)) installBrowsers().catch(() => undefined);
const results: Result[] = [];
for (const phase of phases) {
  const chosen = Object.entries(phase).filter(([name]) => names.includes(name));
  results.push(...(await runPhase(chosen, files)));
}
const failed = results.filter((result) => result.failed > 0).map(({name}) => name);
const total = addCounts(results);
if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
if (results.length === 0) console.log('\nNothing was run.');
console.log(`\n${countsLine(total)}`);
process.exitCode = total.failed > 0 || results.length === 0 ? 1 : 0;
