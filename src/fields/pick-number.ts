import {isDigit} from './digits.js';
import {DASHES, isSlot} from './pattern.js';
import {asciiOf} from './ascii.js';
import {isLetter} from './is-letter.js';

/** A whole page may be pasted: what lies further behind is not looked at. In UTF-16 units. */
const LONGEST_TEXT = 300;

/** What a field is for, as far as it tells its number from the text around it. */
export interface Meant {
  /** What the longest number looks like, as `pattern` takes it. */
  readonly mask: string;
  /** Other characters that mean something in it, behind a digit. */
  readonly more?: string;
  /** Whether letters and digits, upper case and with nothing between them, are a number that the field takes. */
  readonly isRight: (number: string) => boolean;
  /** The issuer's rule tells a right number from most others: a label is no part of one that obeys it. */
  readonly isStrict: boolean;
}

/**
 * From a text around a number (`IBAN: DE89 …`, `Account no. 2: 12345678`), the number: letters that are no part of it
 * go, and so do other numbers. A text of which all may be meant stays as it is; one with several numbers that the
 * field takes has no meaning, and gives `''`.
 */
export function pickNumber(text: string, {mask, more = '', isRight, isStrict}: Meant): string {
  const ascii = [...asciiOf(text).slice(0, LONGEST_TEXT).toUpperCase()]
    .map((char) => (DASHES.includes(char) ? '-' : char))
    .join('');
  return mask.includes('@') || mask.includes('A')
    ? pickWords(text, wordsOf(ascii, more), [...mask].filter(isSlot).length, isRight, isStrict)
    : pickRun(text, ascii, more, isRight);
}

/**
 * Letters and a colon are a border; all else may stand within a number. The digits of a word such as `No.2` may be a
 * number of their own or the beginning of one: both are tried.
 */
function pickRun(text: string, ascii: string, more: string, isRight: Meant['isRight']): string {
  const words = ascii.split(' ');
  const joined = runsIn(words, more);
  const parted = runsIn(
    words.map((word) => (isLetter(lastBorder(word)) ? `${word}|` : word)),
    more,
  );
  if (joined.length < 2 && parted.length < 2) return text;
  const [right, other] = new Set([...joined, ...parted].filter(isRight));
  if (right !== undefined) return other === undefined ? right : '';
  return isRight(joined.join('')) ? '' : text;
}

const isBorder = (char: string) => isLetter(char) || ':=;|'.includes(char);
const lastBorder = (word: string) => [...word].findLast(isBorder) ?? '';
const runsIn = (words: readonly string[], more: string) =>
  splitWhere(words.join(' '), isBorder)
    .map((run) => digitsIn(run, more))
    .filter(Boolean);

/** Among words beside each other, the longest that are a number together. */
function pickWords(
  text: string,
  words: readonly string[],
  longest: number,
  isRight: Meant['isRight'],
  isStrict: boolean,
): string {
  const whole = words.join('');
  if (isStrict && isRight(whole)) return text;
  let best: readonly string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 1; to <= words.length; to++) {
      const number = words.slice(from, to).join('');
      if (number.length > longest) break;
      const [before, after] = [words.slice(0, from), words.slice(to)];
      const isMeant = isStrict
        ? isLabel(before.slice(-1)) && (isLabel(after.slice(0, 1)) || beginsWithWord(after[0]))
        : isLabel(before) && isLabel(after, 3);
      if (!isMeant || !isRight(number)) continue;
      // without a rule, letters that are a word of their own in front or behind are a label rather than a part
      const bare = isStrict ? number : (withoutLabelWords(words.slice(from, to), isRight) ?? number);
      const most = best[0]?.length ?? 0;
      if (bare.length >= most) best = bare.length > most ? [bare] : [...best, bare];
    }
  }
  const [first = whole, other] = new Set(best);
  if (first === whole) return text;
  return other === undefined ? first : isRight(whole) ? '' : text;
}

function withoutLabelWords(words: readonly string[], isRight: Meant['isRight']): string | undefined {
  const from = words.findIndex(hasDigit);
  const to = words.findLastIndex(hasDigit) + 1;
  const [before, after] = [words.slice(0, from), words.slice(to)];
  const number = words.slice(isLabel(before) ? from : 0, isLabel(after, 3) ? to : words.length).join('');
  return to > 0 && isRight(number) ? number : undefined;
}

/** Nothing, or words of letters alone, one of which has at least so many. */
const isLabel = (words: readonly string[], fewest = 2) =>
  words.length === 0 || (!words.some(hasDigit) && words.some(({length}) => length >= fewest));

/** As a BIC does, and no end of a number. */
const beginsWithWord = (word = '') => [...word.slice(0, 4)].filter(isLetter).length === 4;
const hasDigit = (word: string) => [...word].some(isDigit);

/** With the signs that mean something behind a digit. */
const digitsIn = (text: string, more: string) =>
  [...text].filter((char, i, all) => isDigit(char) || isSign(char, all[i - 1], more)).join('');

const isSign = (char: string, before: string | undefined, more: string) =>
  more.includes(char) && isDigit(before);

/**
 * Words of letters and digits; a slash parts none behind a letter, as in `a/c`. Chinese, Japanese and Korean need no
 * space beside those of other scripts: `号码是12345678Z`.
 */
const wordsOf = (ascii: string, more: string) =>
  splitWhere(
    [...ascii]
      .filter((char, i, all) => char !== '/' || !isLetter(all[i - 1] ?? ''))
      .map((char, i, all) => (i && isEastern(char) !== isEastern(all[i - 1] ?? '') ? ` ${char}` : char))
      .join(''),
    (char, before) => !isDigit(char) && !isLetter(char) && !isSign(char, before, more),
  ).filter(Boolean);

const isEastern = (char: string) => char > '\u2e80' && isLetter(char);

function splitWhere(
  text: string,
  isBorder: (char: string, before: string | undefined) => boolean,
): readonly string[] {
  const parts = [''];
  let before: string | undefined;
  for (const char of text) {
    if (isBorder(char, before)) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
    before = char;
  }
  return parts;
}
