import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {Context} from '../../../src/model/context.js';
import type {FieldRules} from '../../../src/model/field.js';
import {country, countryOptions} from '../../../src/fields/country.js';
import {countryRules} from '../../../src/fields/country-rules.js';
import {idNumberRules} from '../../../src/fields/id-number-rules.js';
import {personNameRules} from '../../../src/fields/person-name-rules.js';
import {postalCodeRules} from '../../../src/fields/postal-code-rules.js';

const context: Context = {today: {year: 2026, month: 11}};

/** A value in quotes is what a valid text is sent as. */
const checks: readonly (readonly [what: string, field: FieldRules, text: string, expected: string])[] = [
  ['no name', personNameRules, '  ', 'empty'],
  ['a name', personNameRules, ' Ann Lee ', '"Ann Lee"'],
  ['a name in Han characters', personNameRules, '山田 太郎', '"山田 太郎"'],
  ['a name in Arabic', personNameRules, 'محمد علي', '"محمد علي"'],
  ['a name in Devanagari', personNameRules, 'सीता देवी', '"सीता देवी"'],
  ['a name with a numeral', personNameRules, 'John Smith 3', '"John Smith 3"'],
  ['a name of one letter', personNameRules, 'O', '"O"'],
  ['a card number as name', personNameRules, '4242 4242 4242 4242', 'name_is_card_number'],
  ['a mistyped card number as name', personNameRules, '4242 4242 4242 4241', 'name_is_card_number'],
  [
    'a card number within a name',
    personNameRules,
    'Ann ４２４２-４２４２-４２４２-４２４２',
    'name_is_card_number',
  ],
  ['digits that are no card number', personNameRules, 'Account 424242424241', '"Account 424242424241"'],
  ['a name of 5000 characters', personNameRules, 'a'.repeat(5000), `"${'a'.repeat(5000)}"`],
  ['a name of 5001 characters', personNameRules, 'a'.repeat(5001), 'too_long'],
  ['no postal code', postalCodeRules, '', 'empty'],
  ['a ZIP code', postalCodeRules, ' 94103 ', '"94103"'],
  ['a ZIP+4 code', postalCodeRules, '94103-1234', '"94103-1234"'],
  ['a UK postcode', postalCodeRules, 'sw1a 1aa', '"sw1a 1aa"'],
  ['a postal code begun', postalCodeRules, '9', 'partial'],
  ['punctuation as postal code', postalCodeRules, '!!!', 'partial'],
  ['a sentence as postal code', postalCodeRules, 'somewhere in town', 'invalid_postal_code'],
  ['any ID number', idNumberRules, ' AB-1 / x ', '"AB-1 / x"'],
  ['no ID number', idNumberRules, ' ', 'empty'],
  ['an endless ID number', idNumberRules, '1'.repeat(5001), 'too_long'],
  ['no country', countryRules, '', 'empty'],
  ['a country', countryRules, 'JP', '"JP"'],
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
  personNameRules.check('Account 424242424241', context);
  assert.doesNotMatch(String(RegExp.input), /4242/);
});
