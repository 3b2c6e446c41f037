import {asciiOf} from './ascii.js';
import {isLetter} from './is-letter.js';

/** Letters of the longest word that may be a part of a number, such as the `FIQQ` of a postcode. */
const LONGEST_PART = 4;

/**
 * A number without the label that was copied with it: `Postal code: 12345`, `PLZ 10115`, `〒154-0023`. In ASCII, as
 * `asciiOf` has it, without spaces around it. For fields without a mask; `pickNumber` is for those with one.
 * @param short words of labels, upper case, of no more letters than a part of a number may have; longer words, and
 * those of other scripts than the Latin one, are a label in any case
 */
export function withoutLabel(text: string, short: readonly string[]): string {
  const words = behindColon(asciiOf(text)).split(' ').filter(Boolean);
  const first = words.findIndex(hasDigit);
  const label = words.slice(0, Math.max(first, 0)).findLastIndex((word) => isLabel(word, short));
  const [start = '', ...others] = words.slice(label + 1);
  return [hasDigit(start) ? withoutOtherScript(start) : start, ...others].join(' ');
}

/** What stands behind a colon, where a number stands there and none before; else the text. */
export function behindColon(text: string): string {
  const [before = '', ...behind] = text.replaceAll('：', ':').split(':');
  const number = behind.join(':').trim();
  return hasDigit(number) && !hasDigit(before) ? number : text;
}

function isLabel(word: string, short: readonly string[]): boolean {
  const chars = [...word];
  const letters = chars.filter(isLetter);
  const isWord = chars.every((char) => isLetter(char) || MARKS.includes(char));
  return (
    isWord &&
    (letters.length > LONGEST_PART ||
      letters.some((char) => char > LATIN) ||
      '°º#'.includes(word.slice(-1)) ||
      short.includes(letters.join('').toUpperCase()))
  );
}

/** What is written in the words of a label. */
const MARKS = ".-/()'’°º#";

function withoutOtherScript(word: string): string {
  let at = 0;
  while (word.charAt(at) > LATIN) at++;
  return word.slice(at);
}

const LATIN = '\u02ff';
const hasDigit = (text: string) => [...asciiOf(text)].some((char) => char >= '0' && char <= '9');
