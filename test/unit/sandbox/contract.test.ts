import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
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
