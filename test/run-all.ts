import {spawn} from 'node:child_process';
import {existsSync} from 'node:fs';
import {relative} from 'node:path';
import {addCounts, countsLine, readCounts, type Counts} from './support/steps/counts.js';
import {filesBelow} from './support/steps/files.js';

const HELP = `npm test                                     every check there is
npm test -- unit e2e                         some of them: typecheck lint format build unit size browser e2e examples
npm test -- test/browser/keyboard.test.ts    some files
BROWSERS=chromium npm test -- browser        in some engines: chromium firefox webkit

Each check is a script of package.json, which runs one program: see docs/testing.md.`;

/** A program to run: one of the scripts of package.json, or what it comes to for some files. */
interface Check {
  /** The folder whose test files it runs. */
  readonly tests?: string;
  /** Arguments of `node`. */
  readonly args: (files: readonly string[]) => readonly string[];
  /** Drives the engines. */
  readonly browsers?: boolean;
  /** Is about `dist/`. */
  readonly built?: boolean;
}

const TSX = ['--import', 'tsx'];
const nodeTest =
  (folder: string, atOnce: number) =>
  (files: readonly string[]): readonly string[] => [
    ...[...TSX, '--test', '--test-reporter=spec', `--test-concurrency=${atOnce}`],
    ...(files.length > 0 ? files : filesBelow(folder, '.test.ts')),
  ];
const npm = (script: string) => (): readonly string[] => [
  process.env['npm_execpath'] ?? 'node_modules/npm/bin/npm-cli.js',
  ...['run', '--silent', script],
];

/** What runs one after the other, and in each of these what runs side by side: a browser keeps one core busy. */
const phases: readonly Readonly<Record<string, Check>>[] = [
  {
    lint: {args: npm('lint:code')},
    typecheck: {args: npm('typecheck')},
    format: {args: npm('lint:format')},
    build: {args: () => [...TSX, 'test/support/steps/build.ts']},
  },
  {unit: {tests: 'test/unit', args: nodeTest('test/unit', 2)}},
  {size: {args: () => [...TSX, 'test/support/steps/size.ts'], built: true}},
  {
    browser: {
      tests: 'test/browser',
      args: (files) => [...TSX, 'node_modules/@web/test-runner/dist/bin.js', ...withFiles(files)],
      browsers: true,
    },
    e2e: {
      tests: 'test/e2e',
      args: (files) => ['node_modules/@playwright/test/cli.js', 'test', ...files],
      browsers: true,
      built: true,
    },
  },
  {
    examples: {
      tests: 'test/examples',
      // the others are built by `npm run test:examples`
      args: (files) => [
        '--test-name-pattern=: (plain|react|vue), production',
        ...nodeTest('test/examples', 1)(files),
      ],
      browsers: true,
      built: true,
    },
  },
];
const checks: Readonly<Record<string, Check>> = Object.assign({}, ...phases);

const withFiles = (files: readonly string[]) => (files.length > 0 ? ['--files', ...files] : []);

/** Runs a program, and returns what it says at its end; what it prints is shown at once, or when it has ended. */
function run(name: string, args: readonly string[], atOnce: boolean): Promise<Counts> {
  console.log(`\n── ${name}`);
  const started = performance.now();
  return new Promise((resolve) => {
    const child = spawn(process.execPath, args, {stdio: ['ignore', 'pipe', 'pipe']});
    let output = '';
    const add = (text: string) => {
      output += text;
      if (atOnce) process.stdout.write(text);
    };
    child.stdout.setEncoding('utf8').on('data', add);
    child.stderr.setEncoding('utf8').on('data', add);
    child.once('error', (error) => add(String(error)));
    child.once('close', (code) => {
      const counts = readCounts(output, code);
      const seconds = ((performance.now() - started) / 1000).toFixed(1);
      if (!atOnce) process.stdout.write(`\n── ${name}\n${output}`);
      console.log(`${counts.failed > 0 ? '✖' : '✔'} ${name}: ${seconds} s`);
      resolve(counts);
    });
  });
}

/** The checks that the command line names by themselves or by files, in each phase, with the files of each. */
function select(words: readonly string[]): readonly (readonly [string, readonly string[]])[][] {
  const files = words.filter((word) => word.includes('/')).map((file) => relative('.', file));
  const names = words.filter((word) => !word.includes('/'));
  const unknown = names.filter((name) => !Object.hasOwn(checks, name));
  if (unknown.length > 0) throw new Error(`There is no check ${unknown.join(', ')}.\n\n${HELP}`);
  const filesOf = ({tests}: Check) => files.filter((file) => tests && file.startsWith(`${tests}/`));
  const isChosen = (name: string, check: Check) =>
    words.length === 0 || names.includes(name) || filesOf(check).length > 0;
  return phases.map((phase) =>
    Object.entries(phase).flatMap(([name, check]) =>
      isChosen(name, check) ? [[name, filesOf(check)] as const] : [],
    ),
  );
}

async function main(words: readonly string[]): Promise<void> {
  if (words.includes('--help')) {
    console.log(HELP);
    return;
  }
  const chosen = select(words);
  const results: {readonly name: string; readonly counts: Counts}[] = [];
  const runs = async (name: string, args: readonly string[], atOnce: boolean) =>
    results.push({name, counts: await run(name, args, atOnce)});
  if (chosen.flat().some(([name]) => checks[name]?.browsers))
    await run('browsers', [...TSX, 'test/support/steps/install-browsers.ts'], true);
  const isBuilt =
    existsSync('dist/THIRD-PARTY-LICENSES.txt') || chosen.flat().some(([name]) => name === 'build');
  if (!isBuilt && chosen.flat().some(([name]) => checks[name]?.built))
    await run('build', npm('build')(), true);
  for (const phase of chosen) {
    await Promise.all(
      phase.map(([name, files]) => runs(name, checks[name]?.args(files) ?? [], phase.length === 1)),
    );
  }
  const failed = results.filter(({counts}) => counts.failed > 0).map(({name}) => name);
  const total = addCounts(results.map(({counts}) => counts));
  if (failed.length > 0) console.log(`\nFailed: ${failed.join(', ')}`);
  console.log(`\n${countsLine(total)}`);
  process.exitCode = total.failed > 0 || results.length === 0 ? 1 : 0;
}

await main(process.argv.slice(2).filter((word) => word !== '--files'));
