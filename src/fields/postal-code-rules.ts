import {empty, invalid, partial, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {asciiOf} from './ascii.js';
import {forgetRegExp} from './forget-regexp.js';
import {DASHES} from './pattern.js';
import {withoutLabel} from './without-label.js';
import {isDigit} from './digits.js';

/** Short words of what a postal code is called in Latin letters, such as the German PLZ and the Italian CAP. */
const LABELS = 'ZIP PLZ CAP CEP CP PSC PSČ PIN NPA CODE COD KOD KÓD KODE KODU POS BROJ BR'.split(' ');

/** No country has shorter ones without letters; in Peru, `CALLAO 2` was one. */
const SHORTEST = 3;

/** A postal code without the label that was copied with it, in ASCII. */
export function postalCodeIn(text: string): string {
  const ascii = withHyphens(text);
  const code = withoutLabel(ascii, LABELS);
  return code.length < SHORTEST ? ascii.trim() : code;
}

/** In ASCII, with a hyphen for the other dashes between digits, and for what Japanese keyboards give for one. */
export function withHyphens(text: string): string {
  const chars = [...asciiOf(text)];
  return chars
    .map((char, i) => (DASHES.includes(char) && isDigit(chars[i - 1]) && isDigit(chars[i + 1]) ? '-' : char))
    .join('');
}

/**
 * A postal code of any country, sent as typed: 2 to 12 characters, a letter or a digit among them. The issuing
 * bank compares it, and knows its country's form better than a table here would.
 */
export const postalCodeRules: FieldRules = {
  check(text) {
    const code = postalCodeIn(text);
    if (!code) return empty;
    if (code.length > 12) return invalid('invalid_postal_code');
    const tells = /[\p{L}\p{N}]/u.test(code);
    forgetRegExp();
    return code.length > 1 && tells ? valid(code) : partial;
  },
};
