import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import {expiryRules} from '../../../src/fields/expiry-rules.js';
import {applyEdit} from '../../../src/typing/apply-edit.js';

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
  ['02 / 03', '02 / 03', '02 / 03'],
  ['02/03', '02 / 03', '02 / 03'],
  ['0203', '02 / 03', '02 / 03'],
  ['2/02', '02 / 02', '2 / 02'],
  ['02 / 030', '2030', '2030'],
  ['02 / 010', '02 / 010', '02 / 010'],
  ['29/', '29 / ', '29 / '],
  ['29 / 0', '29 / 0', '29 / 0'],
  ['29 / 1', '29 / 1', '29 / 1'],
  ['29 / 2', '29 / 2', '29 / 2'],
  ['29/12', '29 / 12', '29 / 12'],
  ['2903', '29 / 03', '29 / 03'],
  ['29 / 13', '29 / 13', '29 / 13'],
  ['25/03', '25 / 03', '25 / 03'],
  ['29/03/2030', '29 / 03 / 2030', '29 / 03 / 2030'],
  ['02 / 9/', '29 / ', '29 / '],
  ['02 / 3/', '02 / 3 / ', '02 / 3'],
  ['12 / 9/', '12 / 9 / ', '12 / 9'],
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
  ['02 / 01', 'expired_card'],
  ['02 / 08', 'expired_card'],
  ['03 / 02', 'expired_card'],
  ['29 / 0', 'partial'],
  ['29 / 03', 'valid'],
  ['29 / 13', 'invalid_expiry_month'],
  ['31 / 032029', 'invalid_expiry_month'],
  ['25/03', 'invalid_expiry_month'],
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
  ['12 / 46', 'valid'],
  ['01 / 47', 'invalid_expiry_year'],
  ['02 / 70', 'invalid_expiry_year'],
  ['03 / 301', 'partial'],
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
  const expired = {state: 'partial', code: 'expired_card'};
  assert.deepEqual(expiryRules.check('01 / 20', context), expired);
  assert.equal(expiryRules.check('12 / 20', {today: {year: 2020, month: 12}}).state, 'valid');
  assert.deepEqual(expiryRules.check('02 / 03', context), expired);
});

/** What a paste into the empty field shows. */
function paste(text: string): string {
  assert.ok(expiryRules.format);
  return applyEdit(
    expiryRules.format,
    '',
    {text, start: text.length, end: text.length},
    'insertFromPaste',
    context,
  ).text;
}

/** What the field shows when each of these keys is pressed in it. */
function type(keys: string): string {
  let text = '';
  for (const key of keys) {
    assert.ok(expiryRules.format);
    const typed = {text: text + key, start: text.length + 1, end: text.length + 1};
    text = applyEdit(expiryRules.format, text, typed, 'insertText', context).text;
  }
  return text;
}

const spellings: readonly (readonly [text: string, pasted: string, typed: string])[] = [
  ['Mar 2029', '03 / 29', '2029'],
  ['March 2029', '03 / 29', '2029'],
  ['märz 2029', '03 / 29', '2029'],
  ['МАРТ 2029', '03 / 29', '2029'],
  ['valid thru Dec. 30', '12 / 30', '03 / 0'],
  ['31 Mar 2029', '03 / 29', '31 / 29'],
  ['Sept ’29', '09 / 29', '02 / 9'],
  ['12 Mar 29', '', '12 / 29'],
  ['May 2029 123', '', '12 / 29'],
  ['March or May 2029', '', '2029'],
  ['listopad 2029', '', '2029'],
  ['March', '', ''],
  ['29/03', '03 / 29', '29 / 03'],
  ['31/03/2029', '31 / 03 / 2029', '31 / 032029'],
  // the slash behind the year stays, so that the year of a date with a day is seen
  ['02/03/2029', '02 / 03 / 2029', '02 / 03 / 2029'],
  ['02.03.29', '02 / 03 / 29', '02 / 03 / 29'],
  ['12/31/2029', '12 / 31 / 2029', '12 / 31 / 2029'],
  ['10/3/29', '10 / 3 / 29', '10 / 3 / 29'],
  ['13/25', '13 / 25', '01 / 3 / 25'],
  ['12/29/', '12 / 29', '12 / 29 / '],
  ['MM/YY 12/29', '12 / 29', '12 / 29'],
  ['MM/YY: 12/2029', '12 / 29', '12 / 29'],
  ['l2/29', '', '02 / 29'],
  ['Q1 2029', '', '01 / 29'],
  ['12月29日', '', '12 / 29'],
  ['2029年12月31日', '12 / 29', '12 / 29'],
  ['29-12', '12 / 29', '29 / 12'],
  ['29/1', '01 / 29', '29 / 1'],
  ['27/03', '03 / 27', '27 / 03'],
  ['30/04', '04 / 30', '30 / 04'],
  ['2703', '27 / 03', '02 / 703'],
  ['2611', '26 / 11', '02 / 611'],
  ['2912', '29 / 12', '02 / 912'],
  ['3101', '31 / 01', '03 / 101'],
  ['3301', '33 / 01', '03 / 301'],
  ['2713', '27 / 13', '02 / 713'],
  ['0270', '02 / 70', '02 / 70'],
  ['03301', '03 / 301', '03 / 301'],
  ['2029-03', '03 / 29', '03 / 29'],
  ['2029/12', '12 / 29', '12 / 29'],
  ['202903', '03 / 29', '03 / 29'],
  ['02/03', '02 / 03', '02 / 03'],
  ['02/2003', '02 / 03', '02 / 03'],
  ['2003-02', '02 / 03', '02 / 00 / 02'],
  ['12/29', '12 / 29', '12 / 29'],
];

for (const [text, pasted, typed] of spellings) {
  test(`"${text}" is shown as "${pasted}" where it is pasted, and as "${typed}" where it is typed`, () => {
    assert.equal(paste(text), pasted);
    assert.equal(type(text), typed);
  });
}

test('every month of the years to come is the same in all spellings, typed or pasted, and no other is sent', () => {
  let tried = 0;
  for (let year = 2026; year < 2077; year++) {
    for (let month = 1; month <= 12; month++) {
      const [mm, yy] = [String(month).padStart(2, '0'), String(year).slice(2)];
      const name = new Intl.DateTimeFormat('en', {month: 'short'}).format(new Date(2000, month - 1));
      const expected = expiryRules.check(`${mm}/${yy}`, context);
      for (const text of [
        `${mm}/${year}`,
        `${month}/${yy}`,
        `${year}-${mm}`,
        `${yy}/${mm}`,
        `${name} ${year}`,
        `${yy}${mm}`,
      ]) {
        const sent = expiryRules.check(paste(text), context);
        // two digits that can be a month are one
        const isOther = Number(yy) < 13 && text.startsWith(yy);
        // a date that no card has may be none in another way
        const isSent = expected.state === 'valid' || sent.state === 'valid';
        if (!isOther && isSent) assert.deepEqual(sent, expected, text);
        const typed = expiryRules.check(type(text), context);
        // of `5301` the last key is one too many
        const isStray = text === yy + mm && year > 2046;
        if (typed.state === 'valid' && !isOther && !isStray) assert.deepEqual(typed, expected, text);
        tried++;
      }
    }
  }
  assert.equal(tried, 3672);
});

test('the year of a date with a day is seen, and nothing is sent', () => {
  for (const text of ['02/03/2029', '02.03.29', '12/31/2029', '10/3/29', '1/3/29', '13/25'])
    for (const shown of [type(text), paste(text)])
      assert.notEqual(expiryRules.check(shown, context).state, 'valid', text);
});

test('no date with a day is one of a card, whatever stands between its numbers where it is typed', () => {
  const pad = (number: number) => String(number).padStart(2, '0');
  for (const between of [' ', '/', '-', '.'])
    for (let day = 1; day <= 31; day++)
      for (let month = 1; month <= 12; month++)
        for (const date of [
          [day, month, 29],
          [pad(day), pad(month), 2029],
          [day, pad(month), 29],
        ]) {
          const text = date.join(between);
          const sent = expiryRules.check(type(text), context);
          if (sent.state === 'valid') assert.deepEqual(sent.value, {month: pad(month), year: '2029'}, text);
        }
});
