import {empty, invalid, partial, valid, type Check} from '../model/check.js';
import type {Context, YearMonth} from '../model/context.js';
import type {FieldRules} from '../model/field.js';
import {asciiOf} from './ascii.js';
import {digitOf, isDigit} from './digits.js';
import {isLetter} from './is-letter.js';
import {monthNamed} from './month-named.js';

/** The month and year embossed on a card, as the API takes them: `{month: '01', year: '2030'}`. */
export interface Expiry {
  readonly month: string;
  readonly year: string;
}

/**
 * Cards live some five years, and none twenty. The API takes years up to 50 ahead, but whoever types one that far means
 * something else: `02 / 70` comes from `2703`, March 2027.
 */
const MOST_YEARS_AHEAD = 20;
/** Of what is written with its year in front, the year is seen and judged as far as the API takes one. */
const MOST_YEARS_IN_FRONT = 50;
const SEPARATOR = ' / ';

/** The expiry date in one field: `MM / YY`. */
export const expiryRules: FieldRules<Expiry> = {
  format: {
    separators: SEPARATOR,
    layout,
    room(text, {today}) {
      const {month, year, yearFirst, rest} = parse(text, today);
      if (rest !== undefined) return 8;
      if (yearFirst && yearFirst.length > 2) return yearFirst.length + 3;
      // a day before month and year is seen as a whole, and refused
      if (yearFirst || Number(month) > 12) return 8;
      if (!year) return 6;
      if (year.startsWith('20')) return month.length + 4;
      return month.length + (mayBeYearBefore(month, year, today) ? 3 : 2);
    },
    pick(inserted, {today}) {
      const text = isMisread(asciiOf(inserted)) ? '' : withoutLabel(withMonthAsNumber(inserted));
      // typed key by key, the 1 may be on its way to 12
      const {month, year, parted, yearFirst} = parse(text, today);
      return yearFirst && parted && Number(month) ? month.padStart(2, '0') + SEPARATOR + year : text;
    },
  },
  check,
};

/**
 * A date whose month has a name, as `MM/YYYY` or `MM/YY`; any other text as it is. `''` where the name is one of
 * several months, or the year one of several numbers: less of that is another date.
 */
function withMonthAsNumber(text: string): string {
  const words = wordsOf(asciiOf(text));
  const named = new Set(words.map(monthNamed).filter((month) => month !== undefined));
  if (!named.size) return text;
  const [month = 0, other] = named;
  const numbers = words.filter(isNumber);
  const long = numbers.filter(({length}) => length === 4);
  // beside a year in full, two digits are a day
  const [year, ...others] =
    long.length && numbers.every(({length}) => length < 5 && length !== 3) ? long : numbers;
  if (!month || other !== undefined || others.length || (year?.length !== 2 && year?.length !== 4)) return '';
  return `${String(month).padStart(2, '0')}/${year}`;
}

/** Whether a letter stands for a digit (`l2/29`), or a number is a quarter, or a day without its year (`12月29日`). */
function isMisread(ascii: string): boolean {
  const chars = [...ascii];
  const isLatin = (char = '') => char <= '\u02ff' && isLetter(char);
  return chars.some((char, i) => {
    const [before = '', letter = '', next = ''] = [chars[i - 2], chars[i - 1], chars[i + 1]];
    const isDay = '日일'.includes(next || ' ') && !chars.some((other) => '年년'.includes(other));
    return isDigit(char) && ((isLatin(letter) && !isLetter(before)) || isDay);
  });
}

/** Without the letters in front, and what stands between them (`MM/YY 12/29`), nor a stop at the end. */
function withoutLabel(text: string): string {
  const chars = [...text];
  const first = Math.max(chars.findIndex(digitOf), 0);
  const from = chars.slice(0, first).some((char) => isLetter(asciiOf(char))) ? first : 0;
  return chars.slice(from, chars.findLastIndex((char) => !STOPS.includes(char)) + 1).join('');
}

/** What stands between the numbers of a date, and says that the one before is whole. */
const STOPS = '/-.';

/** Runs of ASCII digits, and of letters. */
function wordsOf(text: string): readonly string[] {
  const words: string[] = [];
  let kind = '';
  for (const char of text) {
    const own = isDigit(char) ? '0' : isLetter(char) ? 'a' : '';
    if (own && own === kind) words.push((words.pop() ?? '') + char);
    else if (own) words.push(char);
    kind = own;
  }
  return words;
}

const isNumber = (word: string) => isDigit(word.charAt(0));

/** Month and year as far as they are typed; either may be empty. */
interface Parts extends Expiry {
  /** Something stands between them. */
  readonly parted: boolean;
  /** The year as it is typed, where it stays in front: of two digits, or of up to four before a month begun. */
  readonly yearFirst?: string;
  /** What stands behind a slash behind the year, as of a date with a day: then it is none of a card. */
  readonly rest?: string;
}

/**
 * Reads `1/30`, `130`, `0130`, `01/2030`, `012030`, `2030-01`, `203001`, `30/01` and the way there, in any script's
 * digits.
 */
function parse(text: string, today: YearMonth): Parts {
  const groups = [''];
  let stopped = 0;
  for (const char of text) {
    const digit = digitOf(char);
    if (digit) groups.push(groups.pop() + digit);
    // a letter typed by mistake parts nothing
    else if ((groups.at(-1) && !/[a-z]/i.test(char)) || (char === '/' && !groups[1])) groups.push('');
    const whole = groups.filter(Boolean);
    // behind what is no year, a space says too that the number is whole: of a day, a month, and then a year
    const isStop = STOPS.includes(char) || (char === ' ' && Number(whole[1]) < 10);
    if (isStop && !groups.at(-1)) stopped = whole.length;
  }
  const [first = '', second = '', ...others] = groups;
  const before = yearBefore(text, groups) ?? shortYearBefore(groups, today);
  if (before) return before;
  const parted = groups.length > 1;
  if (first && first.length < 3 && stopped > 1) {
    const [year = '', ...others] = groups.slice(1).filter(Boolean);
    const rest = others.join('');
    return {month: first.padStart(2, '0'), year: rest ? year : inCentury(year), parted, rest};
  }
  // no month of two digits begins with 2 to 9, or is 13 to 19; four digits are a month and a year in any case
  const length = parted || first < '13' || first.length > 3 ? 2 : 1;
  const year = first.slice(length) + second + others.join('');
  return {
    month: first.slice(0, length),
    year: inCentury(year),
    parted,
  };
}

/** A year without its century, where that is ours. */
const inCentury = (year: string) => (year.length === 4 && year.startsWith('20') ? year.slice(2) : year);

/**
 * The parts where a year of this century comes first, as in `2030-01`. With the key 2 that is laid out as February,
 * and stays it up to `02 / 03`, a date that has expired; `02 / 030` is none, and the year 2030.
 */
function yearBefore(text: string, groups: readonly string[]): Parts | undefined {
  const [first = '', second = '', ...others] = groups.filter(Boolean);
  const key = `2${second}`;
  if (isFebruary(first) && key.length === 4 && !others.length && isComing(key))
    return {month: '', year: key.slice(2), parted: false, yearFirst: key};
  // in our own layout, whatever a paste is cut to, the month comes first
  if (first.length < 3 || first.length > 6 || !first.startsWith('20') || text.includes(SEPARATOR))
    return undefined;
  if (first.length === 3 && second) return undefined;
  const [month = '', day = '', ...more] = [first.slice(4), second, ...others].filter(Boolean);
  // of digits that are no date, none may be left out
  if (more.length || Number(day) > 31 || day.length > 2) return undefined;
  const parts = {month, year: first.slice(2, 4), parted: groups.length > 1};
  if (isWhole(month, groups.length > 2)) return parts;
  return isComing(first) ? {...parts, yearFirst: first.slice(0, 4)} : undefined;
}

/**
 * The parts where two digits come first that are no month but a year in which cards expire, as in `29/03` or `2903`.
 * With the key 2 that is laid out as February too, and so `02 / 9` and then a slash is the year 29. Typed, the year
 * stays in front: if a third number follows, the first was a day.
 */
function shortYearBefore(groups: readonly string[], today: YearMonth): Parts | undefined {
  const [first = '', second = '', third] = groups.filter(Boolean);
  const isEnded = groups.at(-1) === '';
  if (third !== undefined || !groups[0]) return undefined;
  if (second.length === 1 && isEnded && Number(first) > 1 && Number(first) < 10) {
    const year = first.slice(-1) + second;
    return isNear(year, today, MOST_YEARS_IN_FRONT)
      ? {month: '', year, parted: true, yearFirst: year}
      : undefined;
  }
  const year = first.slice(0, 2);
  const month = first.slice(2) || second;
  const isParted = first.length === 2 && groups.length > 1 && month.length < 3;
  if (!(isParted || (first.length === 4 && !second)) || Number(month) > 12) return undefined;
  if (Number(year) < 13 || !isNear(year, today, MOST_YEARS_IN_FRONT)) return undefined;
  return {month, year, parted: isParted, yearFirst: year};
}

/** No month of two digits begins with 2 to 9; `isParted` where something stands behind it. */
const isWhole = (month: string, isParted: boolean) =>
  month > '1' || month.length > 1 || (month === '1' && isParted);

/**
 * Whether a month of one digit, and the digits behind it, may be the keys of a year and a month, as `03 / 30` of `3301`,
 * January 2033: the next key is seen then, and makes it no date, which would be another one without it.
 */
const mayBeYearBefore = (month: string, digits: string, today: YearMonth) =>
  Number(month) < 10 && digits.charAt(1) < '2' && isNear(month.slice(-1) + digits.charAt(0), today);

const isFebruary = (month: string) => month === '02' || month === '2';

/** Of a year as far as it is typed: from 2020 to 2079. */
const isComing = (year: string) => year.startsWith('20') && year.charAt(2) >= '2' && year.charAt(2) <= '7';

/** Whether a card may expire in this year of two digits. */
function isNear(year: string, today: YearMonth, most = MOST_YEARS_AHEAD): boolean {
  const ahead = yearsAhead(year, today);
  return ahead >= 0 && ahead <= most;
}

const yearsAhead = (year: string, today: YearMonth) => 2000 + Number(year) - today.year;

function layout(text: string, {today}: Context, deleting: boolean): string {
  const {month, year, parted, yearFirst, rest} = parse(text, today);
  if (rest || (rest !== undefined && !deleting)) return [month, year, rest].join(SEPARATOR);
  if (yearFirst?.length === 2) return yearFirst + SEPARATOR + month;
  if (yearFirst) return yearFirst + (parted && yearFirst.length === 4 ? '-' : '') + month;
  if (deleting) return year && (parted || year.length > 1) ? month + SEPARATOR + year : month + year;
  // a month of one digit that cannot become two; before a year already laid out, 1 may be on its way to 12
  const whole = month > '1' || (month === '1' && (year ? !text.includes(SEPARATOR) : parted));
  const padded = whole ? month.padStart(2, '0') : month;
  return year || padded.length === 2 ? padded + SEPARATOR + year : padded;
}

function check(text: string, {today}: Context): Check<Expiry> {
  const {month, year, rest} = parse(text, today);
  if (!month && !year) return empty;
  const number = Number(month);
  if (number > 12 || month === '00') return invalid('invalid_expiry_month');
  if (!number || year.length !== 2 || rest) return partial;
  const ahead = yearsAhead(year, today);
  if (ahead < 0 || (ahead === 0 && number < today.month)) {
    // `20` is also how 2030 begins, and so is `02 / 03`
    const isBeginning = year === '20' || (isFebruary(month) && isComing(`2${year}`));
    return isBeginning ? {state: 'partial', code: 'expired_card'} : invalid('expired_card');
  }
  if (ahead > MOST_YEARS_AHEAD) return invalid('invalid_expiry_year');
  return valid({month: month.padStart(2, '0'), year: `20${year}`});
}
