import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {Field} from '../../../src/model/field.js';
import {country, countryOptions} from '../../../src/fields/country.js';
import {idNumber} from '../../../src/fields/id-number.js';
import {personName} from '../../../src/fields/person-name.js';
import {postalCode} from '../../../src/fields/postal-code.js';

const context: Context = {today: {year: 2026, month: 11}};

/** A value in quotes is what a valid text is sent as. */
const checks: readonly (readonly [what: string, field: Field, text: string, expected: string])[] = [
  ['no name', personName, '  ', 'empty'],
  ['a name', personName, ' Ann Lee ', '"Ann Lee"'],
  ['a name in Han characters', personName, '山田 太郎', '"山田 太郎"'],
  ['a name in Arabic', personName, 'محمد علي', '"محمد علي"'],
  ['a name in Devanagari', personName, 'सीता देवी', '"सीता देवी"'],
  ['a name with a numeral', personName, 'John Smith 3', '"John Smith 3"'],
  ['a name of one letter', personName, 'O', '"O"'],
  ['a card number as name', personName, '4242 4242 4242 4242', 'name_is_card_number'],
  ['a mistyped card number as name', personName, '4242 4242 4242 4241', 'name_is_card_number'],
  [
    'a card number within a name',
    personName,
    'Ann ４２４２-４２４２-４２４２-４２４２',
    'name_is_card_number',
  ],
  ['digits that are no card number', personName, 'Account 424242424241', '"Account 424242424241"'],
  ['a name of 5000 characters', personName, 'a'.repeat(5000), `"${'a'.repeat(5000)}"`],
  ['a name of 5001 characters', personName, 'a'.repeat(5001), 'too_long'],
  ['no postal code', postalCode, '', 'empty'],
  ['a ZIP code', postalCode, ' 94103 ', '"94103"'],
  ['a ZIP+4 code', postalCode, '94103-1234', '"94103-1234"'],
  ['a UK postcode', postalCode, 'sw1a 1aa', '"sw1a 1aa"'],
  ['a postal code begun', postalCode, '9', 'partial'],
  ['punctuation as postal code', postalCode, '!!!', 'partial'],
  ['a sentence as postal code', postalCode, 'somewhere in town', 'invalid_postal_code'],
  ['any ID number', idNumber, ' AB-1 / x ', '"AB-1 / x"'],
  ['no ID number', idNumber, ' ', 'empty'],
  ['an endless ID number', idNumber, '1'.repeat(5001), 'too_long'],
  ['no country', country, '', 'empty'],
  ['a country', country, 'JP', '"JP"'],
];

for (const [what, field, text, expected] of checks) {
  test(`${what} is ${expected.length > 40 ? 'sent as typed' : expected}`, () => {
    const check = field.check(text, context);
    const {state} = check;
    const got = state === 'valid' ? `"${check.value}"` : state === 'invalid' ? check.code : state;
    assert.equal(got, expected);
  });
}

test('offers every country once, named and sorted for its reader', () => {
  for (const [locale, first, last] of [
    ['en', 'Afghanistan', 'Zimbabwe'],
    ['de', 'Afghanistan', 'Zypern'],
    ['sv', 'Afghanistan', 'Östtimor'],
  ] as const) {
    const options = countryOptions(
      (country.options?.('en') ?? []).map(({value}) => value),
      locale,
    );
    assert.deepEqual(country.options?.(locale), options);
    assert.equal(options.at(0)?.label, first);
    assert.equal(options.at(-1)?.label, last);
    assert.equal(options.length, 250);
    assert.equal(new Set(options.map(({value}) => value)).size, 250);
    for (const {value, label} of options) assert.notEqual(value, label, 'has no name, so it is no country');
  }
});

test('no name can be read in RegExp afterwards', () => {
  personName.check('Account 424242424241', context);
  assert.doesNotMatch(String(RegExp.input), /4242/);
});
