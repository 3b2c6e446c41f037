import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {run} from 'node:test';
import type {TestEvent} from 'node:test/reporters';
import {pathToFileURL} from 'node:url';
import {inspect, parseArgs} from 'node:util';
import {countsLine, type Counts} from './counts.js';

/**
 * Runs files of `node:test`, shows what failed and what was printed, and ends with `N passed, N failed`:
 *
 *     node --import tsx test/support/steps/node-tests.ts [--at-once 2] [--together 4] [--browsers] FILE…
 *
 * Each file has a process of its own. With `--together` so many processes share them, for starting one takes longer
 * than most files take to run; then those in a folder named `alone`, which change what all would see, still have
 * their own. No clock runs over a process: a slow machine is slow, and what may hang has limits of its own.
 *
 * A file without tests is a failure, but with `--browsers` where `BROWSERS` names some: a file may have tests for
 * others alone.
 *
 * Instead of `node --test`, which cannot load a reporter in TypeScript.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {
    'at-once': {type: 'string', default: '1'},
    together: {type: 'string', default: '0'},
    browsers: {type: 'boolean', default: false},
  },
});
const files = positionals.map((file) => resolve(file));
const folder = mkdtempSync(join(tmpdir(), 'token-forms-tests-'));
const counts = await report(
  run({
    files: shareProcesses(Number(values.together)),
    concurrency: Number(values['at-once']),
  }) as AsyncIterable<TestEvent>,
);
rmSync(folder, {recursive: true});
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

/** The files that are alone, and before them one file for each process that imports its share of the others. */
function shareProcesses(processes: number): string[] {
  const shares = Array.from({length: processes}, (_, i) => join(folder, `share-${i}.mjs`));
  const [alone, others] = [files.filter(isAlone), files.filter((file) => !isAlone(file))];
  for (const [i, share] of shares.entries()) {
    const imports = others
      .filter((_, n) => n % processes === i)
      .map((file) => `import ${JSON.stringify(pathToFileURL(file))};`);
    writeFileSync(share, imports.join('\n'));
  }
  return processes > 0 ? [...shares, ...alone] : files;
}

function isAlone(file: string): boolean {
  return /[\\/]alone[\\/]/.test(file);
}

async function report(events: AsyncIterable<TestEvent>): Promise<Counts> {
  const seen = new Set<string>();
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      process.stderr.write(event.data.message);
    if (event.type === 'test:pass') {
      const {data} = event;
      if (data.skip !== undefined || data.todo !== undefined || data.details.type === 'suite') continue;
      if (isFile(data)) continue;
      passed++;
      if (data.file) seen.add(data.file);
    }
    if (event.type === 'test:fail') {
      const {data} = event;
      if (data.todo !== undefined || isEcho(data.details.error)) continue;
      failed++;
      if (data.file) seen.add(data.file);
      const place = data.file ? ` (${relative('.', data.file)})` : '';
      console.error(`\n✖ ${data.name}${place}\n${inspect(data.details.error.cause ?? data.details.error)}`);
    }
  }
  const mayBeEmpty = values.browsers && Boolean(process.env['BROWSERS']);
  for (const file of mayBeEmpty ? [] : files.filter((file) => !seen.has(file))) {
    failed++;
    console.error(`No tests in ${relative('.', file)}`);
  }
  return {passed, failed};
}

/** Node 20 reports a file without tests as if the file were one. */
function isFile({name, nesting}: {readonly name: string; readonly nesting: number}): boolean {
  return nesting === 0 && /\.(test\.ts|mjs)$/.test(name);
}

/** A suite fails because a test in it did, which has been counted. */
function isEcho(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}
