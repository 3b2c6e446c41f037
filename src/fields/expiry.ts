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
      const {month, year} = parse(text);
      return year ? month.length + (year.startsWith('20') ? 4 : 2) : 6;
    },
  },
  check,
};

/** Month and year as far as they are typed; either may be empty. `parted` is: something stands between them. */
interface Parts extends Expiry {
  readonly parted: boolean;
}

/** Reads `1/30`, `130`, `0130`, `01/2030`, `012030`, `2030-01` and all on the way there, in any script's digits. */
function parse(text: string): Parts {
  const groups = [''];
  for (const char of text) {
    const digit = digitOf(char);
    const last = groups.at(-1) ?? '';
    if (digit) groups[groups.length - 1] = last + digit;
    else if (last || (char === '/' && groups.length === 1)) groups.push('');
  }
  const [first = '', second = '', ...others] = groups;
  if (first.length === 4 && first.startsWith('20') && second && !text.includes(SEPARATOR))
    return {month: second, year: first, parted: true};
  const parted = groups.length > 1;
  // no month begins with 2 to 9, and none but 10, 11 and 12 with 1; four digits are a month and a year in any case
  const length = parted || first < '13' || first.length > 3 ? 2 : 1;
  return {month: first.slice(0, length), year: first.slice(length) + second + others.join(''), parted};
}

function layout(text: string, _: Context, deleting: boolean): string {
  let {month, year, parted} = parse(text);
  if (year.length === 4 && year.startsWith('20')) year = year.slice(2);
  if (deleting && !parted && year.length < 2) return month + year;
  if (!deleting && isWhole(month, year, parted, text)) month = `0${month}`;
  return year || (!deleting && month.length === 2) ? month + SEPARATOR + year : month;
}

/** A month of one digit that cannot become two. */
function isWhole(month: string, year: string, parted: boolean, text: string): boolean {
  if (month.length !== 1 || month === '0') return false;
  // before a year already laid out, a 1 may be on its way to 12; `1/`, `1/30` and `130` are meant as they are
  return month > '1' || (parted ? !year || !text.includes(SEPARATOR) : year !== '');
}

function check(text: string, {today}: Context): Check<Expiry> {
  const {month, year} = parse(text);
  if (!month && !year) return empty;
  const number = Number(month);
  if (month.length > 1 ? number < 1 || number > 12 : false) return invalid('invalid_expiry_month');
  if (!number || (year.length !== 2 && year.length !== 4)) return partial;
  const full = year.length === 2 ? 2000 + Number(year) : Number(year);
  if (full < today.year || (full === today.year && number < today.month)) {
    // `20` is also how 2030 begins
    return year === '20' ? {state: 'partial', code: 'expired_card'} : invalid('expired_card');
  }
  if (full > today.year + MOST_YEARS_AHEAD) return invalid('invalid_expiry_year');
  return valid({month: month.padStart(2, '0'), year: String(full)});
}
