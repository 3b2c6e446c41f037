import {empty, invalid, partial, valid, type Check} from '../model/check.js';
import type {Context} from '../model/context.js';
import type {FieldRules} from '../model/field.js';
import {digitOf} from './digits.js';

/** The month and year embossed on a card, as the API takes them: `{month: '01', year: '2030'}`. */
export interface Expiry {
  readonly month: string;
  readonly year: string;
}

/** Cards live some five years; the API refuses years more than 50 ahead, and so does this. */
const MOST_YEARS_AHEAD = 50;
const SEPARATOR = ' / ';

/** The expiry date in one field: `MM / YY`. */
export const expiryRules: FieldRules<Expiry> = {
  format: {
    separators: SEPARATOR,
    layout,
    room(text) {
      const {month, year, yearFirst} = parse(text);
      if (yearFirst) return yearFirst.length + 3;
      return year ? month.length + (year.startsWith('20') ? 4 : 2) : 6;
    },
    pick(text) {
      // typed key by key, the 1 may be on its way to 12
      const {month, year, yearFirst} = parse(text);
      return yearFirst && month === '1' ? `01${SEPARATOR}${year}` : text;
    },
  },
  check,
};

/** Month and year as far as they are typed; either may be empty. */
interface Parts extends Expiry {
  /** Something stands between them. */
  readonly parted: boolean;
  /** The year as it is typed, of up to four digits, where it comes before a month that is not complete. */
  readonly yearFirst?: string;
}

/** Reads `1/30`, `130`, `0130`, `01/2030`, `012030`, `2030-01`, `203001` and the way there, in any script's digits. */
function parse(text: string): Parts {
  const groups = [''];
  for (const char of text) {
    const digit = digitOf(char);
    if (digit) groups.push(groups.pop() + digit);
    // a letter typed by mistake parts nothing
    else if ((groups.at(-1) && !/[a-z]/i.test(char)) || (char === '/' && !groups[1])) groups.push('');
  }
  const [first = '', second = '', ...others] = groups;
  const before = yearBefore(text, groups);
  if (before) return before;
  const parted = groups.length > 1;
  // no month of two digits begins with 2 to 9, or is 13 to 19; four digits are a month and a year in any case
  const length = parted || first < '13' || first.length > 3 ? 2 : 1;
  const year = first.slice(length) + second + others.join('');
  return {
    month: first.slice(0, length),
    year: year.length === 4 && year.startsWith('20') ? year.slice(2) : year,
    parted,
  };
}

/**
 * The parts where a year of this century comes first, as in `2030-01`. With the key 2 that is laid out as February at
 * first, which `02 / 03` is no more: no card expires in those years.
 */
function yearBefore(text: string, groups: readonly string[]): Parts | undefined {
  const [first = '', second = '', ...others] = groups.filter(Boolean);
  const isFebruary = first === '02' || first === '2';
  // 02 / 03 and 0203, but not 2030
  const key =
    isFebruary && second.length === 2
      ? `2${second}`
      : !second && first.startsWith('020')
        ? first.slice(1)
        : '';
  if (key.length === 3 && !others.length && isComing(key))
    return {month: '', year: key.slice(2), parted: false, yearFirst: key};
  // in our own layout, whatever a paste is cut to, the month comes first
  if (first.length < 3 || first.length > 6 || !first.startsWith('20') || text.includes(SEPARATOR))
    return undefined;
  if (first.length === 3 && second) return undefined;
  const month = first.slice(4) || second;
  // no month of two digits begins with 2 to 9
  const isWhole = month > '1' || month.length > 1 || (month === '1' && others.length > 0);
  const parts = {month, year: first.slice(2, 4), parted: groups.length > 1};
  if (isWhole) return parts;
  return isComing(first) ? {...parts, yearFirst: first.slice(0, 4)} : undefined;
}

/** Of a year as far as it is typed: from 2020 to 2079. */
const isComing = (year: string) => year.startsWith('20') && year.charAt(2) >= '2' && year.charAt(2) <= '7';

function layout(text: string, _: Context, deleting: boolean): string {
  const {month, year, parted, yearFirst} = parse(text);
  if (yearFirst) return yearFirst + (parted && yearFirst.length === 4 ? '-' : '') + month;
  if (deleting) return year && (parted || year.length > 1) ? month + SEPARATOR + year : month + year;
  // a month of one digit that cannot become two; before a year already laid out, 1 may be on its way to 12
  const whole = month > '1' || (month === '1' && (year ? !text.includes(SEPARATOR) : parted));
  const padded = whole ? month.padStart(2, '0') : month;
  return year || padded.length === 2 ? padded + SEPARATOR + year : padded;
}

function check(text: string, {today}: Context): Check<Expiry> {
  const {month, year} = parse(text);
  if (!month && !year) return empty;
  const number = Number(month);
  if (number > 12 || month === '00') return invalid('invalid_expiry_month');
  if (!number || year.length !== 2) return partial;
  const ahead = 2000 + Number(year) - today.year;
  // `20` is also how 2030 begins
  if (ahead < 0 || (ahead === 0 && number < today.month))
    return year === '20' ? {state: 'partial', code: 'expired_card'} : invalid('expired_card');
  if (ahead > MOST_YEARS_AHEAD) return invalid('invalid_expiry_year');
  return valid({month: month.padStart(2, '0'), year: `20${year}`});
}
