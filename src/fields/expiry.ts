import {empty, invalid, partial, valid, type Check} from '../core/check.js';
import type {Context} from '../core/context.js';
import type {Field} from '../core/field.js';
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
export const expiry: Field<Expiry> = {
  label: 'label_expiry',
  placeholder: 'placeholder_expiry',
  autocomplete: 'cc-exp',
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
  const beginning = yearBefore(text, groups);
  if (beginning) {
    const year = beginning.slice(2, 4);
    const month = beginning.slice(4);
    // no month of two digits begins with 2 to 9
    const isWhole = month.length > 1 || month > '1';
    return {month, year, parted: groups.length > 1, ...(!isWhole && {yearFirst: beginning.slice(0, 4)})};
  }
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
 * The digits where a year of this century comes first, as in `2030-01`; else none. With the key 2 that is laid out as
 * February at first, which `02 / 03` is no more: no card expires in those years.
 */
function yearBefore(text: string, [first = '', ...others]: readonly string[]): string {
  const month = others.join('');
  const digits = first + month;
  // in our own layout, whatever a paste is cut to, the month comes first
  const year = text.includes(SEPARATOR)
    ? (first === '02' || first === '2') && month.length === 2 && `2${month}`
    : digits.length < 7 && (!month || first.length === 4) && first.length > 2 && digits;
  return year && year.startsWith('20') && year.charAt(2) >= '2' && year.charAt(2) <= '7' ? year : '';
}

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
