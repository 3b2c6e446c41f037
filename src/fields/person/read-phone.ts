import {asciiOf} from '../ascii.js';
import {isLetter} from '../is-letter.js';

/** What was dialled, as far as its text tells. */
export interface DialledNumber {
  /** ASCII, without what stands between them. */
  readonly digits: string;
  /** Behind a `+`, and so with a country's code in front. */
  readonly isInternational: boolean;
}

/** An extension is no longer than this, in digits; more is another number. */
const LONGEST_EXTENSION = 6;

/** As many digits have the shortest numbers that people write with an extension. */
const SHORTEST = 5;

/** Countries, by their codes, where a zero in brackets belongs to the number abroad too: Italy and San Marino. */
const KEEP_ZERO = ['39', '378'];

/**
 * Reads a phone number as people write one: a label or `tel:` before it, a `+` anywhere before the first digit, in
 * brackets too, and an extension behind it, which is left out, as E.164 has none.
 * @returns `undefined` for a text without digits, `unclear` where other letters stand in it, or several numbers
 */
export function readPhone(text: string): DialledNumber | 'unclear' | undefined {
  const ascii = asciiOf(text);
  const first = [...ascii].findIndex(isDigit);
  if (first < 0) return undefined;
  const isInternational = ascii.slice(0, first).includes('+');
  const [number, behind] = splitAtExtension(ascii.slice(first));
  if (digitsIn(behind).length > LONGEST_EXTENSION || number.includes('+') || behind.includes('+'))
    return 'unclear';
  const isClear = !behind || digitsIn(number).length >= SHORTEST;
  if (!isClear) return 'unclear';
  const digits = digitsIn(number);
  const dropsZero =
    isInternational && number.includes('(0)') && !KEEP_ZERO.some((code) => digits.startsWith(code));
  return {digits: dropsZero ? digitsIn(number.replace('(0)', '')) : digits, isInternational};
}

/** From the first letter, or mark of an extension, on. */
function splitAtExtension(text: string): readonly [number: string, behind: string] {
  const at = [...text].findIndex((char) => isLetter(char) || '#;,'.includes(char));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

const isDigit = (char: string) => char >= '0' && char <= '9';
const digitsIn = (text: string) => [...text].filter(isDigit).join('');
