import {digitOf} from './digits.js';
import {isInvisible} from './invisible.js';

/** Where the full-width forms of ASCII begin, from `!` on. Source: Unicode, Halfwidth and Fullwidth Forms. */
const FULL_WIDTH = 0xfee0;

/** First and last of the small forms of ASCII marks, such as `﹢`. Source: Unicode, Small Form Variants. */
const SMALL_FORMS = ['\ufe50', '\ufe6b'] as const;

/** What stands between the numbers on a cheque (E-13B). Source: Unicode, Optical Character Recognition. */
const CHEQUE_MARKS = '⑆⑇⑈⑉';

/**
 * What a character means in a number or a code: an ASCII digit for one of any script, an ASCII letter or mark for a
 * full-width one, a space for white space of any kind and marks of cheques, nothing for what cannot be seen; else itself.
 */
export function asciiCharOf(char: string): string {
  const digit = digitOf(char);
  if (digit) return digit;
  if (isInvisible(char)) return '';
  const code = char.charCodeAt(0) - FULL_WIDTH;
  if (code > 0x20 && code < 0x7f) return String.fromCharCode(code);
  if (char >= SMALL_FORMS[0] && char <= SMALL_FORMS[1]) return char.normalize('NFKC');
  return char.trim() && !CHEQUE_MARKS.includes(char) ? char : ' ';
}

/** The same for a whole text. */
export function asciiOf(text: string): string {
  let ascii = '';
  for (const char of text) ascii += asciiCharOf(char);
  return ascii;
}
