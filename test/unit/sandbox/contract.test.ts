import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import test from 'node:test';

import {
  ANSWERS_FILE,
  clientVersion,
  PARAMETERS_FILE,
  writeContract,
} from './support/contract/write-contract.js';

if (process.env['UPDATE_CONTRACT']) writeContract();

for (const file of [PARAMETERS_FILE, ANSWERS_FILE]) {
  test(`${file} is of the client that is installed`, () => {
    const {from} = JSON.parse(readFileSync(file, 'utf8')) as {from: string};
    assert.equal(
      from,
      clientVersion(),
      'UPDATE_CONTRACT=1 node --import tsx --test test/unit/sandbox/contract.test.ts writes it anew.',
    );
  });
}

test('every test of the sandbox holds its answers against the contract', () => {
  const folder = 'test/unit/sandbox';
  const unchecked = readdirSync(folder, {encoding: 'utf8', recursive: true}).filter(
    (name) =>
      name.endsWith('.ts') && readFileSync(join(folder, name), 'utf8').includes('createSandbox' + '('),
  );
  // Two run in processes of their own: who asks the first checks its answers, the second is measured.
  assert.deepEqual(unchecked.sort(), [
    'support/checked-sandbox.ts',
    'support/heap-server.ts',
    'support/throughput-server.ts',
  ]);
});
