import assert from 'node:assert/strict';
import {createRequire} from 'node:module';
import {test} from 'node:test';
import fc from 'fast-check';
import {passesLuhn} from '../../../src/fields/luhn.js';

const theirs = createRequire(import.meta.url)('card-validator/dist/luhn-10.js') as (
  digits: string,
) => boolean;

test("agrees with card-validator's Luhn check on any digits", () => {
  fc.assert(
    fc.property(fc.stringMatching(/^\d{1,25}$/), (digits) => passesLuhn(digits) === theirs(digits)),
    {numRuns: 2000},
  );
});

test('notices any single wrong digit', () => {
  const number = '4242424242424242';
  for (let at = 0; at < number.length; at++) {
    for (const digit of '0123456789') {
      const wrong = number.slice(0, at) + digit + number.slice(at + 1);
      assert.equal(passesLuhn(wrong), wrong === number, wrong);
    }
  }
});
