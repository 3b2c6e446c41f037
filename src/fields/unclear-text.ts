import {asciiOf} from './ascii.js';
import {forgetRegExp} from './forget-regexp.js';

/** A letter beside a digit: of an IBAN, a code of a bank, or in place of a digit (`1234O678`, `12345678-K`). */
const GLUED = /[a-z]\d|\d-?[a-z]/i;

/** What counts numbers, in front or behind: `Account 2 12345678`, `1) 12345678`, `12345678 (2)`. */
const COUNTED = /(?:\p{L}[.°º]*|#) *\d +\d{4}|^ *\d[.):] +\d{4}|\d *\(\d+\)/u;

/** The end of a number whose beginning is hidden or left out: `•••• 1234`, `ending in 1234`. */
const HIDDEN = /(?:[*•●∙·]{2}|…|\.{3}|\bx{2,}|\b(?:end(?:ing|s|et|end)|last)\b\D{0,6}) *\d|\*\d/i;

/** Words between digits: two numbers, each behind its label (`ag 0001 cc 12345`). */
const LABELLED = /\d[^\p{L}\d]* [^\p{L}\d]*\p{L}[\p{L}./]+[^\p{L}\d]* [^\p{L}\d]*\d/u;

/**
 * Whether the digits in a text around a number of many lengths may mean another one, where no check digit tells.
 * @param takesLetters whether letters may be a part of the number
 */
export function isUnclear(text: string, takesLetters: boolean): boolean {
  const ascii = asciiOf(text);
  const unclear = COUNTED.test(ascii) || HIDDEN.test(ascii) || (!takesLetters && GLUED.test(ascii));
  forgetRegExp();
  return unclear;
}

/** Whether two numbers stand in a text, one of them behind a label. */
export function hasLabelBetween(text: string): boolean {
  const has = LABELLED.test(asciiOf(text));
  forgetRegExp();
  return has;
}
