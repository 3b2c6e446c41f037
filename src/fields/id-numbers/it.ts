import {passesLuhn} from '../luhn.js';
import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Where a codice fiscale has letters. */
const LETTERS_AT = [0, 1, 2, 3, 4, 5, 8, 11, 15];
const MONTHS = 'ABCDEHLMPRST';
/** Stand in place of digits where two people would have the same code. */
const DIGITS = 'LMNPQRSTUV';
/** What a character at an odd place counts: digits 0 to 9 like the first ten letters. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21, 2, 4, 18, 20, 11, 3, 6, 8, 12, 14, 16, 10, 22, 25, 24, 23];

/**
 * Italy. A codice fiscale is letters of the names, year, month and day of birth (40 more for women), a place, and a
 * check letter. Source: Decreto ministeriale 23 dicembre 1976; Agenzia delle Entrate, partita IVA.
 */
export const it: IdNumberRules = {
  cf: {
    name: 'Codice fiscale',
    example: 'RSSMRA85T10A562S',
    mask: 'AAAAAAAAAAAAAAAA',
    min: 11,
    holds(code) {
      // given at birth, or before a code of letters can be: eleven digits, as those of companies are
      if (code.length === 11) return [...code].every((char) => char <= '9') && passesLuhn(code);
      if (code.length < 16 || LETTERS_AT.some((i) => code.charAt(i) <= '9')) return false;
      const digits = [6, 7, 9, 10, 12, 13, 14].map((i) => digitAt(code, i));
      const month = MONTHS.indexOf(code.charAt(8)) + 1;
      const day = Number(digits.slice(2, 4).join('')) % 40;
      return (
        digits.every((digit) => digit >= 0) &&
        isDay(two(month) + two(day)) &&
        checkLetter(code) === code.at(-1)
      );
    },
  },
  vat: {
    name: 'Partita IVA',
    example: '00743110157',
    mask: '###########',
    holds: (number) => passesLuhn(number),
  },
};

const two = (number: number) => String(number).padStart(2, '0');

/** The digit at a place, or the one that a letter there stands for; -1 for other letters. */
const digitAt = (code: string, i: number) =>
  code.charAt(i) > '9' ? DIGITS.indexOf(code.charAt(i)) : Number(code.charAt(i));

function checkLetter(code: string): string {
  let sum = 0;
  for (let i = 0; i < 15; i++) {
    const value = parseInt(code.charAt(i), 36);
    const rank = value > 9 ? value - 10 : value;
    sum += i % 2 ? rank : (ODD[rank] ?? 0);
  }
  return String.fromCharCode(65 + (sum % 26));
}
