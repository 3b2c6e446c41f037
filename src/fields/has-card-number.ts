import {plainDigitOf} from '../model/plain-digit.js';
import {asciiOf} from './ascii.js';
import {forgetRegExp} from './forget-regexp.js';
import {isLetter} from './is-letter.js';
import {passesLuhn} from './luhn.js';

/** Groups that are looked at: a number has at most 19 digits, and longer texts are no names or addresses. */
const MOST_GROUPS = 400;

/**
 * First digits of the numbers that schemes give out, and how many digits those have. Wider than `brand.ts`, and without
 * card-validator: only whether it may be a card counts here. Source: ISO/IEC 7812, and the schemes' ranges as public
 * tables have them.
 */
const RANGES: readonly (readonly [first: number, last: number, lengths: readonly number[]])[] = [
  [1800, 1800, [15, 16, 17, 18, 19]],
  [2131, 2131, [15, 16, 17, 18, 19]],
  [2200, 2205, [16, 17, 18, 19]],
  [2221, 2720, [16]],
  [3000, 3059, [14, 15, 16, 17, 18, 19]],
  [3088, 3399, [16, 17, 18, 19]],
  [3095, 3095, [14]],
  [3400, 3499, [15]],
  [3528, 3589, [16, 17, 18, 19]],
  [3600, 3699, [14, 15, 16, 17, 18, 19]],
  [3700, 3799, [15]],
  [3800, 3999, [14, 15, 16, 17, 18, 19]],
  [4000, 4999, [13, 16, 18, 19]],
  [4936, 4936, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5000, 5099, [12, 13, 14, 15, 16, 17, 18, 19]],
  [5100, 5599, [16]],
  [5600, 6999, [12, 13, 14, 15, 16, 17, 18, 19]],
  [8100, 8299, [14, 15, 16, 17, 18, 19]],
  [9704, 9704, [16, 17, 18, 19]],
  [9792, 9792, [16]],
];

/**
 * Whether a text holds a card number: digits of any script, in groups of any size with anything but words between
 * them, of which some beside each other have a scheme's first digits and length, and the check digit.
 */
export function hasCardNumber(text: string): boolean {
  return runsOf(text).some((groups) =>
    groups.some((first, from) => {
      if (first.length > 16 && beginsWithCardNumber(first)) return true;
      let digits = '';
      for (const group of groups.slice(from, from + 19)) {
        digits += group;
        if (digits.length > 19) return false;
        if (isCardNumber(digits)) return true;
      }
      return false;
    }),
  );
}

/** Of digits with nothing between them: a number, and a security code or a date right behind it. */
const beginsWithCardNumber = (digits: string): boolean =>
  [13, 14, 15, 16, 17, 18, 19].some((length) => isCardNumber(digits.slice(0, length)));

function isCardNumber(digits: string): boolean {
  const first = Number(digits.slice(0, 4));
  const {length} = digits;
  return (
    length > 11 &&
    RANGES.some(([from, to, lengths]) => first >= from && first <= to && lengths.includes(length)) &&
    passesLuhn(digits)
  );
}

/** Digits of every kind that a reader knows, as ASCII. */
function withPlainDigits(text: string): string {
  const plain = [...text.normalize('NFKC')].map((char) => plainDigitOf(char) || char).join('');
  forgetRegExp();
  return plain;
}

/** Groups of digits, by the words between them: a single letter is no word, and neither is an emoji. */
function runsOf(text: string): readonly (readonly string[])[] {
  const runs: string[][] = [['']];
  let count = 0;
  const chars = [...asciiOf(withPlainDigits(text))];
  const isInWord = (char = '') => char.length === 1 && isLetter(char) && !(char >= '0' && char <= '9');
  for (const [i, char] of Object.entries(chars)) {
    const at = Number(i);
    const run = runs.at(-1) ?? [];
    if (char >= '0' && char <= '9') run.push((run.pop() ?? '') + char);
    else if (isInWord(char) && (isInWord(chars[at - 1]) || isInWord(chars[at + 1]))) runs.push(['']);
    else if (run.at(-1)) {
      run.push('');
      if (++count > MOST_GROUPS) break;
    }
  }
  return runs;
}
