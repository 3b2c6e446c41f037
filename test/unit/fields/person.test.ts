import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Check} from '../../../src/model/check.js';
import type {Context} from '../../../src/model/context.js';
import type {FieldRules} from '../../../src/model/field.js';
import {birthDate, dateOrder} from '../../../src/fields/person/date-parts.js';
import {birthDateRules, registrationDateRules} from '../../../src/fields/person/date-parts-rules.js';
import {emailRules} from '../../../src/fields/person/email-rules.js';
import {genderRules, ssnLast4Rules} from '../../../src/fields/person/identity-rules.js';
import {aliasesRules, nameKanaRules, nameRules} from '../../../src/fields/person/names-rules.js';
import {phoneByCountry} from '../../../src/fields/person/phone-by-country.js';
import {relationshipRules} from '../../../src/fields/person/relationship-rules.js';

const today = {year: 2026, month: 11};
const live: Context = {today};

/** A verdict in one text: the value, or the state and code. */
function verdict(check: Check<unknown>): unknown {
  if (check.state === 'valid') return check.value;
  if (check.state === 'invalid') return check.code;
  return check.state === 'partial' && check.code ? `partial: ${check.code}` : check.state;
}

function table(
  field: FieldRules<unknown>,
  context: Context,
  rows: readonly (readonly [string, unknown])[],
): void {
  for (const [text, expected] of rows)
    assert.deepEqual(verdict(field.check(text, context)), expected, JSON.stringify(text));
}

/** What stands in the three parts, and what day and year make of it. */
const DATES: readonly (readonly [day: string, month: string, year: string, unknown, unknown])[] = [
  ['', '', '', 'empty', 'empty'],
  ['1', '', '', 1, 'empty'],
  ['0', '', '', 'partial', 'empty'],
  ['00', '', '', 'invalid_date', 'empty'],
  ['32', '', '', 'invalid_date', 'empty'],
  ['31', '4', '', 'invalid_date', 'empty'],
  ['31', '5', '', 31, 'empty'],
  ['29', '2', '', 29, 'empty'],
  ['30', '2', '', 'invalid_date', 'empty'],
  ['29', '2', '199', 29, 'partial'],
  ['29', '2', '1999', 'invalid_date', 1999],
  ['29', '2', '2000', 29, 2000],
  ['29', '2', '1900', 'invalid_date', 1900],
  ['01', '1', '1901', 1, 1901],
  ['1', '1', '1899', 1, 'invalid_date'],
  ['1', '12', '2026', 1, 'date_in_future'],
  ['1', '', '2027', 1, 'date_in_future'],
  ['1', '', '2013', 1, 2013],
  ['1', '12', '2013', 1, 'too_young'],
  ['30', '11', '2013', 30, 2013],
  ['1', '10', '2013', 1, 2013],
  ['1', '', '2014', 1, 'too_young'],
  ['٢٩', '2', '٢٠٠٠', 29, 2000],
];

test('a date of birth is a day that there was, thirteen years ago or longer', () => {
  for (const [day, month, year, ofDay, ofYear] of DATES) {
    const context = {...live, dob: `${day}/${month}/${year}`};
    const seen = [birthDateRules.day.check(day, context), birthDateRules.year.check(year, context)].map(
      verdict,
    );
    assert.deepEqual(seen, [ofDay, ofYear], context.dob);
  }
});

test('a company may be old or young, but not of the future', () => {
  const of = (month: string, year: string) =>
    verdict(registrationDateRules.year.check(year, {...live, registrationDate: `1/${month}/${year}`}));
  assert.equal(of('1', '1602'), 1602);
  assert.equal(of('11', '2026'), 2026);
  assert.equal(of('12', '2026'), 'date_in_future');
  assert.equal(of('1', '0999'), 'invalid_date');
});

test('months are chosen by their names, and dates asked in the order of the language', () => {
  const months = birthDate.month.options?.('de') ?? [];
  assert.equal(months.length, 12);
  assert.deepEqual(months[2], {value: '3', label: 'März'});
  assert.equal(verdict(birthDateRules.month.check('3', live)), 3);
  const orders: Readonly<Record<string, string>> = {
    en: 'month day year',
    'en-GB': 'day month year',
    de: 'day month year',
    ja: 'year month day',
    hu: 'year month day',
    ar: 'day month year',
    th: 'day month year',
    zh: 'year month day',
  };
  for (const [locale, order] of Object.entries(orders))
    assert.equal(dateOrder(locale).join(' '), order, locale);
});

test('an address for email has a mailbox and a domain', () => {
  table(emailRules, live, [
    ['', 'empty'],
    [' ', 'empty'],
    ['jenny', 'partial: email_invalid'],
    ['jenny@', 'partial: email_invalid'],
    ['jenny@example', 'partial: email_invalid'],
    ['jenny@example.', 'partial: email_invalid'],
    ['jenny@example.c', 'partial: email_invalid'],
    ['jenny@example.com', 'jenny@example.com'],
    [' jenny.rosen+shop@mail.example.co.uk ', 'jenny.rosen+shop@mail.example.co.uk'],
    ['jenny＠example．com', 'jenny@example.com'],
    ['jürgen@bücher.example', 'jürgen@bücher.example'],
    ['@example.com', 'email_invalid'],
    ['jenny@example..com', 'email_invalid'],
    ['jenny@.com', 'email_invalid'],
    ['jenny@rosen@example.com', 'email_invalid'],
    ['jenny rosen@example.com', 'email_invalid'],
    ['jenny@example.com, j@example.com', 'email_invalid'],
    [`${'a'.repeat(250)}@example.com`, 'email_invalid'],
    [`${'a'.repeat(65)}@example.com`, 'email_invalid'],
    [`jenny@${'a'.repeat(64)}.com`, 'email_invalid'],
    ['mailto:jenny@example.com?subject=hi', 'jenny@example.com'],
    ['jenny@example。com', 'jenny@example.com'],
    ['jenny﹫example.com', 'jenny@example.com'],
    ['用户@例子.广告', '用户@例子.广告'],
    ['jenny@example.com。', 'partial: email_invalid'],
    ['“jenny@example.com”', 'email_invalid'],
    ["'jenny@example.com'", 'email_invalid'],
    ['«jenny@example.com»', 'email_invalid'],
    ['jenny@example.com/', 'email_invalid'],
    ['jenny@example.com?', 'email_invalid'],
    ['jenny@-example.com', 'email_invalid'],
    ['jenny@exa_mple.com', 'email_invalid'],
    ['jenny@example.123', 'partial: email_invalid'],
    ["o'neil@example.com", "o'neil@example.com"],
  ]);
});

/** Numbers as people write them: country, text, what is sent. */
const PHONES: readonly (readonly [string | undefined, string, unknown])[] = [
  ['US', '(415) 555-2671', '+14155552671'],
  ['US', '1 415 555 2671', '+14155552671'],
  ['US', '+49 30 901820', '+4930901820'],
  ['US', '415 555', 'partial: phone_invalid'],
  ['US', '415 555 2671 2671 2671', 'phone_invalid'],
  ['US', '0000000000', '+10000000000'],
  ['GB', '020 7946 0958', '+442079460958'],
  ['GB', '07700 900123', '+447700900123'],
  ['DE', '030/901820', '+4930901820'],
  ['FR', '06 12 34 56 78', '+33612345678'],
  ['IT', '06 6982', '+39066982'],
  ['JP', '090-1234-5678', '+819012345678'],
  ['BR', '(11) 96123-4567', '+5511961234567'],
  ['IN', '098765 43210', '+919876543210'],
  ['EG', '٠١٠٠ ١٢٣ ٤٥٦٧', '+201001234567'],
  ['XX', '+1 415 555 2671', '+14155552671'],
  ['XX', '415 555 2671', 'partial: phone_invalid'],
  [undefined, '＋1 415 555 2671', '+14155552671'],
  [undefined, '415 555 2671', 'partial: phone_without_country'],
  [undefined, '', 'empty'],
  [undefined, '()', 'empty'],
];

test('a phone number is sent as E.164, by the country it is dialled in', () => {
  for (const [country, text, expected] of PHONES)
    assert.deepEqual(verdict(phoneByCountry.check(text, {...live, country})), expected, `${country} ${text}`);
  assert.equal(verdict(phoneByCountry.check('000 000 0000', {...live, testMode: true})), '0000000000');
});

test('a phone number does not stay in what regular expressions remember', () => {
  phoneByCountry.check('(415) 555-2671', {...live, country: 'US'});
  const {input, lastMatch, $1} = RegExp as unknown as Record<string, string>;
  assert.deepEqual([input, lastMatch, $1], ['', '', '']);
});

test('names are sent as they are written, up to the length that the API takes', () => {
  table(nameRules, live, [
    ['  Jenny ', 'Jenny'],
    [' ', 'empty'],
    ['山'.repeat(100), '山'.repeat(100)],
    ['x'.repeat(101), 'too_long'],
  ]);
  table(nameKanaRules, live, [
    ['タロウ', 'タロウ'],
    ['ﾀﾛｳ', 'ﾀﾛｳ'],
    ['たろう', 'name_not_katakana'],
    ['太郎', 'name_not_katakana'],
    ['', 'empty'],
  ]);
});

test('other names are parted by the commas of any script', () => {
  table(aliasesRules, live, [
    ['Jane Doe', ['Jane Doe']],
    [' Jane Doe , J. Rosen,, ', ['Jane Doe', 'J. Rosen']],
    ['山田、太郎', ['山田', '太郎']],
    ['جيني، روزن', ['جيني', 'روزن']],
    [' , ', 'empty'],
    ['x'.repeat(301), 'too_long'],
  ]);
});

test('a share is a number from 0 to 100', () => {
  table(relationshipRules.percent_ownership, live, [
    ['25', 25],
    ['33.3', 33.3],
    ['33,3 %', 33.3],
    ['0', 0],
    ['100', 100],
    ['٢٥', 25],
    ['٢٥٪', 25],
    ['１００％', 100],
    ['%25', 25],
    ['25\u200b', 25],
    ['%25%', 'invalid_percent'],
    ['99.99999999999999999', 'invalid_percent'],
    ['0.0000001', 'invalid_percent'],
    ['', 'empty'],
    ['101', 'invalid_percent'],
    ['-1', 'invalid_percent'],
    ['1e1', 'invalid_percent'],
    ['1.2.3', 'invalid_percent'],
    ['%', 'invalid_percent'],
    ['half', 'invalid_percent'],
  ]);
});

test('four zeros are the end of a number in tests only', () => {
  table(ssnLast4Rules, live, [
    ['', 'empty'],
    ['123', 'partial'],
    ['1234', '1234'],
    ['0000', 'invalid_id_number'],
  ]);
  assert.equal(verdict(ssnLast4Rules.check('0000', {...live, testMode: true})), '0000');
});

test('a choice takes what it offers, and a box is checked or not asked', () => {
  table(genderRules, live, [
    ['female', 'female'],
    ['male', 'male'],
    ['', 'empty'],
    ['x', 'empty'],
  ]);
  table(relationshipRules.owner, live, [
    ['true', true],
    ['', 'empty'],
  ]);
});

test('a year of the Buddhist era is shown and sent in the common era to readers of Thai, and refused to others', () => {
  for (const [locale, typed, shown, sent] of [
    ['th', '2533', '1990', 1990],
    ['th-TH', '๒๕๓๓', '1990', 1990],
    ['th', '253', '253', 'partial'],
    ['th', '1990', '1990', 1990],
    ['th', '2560', '2017', 'too_young'],
    ['th', '2570', '2570', 'date_in_future'],
    ['th', '2033', '2033', 'date_in_future'],
    ['en', '2533', '2533', 'date_in_future'],
    [undefined, '2533', '2533', 'date_in_future'],
  ] as const) {
    const {format, check} = birthDateRules.year;
    const context = {...live, locale};
    const text = format?.layout(typed, context, false) ?? '';
    assert.equal(text, shown, `${locale} ${typed}`);
    assert.equal(format?.layout(text, context, false), text);
    assert.equal(verdict(check(text, context)), sent, `${locale} ${typed}`);
  }
});
