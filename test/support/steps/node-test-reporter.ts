import {relative} from 'node:path';
import type {TestEvent} from 'node:test/reporters';
import {inspect} from 'node:util';
import {countsLine} from './counts.js';

/** A reporter for `node --test`: shows what failed and what was printed, and ends with `N passed, N failed`. */
export default async function* report(events: AsyncIterable<TestEvent>): AsyncGenerator<string> {
  let passed = 0;
  let failed = 0;
  for await (const event of events) {
    if (event.type === 'test:stdout' || event.type === 'test:stderr') yield event.data.message;
    if (event.type === 'test:pass') {
      const {data} = event;
      if (data.skip !== undefined || data.todo !== undefined || data.details.type === 'suite') continue;
      if (isFile(data)) {
        failed++;
        yield `No tests in ${data.name}\n`;
      } else passed++;
    }
    if (event.type === 'test:fail') {
      const {data} = event;
      if (data.todo !== undefined || isEcho(data.details.error)) continue;
      failed++;
      const place = data.file ? ` (${relative('.', data.file)}:${data.line})` : '';
      yield `\n✖ ${data.name}${place}\n${inspect(data.details.error.cause ?? data.details.error)}\n`;
    }
  }
  yield `${countsLine({passed, failed})}\n`;
}

/** Node 20 reports a file without tests as if the file were one. */
function isFile({name, nesting}: {readonly name: string; readonly nesting: number}): boolean {
  return nesting === 0 && name.endsWith('.test.ts');
}

/** A suite fails because a test in it did, which has been counted. */
function isEcho(error: Error): boolean {
  return 'failureType' in error && error.failureType === 'subtestsFailed';
}
