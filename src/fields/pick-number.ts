import {isSlot} from './pattern.js';
import {asciiOf} from './ascii.js';

/** A whole page may be pasted: what lies further behind is not looked at. In UTF-16 units. */
const LONGEST_TEXT = 300;

/** What a field is for, as far as it tells its number from the text around it. */
export interface Meant {
  /** What the longest number looks like, as `pattern` takes it. */
  readonly mask: string;
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
export function pickNumber(text: string, {mask, isRight, isStrict}: Meant): string {
  const ascii = asciiOf(text).slice(0, LONGEST_TEXT).toUpperCase();
  return mask.includes('@') || mask.includes('A')
    ? pickWords(text, wordsOf(ascii), [...mask].filter(isSlot).length, isRight, isStrict)
    : pickRun(text, ascii, isRight);
}

/** Letters and a colon are a border, and so is the end of a word that has letters; all else may stand within a number. */
function pickRun(text: string, ascii: string, isRight: Meant['isRight']): string {
  const isBorder = (char: string) => isLetter(char) || ':=;|'.includes(char);
  const parted = ascii.split(' ').map((word) => ([...word].some(isBorder) ? `|${word}|` : word));
  const runs = splitWhere(parted.join(' '), isBorder).map(digitsIn).filter(Boolean);
  if (runs.length < 2) return text;
  const right = [...new Set(runs.filter(isRight))];
  if (right.length === 1) return right[0] ?? '';
  return right.length || isRight(runs.join('')) ? '' : text;
}

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
      const isMeant = isStrict || (isLabel(words.slice(0, from)) && isLabel(words.slice(to), 3));
      if (!isMeant || number.length < (best[0]?.length ?? 0) || !isRight(number)) continue;
      best = number.length > (best[0]?.length ?? 0) ? [number] : [...best, number];
    }
  }
  // without a rule, letters in front that are a word of their own are a label rather than a part
  if (!isStrict && best[0] === whole) best = withoutLabel(words, isRight) ?? best;
  const [first = whole, other] = new Set(best);
  if (first === whole) return text;
  return other === undefined ? first : isRight(whole) ? '' : text;
}

function withoutLabel(words: readonly string[], isRight: Meant['isRight']): readonly string[] | undefined {
  const from = words.findIndex(hasDigit);
  const number = words.slice(from).join('');
  return from > 0 && isLabel(words.slice(0, from)) && isRight(number) ? [number] : undefined;
}

/** Nothing, or words of letters alone, one of which has at least so many. */
const isLabel = (words: readonly string[], fewest = 2) =>
  words.length === 0 || (!words.some(hasDigit) && words.some(({length}) => length >= fewest));

const hasDigit = (word: string) => [...word].some((char) => char <= '9');
const isLetter = (char: string) => char.toUpperCase() !== char.toLowerCase() || char > '\u02ff';
const digitsIn = (text: string) => [...text].filter((char) => char >= '0' && char <= '9').join('');

/** Words of letters and digits; a slash parts none, as in `a/c`. */
const wordsOf = (ascii: string) =>
  splitWhere(
    [...ascii].filter((char) => char !== '/').join(''),
    (char) => !(char >= '0' && char <= '9') && !isLetter(char),
  ).filter(Boolean);

function splitWhere(text: string, isBorder: (char: string) => boolean): readonly string[] {
  const parts = [''];
  for (const char of text) {
    if (isBorder(char)) parts.push('');
    else parts.push((parts.pop() ?? '') + char);
  }
  return parts;
}
