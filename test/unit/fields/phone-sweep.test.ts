import assert from 'node:assert/strict';
import {test} from 'node:test';
import {getCountries, getExampleNumber, type CountryCode, type PhoneNumber} from 'libphonenumber-js';
import examples from 'libphonenumber-js/mobile/examples';
import {phoneByCountry} from '../../../src/fields/person/phone-by-country.js';
import {assertCounted} from '../../support/sweep-counts.js';

const today = {year: 2026, month: 11};

/** How people write a number with its country's code. */
const SPELLINGS: readonly ((number: PhoneNumber) => string)[] = [
  ({number}) => number,
  (number) => number.formatInternational(),
  ({countryCallingCode, nationalNumber}) => `(+${countryCallingCode}) ${nationalNumber}`,
  ({countryCallingCode, nationalNumber}) => `\u202a(+${countryCallingCode})\u00a0${nationalNumber}\u202c`,
  ({number}) => `tel:${number}`,
  (number) => `Tel.: ${number.formatInternational().replaceAll(' ', '-')}`,
  ({number}) =>
    [...number].map((char) => (char === '+' ? '＋' : String.fromCharCode(0xff10 + Number(char)))).join(''),
  (number) => `\u200e\ufeff ${number.formatInternational()} ext. 12`,
];

const WIDE = '０１２３４５６７８９';

/** How people write it at home. */
const HOME_SPELLINGS: readonly ((number: PhoneNumber) => string)[] = [
  (number) => number.formatNational(),
  (number) => `Tel.: ${number.formatNational()}`,
  (number) => number.formatNational().replaceAll(' ', '\u00a0'),
  (number) => `\u202a${number.formatNational()}\u202c`,
  (number) => number.formatNational().replaceAll(' ', '.'),
  (number) => number.formatNational().replaceAll('-', '–'),
  (number) => [...number.formatNational()].map((char) => WIDE[Number(char.trim() || NaN)] ?? char).join(''),
  (number) => `${number.formatNational()} ext. 12`,
];

const COUNTRIES = getCountries();
const numbers = COUNTRIES.flatMap((country) => getExampleNumber(country, examples) ?? []);

function sent(text: string, country: string): string {
  const check = phoneByCountry.check(text, {today, country});
  return check.state === 'valid' ? check.value : check.state;
}

const isHome = (country: CountryCode, {country: own}: PhoneNumber) => country === own;

test(`a number with its code is the same number in ${SPELLINGS.length} spellings, in the forms of ${COUNTRIES.length} countries, and nothing else`, () => {
  let tried = 0;
  for (const country of COUNTRIES) {
    // the own country's number, and of the others a different tenth each time
    const asked = numbers.filter((number, i) => isHome(country, number) || i % 10 === tried % 10);
    for (const number of asked) {
      for (const spell of SPELLINGS) {
        const text = spell(number);
        assert.equal(sent(text, country), number.number, `${country} ${text}`);
        tried++;
      }
    }
  }
  assertCounted('phone numbers with their code, own and foreign, in the form of every country', {
    tried,
    right: tried,
    refused: 0,
  });
  assert.ok(tried > 45_000, String(tried));
});

test(`a number as ${numbers.length} countries write it, in ${HOME_SPELLINGS.length} spellings, is that number there`, () => {
  let tried = 0;
  for (const number of numbers) {
    for (const spell of HOME_SPELLINGS) {
      // what is left before an extension may be a word that is dialled
      if (spell === HOME_SPELLINGS.at(-1) && number.nationalNumber.length < 5) continue;
      const text = spell(number);
      assert.equal(sent(text, number.country ?? ''), number.number, `${number.country} ${text}`);
      tried++;
    }
  }
  assertCounted('phone numbers as they are written at home, in the form of every country', {
    tried,
    right: tried,
    refused: 0,
  });
  assert.ok(tried > 1900, String(tried));
});

test(`a number with its code and no plus is that number, or refused, in the forms of ${COUNTRIES.length} countries`, () => {
  let right = 0;
  let refused = 0;
  const wrong: string[] = [];
  for (const country of COUNTRIES) {
    const own = numbers.find((number) => isHome(country, number));
    // a different tenth each time
    const asked = numbers.filter((_, i) => i % 10 === (right + refused + wrong.length) % 10);
    for (const {number, countryCallingCode} of asked) {
      if (countryCallingCode === own?.countryCallingCode) continue;
      const value = sent(number.slice(1), country);
      if (value === number) right++;
      else if (value.startsWith('+')) wrong.push(`${country} ${number.slice(1)}`);
      else refused++;
    }
  }
  // where no zero stands before a number at home, digits do not tell
  const tried = right + refused + wrong.length;
  assertCounted('phone numbers with their code and no plus, foreign, in the form of every country', {
    tried,
    right,
    refused,
    'taken for one at home': wrong.length,
  });
  assert.ok(wrong.length < tried / 40, wrong.join(', '));
});

/** Country of the form, text, and what is sent or the state. */
const ODD: readonly (readonly [country: string, text: string, expected: string])[] = [
  ['DE', '(+49) 151 12345678', '+4915112345678'],
  ['DE', '+49 (0)151 12345678', '+4915112345678'],
  ['DE', '(+44) 20 7946 0958', '+442079460958'],
  ['IT', '+39 (0)6 6982', '+39066982'],
  ['FR', '33 6 12 34 56 78', '+33612345678'],
  ['DE', '0049 151 12345678', '+4915112345678'],
  ['US', '011 49 151 12345678', '+4915112345678'],
  ['US', '(415) 555-2671 ext. 12', '+14155552671'],
  ['US', '415-555-2671 x1234', '+14155552671'],
  ['US', '415-555-2671 #12', '+14155552671'],
  ['US', 'tel:+1-415-555-2671;ext=12', '+14155552671'],
  ['MX', '+52 1 55 1234 5678', '+525512345678'],
  ['US', '+52 1 55 1234 5678', '+525512345678'],
  ['MX', '55 1234 5678', '+525512345678'],
  ['DE', '0151 12345678 / 0170 1234567', 'invalid'],
  ['DE', '+49 151 12345678, +49 170 1234567', 'invalid'],
  ['DE', '0151 12345678 oder 0170 1234567', 'invalid'],
  ['DE', '0151 12345678 +49', 'invalid'],
  ['US', '1-800-FLOWERS', 'invalid'],
  ['DE', 'Tel.:', 'empty'],
  ['DE', 'Tel. 2: 0151 12345678', '+4915112345678'],
  ['DE', 'Mobil 2: +49 151 12345678', '+4915112345678'],
  ['DE', '1) 0151 12345678', 'invalid'],
  ['DE', '+49 151 12345678 24h', 'invalid'],
  ['DE', '+49 151 12345678 (mobil)', '+4915112345678'],
  ['DE', '0151 1234567B', 'invalid'],
  ['DE', '0180 55 TAXI', 'invalid'],
  ['DE', '0800 555-REWE', 'invalid'],
  ['AU', '1800 555 TAXI', 'invalid'],
  ['US', '415-555-2671x12', '+14155552671'],
  ['JP', '03-1234-5678代', '+81312345678'],
  ['DE', '030 1234567 / 12', 'invalid'],
  ['DE', '030 12345 / 030 12346', 'invalid'],
  ['DE', '030/1234567', '+49301234567'],
  ['DE', 'tel:2079460958;phone-context=44.example', 'invalid'],
  // behind its country's code, E.164 has room for 13 digits
  ['DE', '+49 151 123456789012', 'invalid'],
  // a number of Leer without its zero, or a mobile one without its plus
  ['DE', '49 151 12345678', 'partial'],
  ['DE', '44 20 7946 0958', 'partial'],
  ['AT', '39 347 123 4567', 'partial'],
  ['JP', '33 6 12 34 56 78', 'partial'],
  ['BR', '49 1512 3456789', 'partial'],
  ['AU', '44 7400 123456', 'partial'],
  ['DE', '1 201 555 0123', 'partial'],
  // no zero and no `+`, and no number abroad either
  ['DE', '151 12345678', '+4915112345678'],
  ['IN', '98765 43210', '+919876543210'],
  ['IT', '393 123 4567', '+393931234567'],
  // without the area
  ['BR', '98765-4321', 'partial'],
  ['AU', '9374 4000', 'partial'],
  ['JP', '1234-5678', 'partial'],
  ['CA', '555-2671', 'partial'],
  ['DE', '123 4567', 'partial'],
  ['DE', '011 1 415 555 2671', 'partial'],
  ['US', '0011 44 20 7946 0958', '+442079460958'],
  ['US', '0044 20 7946 0958', '+442079460958'],
  ['JP', '0044 20 7946 0958', 'partial'],
  ['DE', '⁺33 1 23 45 67 89', '+33123456789'],
  ['DE', '➕33 1 23 45 67 89', '+33123456789'],
  ['DE', '﹢33 1 23 45 67 89', '+33123456789'],
  ['US', '+225 (0)7 07 12 34 56', '+2250707123456'],
  ['US', '+242 (0)6 612 34 56', '+242066123456'],
  ['MX', '044 55 1234 5678', '+525512345678'],
  ['MX', '01 55 1234 5678', '+525512345678'],
  ['US', '+52 044 55 1234 5678', '+525512345678'],
];

test('what else people write of a number is read, or refused', () => {
  for (const [country, text, expected] of ODD)
    assert.equal(sent(text, country), expected, `${country} ${text}`);
});
