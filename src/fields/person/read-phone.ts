import {asciiOf} from '../ascii.js';
import {isDigit} from '../digits.js';
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

/**
 * Countries, by their codes, where a zero in brackets belongs to the number abroad too: Italy, San Marino, the
 * Ivory Coast, Benin and Congo. Source: their numbering plans, as notified to the ITU.
 */
const KEEP_ZERO = ['39', '378', '225', '229', '242'];

/** More digits than any area code has, with the country’s in front: what follows on a slash is another number. */
const LONGEST_AREA = 10;

/** What people have for a `+`, beside the wide one. */
const PLUS = '+⁺➕';

/**
 * Reads a phone number as people write one: a label or `tel:` before it, a `+` anywhere before the first digit, in
 * brackets too, and an extension behind it, which is left out, as E.164 has none.
 * @returns `undefined` for a text without digits, `unclear` where letters are a part of it, or it is several numbers
 */
export function readPhone(text: string): DialledNumber | 'unclear' | undefined {
  const ascii = withoutLabel(asciiOf(text));
  const first = [...ascii].findIndex(isDigit);
  if (first < 0) return undefined;
  const chars = [...ascii];
  const isInternational = chars.slice(0, first).some(isPlus);
  const [number, behind] = splitAtExtension(chars.slice(first).join(''));
  const digits = digitsIn(number);
  // the place of a number in a list, as in `1) 030 1234567`
  const isListed =
    number.charAt(1) === ')' && !chars.slice(0, first).includes('(') && !digits.startsWith('0');
  if (
    isListed ||
    isSeveral(number) ||
    digitsIn(behind).length > LONGEST_EXTENSION ||
    [...behind].some(isPlus)
  )
    return 'unclear';
  if (behind && (digits.length < SHORTEST || !isExtension(number, behind))) return 'unclear';
  const dropsZero =
    isInternational && number.includes('(0)') && !KEEP_ZERO.some((code) => digits.startsWith(code));
  return {digits: dropsZero ? digitsIn(number.replace('(0)', '')) : digits, isInternational};
}

/** Without what stands before a colon, as in `Tel. 2: 030 1234567`: a digit there counts phones. */
function withoutLabel(text: string): string {
  const [before = '', ...others] = text.split(': ');
  const behind = others.join(': ');
  return digitsIn(before).length < SHORTEST && digitsIn(behind).length >= SHORTEST ? behind : text;
}

/** From the first letter, or mark of an extension, on. */
function splitAtExtension(text: string): readonly [number: string, behind: string] {
  const at = [...text].findIndex((char) => isLetter(char) || '#;,'.includes(char));
  return at < 0 ? [text, ''] : [text.slice(0, at), text.slice(at)];
}

/** Whether it is more than one number, or one with something else. */
function isSeveral(number: string): boolean {
  const [before = '', ...behind] = number.split('/');
  const next = digitsIn(behind.join(''));
  return (
    [...number].some(isPlus) ||
    number.includes(':') ||
    (next !== '' &&
      (digitsIn(before).length >= LONGEST_AREA ||
        (digitsIn(before).length >= SHORTEST && next.startsWith('0'))))
  );
}

/**
 * Whether what stands behind a number is none of it: a word apart, or an extension. Letters right behind a digit, or in
 * capitals, are keys (`0180 55 TAXI`), and so is a unit that its digits belong to (`24h`).
 */
function isExtension(number: string, behind: string): boolean {
  if (!isLatin(behind.charAt(0))) return !behind.includes('phone-context');
  if (EXTENSIONS.some((mark) => behind.toLowerCase().startsWith(mark)) && digitsIn(behind)) return true;
  const isApart = ' ()'.includes(number.slice(-1));
  return isApart && (number.endsWith('(') || digitsIn(behind) !== '' || behind !== behind.toUpperCase());
}

/** What stands before an extension without a space. */
const EXTENSIONS = ['x', 'ext', 'p.', 'poste'];

const isLatin = (char: string) => char <= '\u02ff' && isLetter(char);
const isPlus = (char: string) => PLUS.includes(char);
const digitsIn = (text: string) => [...text].filter(isDigit).join('');
