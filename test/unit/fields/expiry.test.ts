import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import {expiryRules} from '../../../src/fields/expiry-rules.js';

const context: Context = {today: {year: 2026, month: 11}};
const layout = (text: string, deleting = false) => expiryRules.format?.layout(text, context, deleting);

const pasted: readonly string[] = [
  '1/30',
  '01/30',
  '130',
  '0130',
  '1 / 30',
  '01 / 30',
  '01/2030',
  '1/2030',
  '012030',
  '2030-01',
  '2030-1',
  '2030/01',
  '203001',
  '2030/1/31',
  '2030-01-31',
  '2030 01',
  '01-2030',
  '01-30',
  '1-30',
  '01.30',
  ' 01 30 ',
  'Exp. 01/30',
  '01/\u00a030',
  '٠١/٣٠',
  '０１／３０',
];

for (const text of pasted) {
  test(`${text} is January 2030, pasted or filled in`, () => {
    const value = {state: 'valid', value: {month: '01', year: '2030'}};
    assert.deepEqual(expiryRules.check(text, context), value);
    assert.deepEqual(expiryRules.check(layout(text) ?? '', context), value);
  });
}

const layouts: readonly (readonly [text: string, typed: string, deleting: string])[] = [
  ['', '', ''],
  ['/', '', ''],
  ['0', '0', '0'],
  ['1', '1', '1'],
  ['2', '02 / ', '2'],
  ['9', '09 / ', '9'],
  ['12', '12 / ', '12'],
  ['10', '10 / ', '10'],
  ['13', '01 / 3', '13'],
  ['1/', '01 / ', '1'],
  ['1b', '1', '1'],
  ['1b2', '12 / ', '12'],
  ['0/', '0', '0'],
  ['00', '00 / ', '00'],
  ['12 / ', '12 / ', '12'],
  ['12 / 3', '12 / 3', '12 / 3'],
  ['1 / 30', '1 / 30', '1 / 30'],
  ['5 / 30', '05 / 30', '5 / 30'],
  [' / 30', ' / 30', ' / 30'],
  ['12 / 20', '12 / 20', '12 / 20'],
  ['12 / 203', '12 / 203', '12 / 203'],
  ['12 / 2030', '12 / 30', '12 / 30'],
  ['122030', '12 / 30', '12 / 30'],
  ['02 / 0', '02 / 0', '02 / 0'],
  ['02 / 03', '203', '203'],
  ['02/03', '203', '203'],
  ['0203', '203', '203'],
  ['2/02', '202', '202'],
  ['2-05-', '205', '205'],
  ['02 / 0', '02 / 0', '02 / 0'],
  ['203', '203', '203'],
  ['2030', '2030', '2030'],
  ['2030-', '2030-', '2030-'],
  ['2030-0', '2030-0', '2030-0'],
  ['2030-1', '2030-1', '2030-1'],
  ['2030-2', '02 / 30', '2 / 30'],
  ['2030-12', '12 / 30', '12 / 30'],
  ['02 / 30', '02 / 30', '02 / 30'],
  ['02 / 2030', '02 / 30', '02 / 30'],
  ['20 / 30', '20 / 30', '20 / 30'],
];

for (const [text, typed, deleting] of layouts) {
  test(`"${text}" is shown as "${typed}", and as "${deleting}" while deleting`, () => {
    assert.equal(layout(text), typed);
    assert.equal(layout(text, true), deleting);
  });
}

const checks: readonly (readonly [text: string, expected: string])[] = [
  ['', 'empty'],
  [' / ', 'empty'],
  ['1', 'partial'],
  ['0', 'partial'],
  ['12 / ', 'partial'],
  ['12 / 3', 'partial'],
  ['0 / 30', 'partial'],
  [' / 30', 'partial'],
  ['12 / 203', 'partial'],
  ['203', 'partial'],
  ['2030-', 'partial'],
  ['2030-0', 'partial'],
  ['2030-1', 'valid'],
  ['00 / ', 'invalid_expiry_month'],
  ['13 / 30', 'invalid_expiry_month'],
  ['99 / 30', 'invalid_expiry_month'],
  ['10 / 26', 'expired_card'],
  ['11 / 26', 'valid'],
  ['12 / 25', 'expired_card'],
  ['12 / 00', 'expired_card'],
  ['12 / 76', 'valid'],
  ['01 / 77', 'invalid_expiry_year'],
  ['01 / 99', 'invalid_expiry_year'],
  ['01/2099', 'invalid_expiry_year'],
];

for (const [text, expected] of checks) {
  test(`in November 2026, "${text}" is ${expected}`, () => {
    const check = expiryRules.check(text, context);
    assert.equal(check.state === 'invalid' ? check.code : check.state, expected);
  });
}

test('the year 20 is an expired one only when the field is left: it is also how 2030 begins', () => {
  assert.deepEqual(expiryRules.check('01 / 20', context), {state: 'partial', code: 'expired_card'});
  assert.equal(expiryRules.check('12 / 20', {today: {year: 2020, month: 12}}).state, 'valid');
});
