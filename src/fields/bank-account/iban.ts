import type {Field} from '../../model/field.js';
import {isZero} from '../is-zero.js';
import {bankNumber} from './bank-number.js';
import {range} from '../range.js';

/** Countries (ISO 3166-1 alpha-2) whose IBANs are taken. Source: the API's payout table. */
const COUNTRIES =
  'AE23AL28AT20AZ28BA20BE16BG22BH22BJ28CH21CI28CR22CY28CZ24DE22DK18EE20EG29ES24FI18FR27GI23GR27GT28HR21HU28IE22IL23' +
  'IS26IT27JO30KW30KZ20LI21LT20LU20LV21MC27MT31MU30NE28NL18NO15PK24PL28PT25QA29RO24SA24SE24SI19SK24SM27SN28SV28TN24' +
  'TR26';

/** Each country, and how many characters its IBANs have. Source: ISO 13616's register of structures. */
export const ibanLengths: readonly (readonly [country: string, length: number])[] = range(
  COUNTRIES.length / 4,
).map((i) => [COUNTRIES.slice(4 * i, 4 * i + 2), Number(COUNTRIES.slice(4 * i + 2, 4 * i + 4))]);

/** Documented test accounts whose check digits are wrong on purpose, or by mistake. */
const TEST_IBANS = [
  'BE12345678912345',
  'DE89370400440532013002',
  'DE89370400440532013003',
  'DE89370400440532013004',
  'DE89370400440532013005',
];

/**
 * An international bank account number of one country: its letters, its length, its check digits (ISO 13616, ISO
 * 7064 MOD 97-10). Its value has no spaces.
 */
export function iban(country: string): Field {
  const length = ibanLengths.find(([code]) => code === country)?.[1] ?? 34;
  const mask = range(length)
    .map((i) => (i && i % 4 === 0 ? ' A' : 'A'))
    .join('');
  return bankNumber('label_iban', mask, 'account_number_invalid', {
    example: exampleOf(country, length),
    holds: (number, testMode) =>
      (hasRightCheckDigits(number) && !isZero(number.slice(4))) || (testMode && TEST_IBANS.includes(number)),
    refuses: (number) => (country.startsWith(number.slice(0, 2)) ? undefined : 'iban_of_other_country'),
  });
}

/** Countries whose account numbers begin with four letters of the bank, or with one. Source: as `COUNTRIES`. */
const BANK_LETTERS = 'AZ BG BH GB GI GT IE JO KW LV MT MU NL PK QA RO SV';
const ONE_LETTER = 'IT SM';

/** A made-up one with right check digits. */
function exampleOf(country: string, length: number): string {
  const bank = BANK_LETTERS.includes(country) ? 'BANK' : ONE_LETTER.includes(country) ? 'X' : '';
  const account = (bank + '1234567890'.repeat(4)).slice(0, length - 4);
  const given = range(97).find((n) =>
    hasRightCheckDigits(country + String(n + 2).padStart(2, '0') + account),
  );
  return country + String((given ?? 0) + 2).padStart(2, '0') + account;
}

/** Letters count from A = 10; the country and the check digits come last. */
function hasRightCheckDigits(number: string): boolean {
  let rest = 0;
  for (const char of number.slice(4) + number.slice(0, 4)) {
    const value = parseInt(char, 36);
    rest = (rest * (value > 9 ? 100 : 10) + value) % 97;
  }
  const given = Number(number.slice(2, 4));
  return rest === 1 && given > 1 && given < 99;
}
