import {relative, resolve} from 'node:path';
import {run} from 'node:test';
import type {TestEvent} from 'node:test/reporters';
import {inspect, parseArgs} from 'node:util';
import {countsLine, type Counts} from './counts.js';

/**
 * Runs files of `node:test`, each in a process of its own, shows what failed and what was printed, and ends with
 * `N passed, N failed`:
 *
 *     node --import tsx test/support/steps/node-tests.ts [--at-once 2] [--seconds 60] FILE…
 *
 * Instead of `node --test`, which cannot load a reporter in TypeScript.
 */
const {values, positionals} = parseArgs({
  allowPositionals: true,
  options: {'at-once': {type: 'string', default: '1'}, seconds: {type: 'string', default: '60'}},
});
const events = run({
  files: positionals.map((file) => resolve(file)),
  concurrency: Number(values['at-once']),
  timeout: Number(values.seconds) * 1000,
}) as AsyncIterable<TestEvent>;
const counts = await report(events);
console.log(countsLine(counts));
process.exitCode = counts.failed > 0 ? 1 : 0;

async function report(events: AsyncIterable<TestEvent>): Promise<Counts> {
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr')
      process.stderr.write(event.data.message);
    if (event.type === 'test:pass') {
      const {data} = event;
      if (data.skip !== undefined || data.todo !== undefined || data.details.type === 'suite') continue;
      if (isFile(data)) {
        failed++;
        console.error(`No tests in ${data.name}`);
      } else passed++;
    }
    if (event.type === 'test:fail') {
      const {data} = event;
      if (data.todo !== undefined || isEcho(data.details.error)) continue;
      failed++;
      const place = data.file ? ` (${relative('.', data.file)})` : '';
      console.error(`\n✖ ${data.name}${place}\n${inspect(data.details.error.cause ?? data.details.error)}`);
    }
  }
  return {passed, failed};
}

/** Node 20 reports a file without tests as if the file were one. */
function isFile({name, nesting}: {readonly name: string; readonly nesting: number}): boolean {
  return nesting === 0 && name.endsWith('.test.ts');
}

/** A suite fails because a test in it did, which has been counted. */
function isEcho(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}
