import assert from 'node:assert/strict';
import {it} from 'node:test';
import {addCounts, countsLine, readCounts} from '../../support/steps/counts.js';

const cases: readonly {says: string; output: string; code: number | null; counts: [number, number]}[] = [
  {says: 'a silent success is one', output: '', code: 0, counts: [1, 0]},
  {says: 'a silent failure is one', output: 'error TS1', code: 2, counts: [0, 1]},
  {says: 'the line counts', output: 'ok\n3 passed, 0 failed\n', code: 0, counts: [3, 0]},
  {
    says: 'the last line counts',
    output: '9 passed, 9 failed\n3 passed, 1 failed\nbye',
    code: 1,
    counts: [3, 1],
  },
  {says: 'Node does', output: 'ℹ tests 5\nℹ pass 4\nℹ fail 1\n', code: 1, counts: [4, 1]},
  {
    says: 'Playwright does',
    output: '  2 failed\n    x.test.ts\n  17 passed (1.2m)\n',
    code: 1,
    counts: [17, 2],
  },
  {says: 'a part of a line does not', output: 'said 3 passed, 0 failed', code: 0, counts: [1, 0]},
  {says: 'a crash after all passed is a failure', output: '3 passed, 0 failed\n', code: 1, counts: [3, 1]},
  {says: 'so is being killed', output: '3 passed, 0 failed\n', code: null, counts: [3, 1]},
  {says: 'a failure counts whatever the exit code', output: '3 passed, 2 failed\n', code: 0, counts: [3, 2]},
];

for (const {says, output, code, counts} of cases) {
  it(`reads a program's end: ${says}`, () => {
    const [passed, failed] = counts;
    assert.deepEqual(readCounts(output, code), {passed, failed});
  });
}

it('ends with the sum', () => {
  const sum = addCounts([
    {passed: 1, failed: 0},
    {passed: 2, failed: 3},
  ]);
  assert.equal(countsLine(sum), '3 passed, 3 failed');
});
