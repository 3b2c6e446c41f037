import {empty, invalid, partial, valid, type Check} from '../model/check.js';
import type {Brand, Context} from '../model/context.js';
import type {FieldRules} from '../model/field.js';
import {brandOfDigits} from './brand.js';
import {digitOf, digitsOf} from './digits.js';
import {group} from './group.js';
import {passesLuhn} from './luhn.js';

/** Of a number of no known brand: ISO/IEC 7812-1 allows 19 digits, and 12 are the fewest in use (Maestro). */
const LENGTHS = [12, 13, 14, 15, 16, 17, 18, 19];
const MOST = Math.max(...LENGTHS);
const FOURS = [4, 8, 12, 16];

/** The one brand that this number, as typed, can still be. */
export const brandOf = (text: string): Brand | undefined => brandOfDigits(digitsOf(text));

/** The primary account number. Its value is the number in ASCII digits. */
export const cardNumberRules: FieldRules = {
  format: {
    separators: ' ',
    layout(text) {
      const digits = digitsOf(text);
      // 4-6-5 and 4-6-4 are for 15 and 14 digits; a Diners Club card of 16 is printed like all others
      return group(digits, (digits.length < 16 && brandOfDigits(digits)?.gaps) || FOURS);
    },
    room: (text) => Math.max(...(brandOf(text)?.lengths ?? LENGTHS)),
    pick,
  },
  check,
};

function check(text: string, {acceptBrands}: Context): Check<string> {
  const digits = digitsOf(text);
  const {length} = digits;
  if (!length) return empty;
  const brand = brandOfDigits(digits);
  // with eight digits it is settled that a number is of no known brand, hence of none that is accepted
  if (acceptBrands?.length && (brand || length > 7) && !acceptBrands.includes(brand?.name ?? ''))
    return invalid('brand_not_accepted');
  const lengths = brand?.lengths ?? LENGTHS;
  const full = lengths.includes(length);
  if (full && passesLuhn(digits)) return valid(digits);
  // UnionPay, Maestro and unknown brands may have any length: a wrong check digit need not be the last digit
  if ((full && lengths.length < 5) || length >= Math.max(...lengths)) return invalid('invalid_number');
  return full && length > 15 ? {state: 'partial', code: 'invalid_number'} : partial;
}

/** Besides white space, what people put between the groups of a number. */
const DASHES = '-.\u2010\u2011\u2012\u2013\u2014\u2212';

/**
 * From a text around a number, the number: the most groups of digits beside each other that are one of a known brand,
 * so that a date before it or a security code behind it is none of it; else the first run of 12 digits or more. A text
 * of digits alone stays as it is.
 */
function pick(text: string): string {
  const runs = [['']];
  for (const char of text) {
    const run = runs.at(-1) as string[];
    const digit = digitOf(char);
    if (digit) run.push(run.pop() + digit);
    else if (!char.trim() || DASHES.includes(char)) run.push('');
    else runs.push(['']);
  }
  if (runs.length < 2) return text;
  let best = '';
  for (const groups of runs) {
    for (let at = 0; at < groups.length; at++) {
      let digits = '';
      for (const group of groups.slice(at, at + MOST)) {
        digits += group;
        if (digits.length > MOST) break;
        if (digits.length > best.length && isNumber(digits) && !isWithCode(digits)) best = digits;
      }
    }
  }
  return best || (runs.map((groups) => groups.join('')).find((run) => run.length > 11) ?? text);
}

/** Sixteen digits are a number, and the three behind them its security code: with those it may be one by chance. */
const isWithCode = (digits: string) => digits.length === 19 && isNumber(digits.slice(0, 16));

const isNumber = (digits: string) =>
  passesLuhn(digits) && !!brandOfDigits(digits)?.lengths.includes(digits.length);
