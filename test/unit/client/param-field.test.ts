import assert from 'node:assert/strict';
import {test} from 'node:test';
import {paramField} from '../../../src/client/param-field.js';

for (const [param, field] of [
  ['number', 'number'],
  ['card[number]', 'number'],
  ['bank_account[account_number]', 'account_number'],
  ['person[dob][day]', 'day'],
  ['bank_account', 'bank_account'],
  ['', undefined],
  ['[]', undefined],
  [undefined, undefined],
] as const) {
  test(`${String(param)} means ${field ?? 'no field'}`, () => assert.equal(paramField(param), field));
}
