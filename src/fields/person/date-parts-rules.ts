import {empty, invalid, partial, valid} from '../../model/check.js';
import type {Context, YearMonth} from '../../model/context.js';
import type {ErrorCode} from '../../i18n/error-code.js';
import type {FieldRules} from '../../model/field.js';
import {languageOf} from '../address/address-layout.js';
import {pattern} from '../pattern.js';
import type {DatePart} from './date-parts.js';

/** What a date is of, and why one may be refused that there is. */
interface DateRule {
  /** Where the context has what stands in the parts. */
  readonly of: 'dob' | 'registrationDate';
  readonly earliest: number;
  /** A month that is too late, and why. */
  readonly refuses?: (date: YearMonth, today: YearMonth) => ErrorCode | undefined;
}

/** The API makes no account for people who are younger, in years. */
const YOUNGEST = 13;

const months = ({year, month}: YearMonth) => year * 12 + month;

/** The rules of a date by its parts. Day and year know each other: no 31st of February. Values are numbers. */
function dateRules({of, earliest, refuses}: DateRule): Readonly<Record<DatePart, FieldRules<number>>> {
  return {
    day: {
      format: day,
      check(text, context) {
        const digits = day.strip(text);
        if (!digits) return empty;
        if (digits.length > day.length) return invalid('invalid_date');
        const n = Number(digits);
        if (!n) return digits === '0' ? partial : invalid('invalid_date');
        return n > lastDay(read(context[of])) ? invalid('invalid_date') : valid(n);
      },
    },
    month: {check: (text) => (text ? valid(Number(text)) : empty)},
    year: {
      format: {...year, layout: (text, context) => inCommonEra(year.layout(text, context, false), context)},
      check(text, context) {
        const digits = year.strip(text);
        if (!digits) return empty;
        if (digits.length > year.length) return invalid('invalid_date');
        if (digits.length < year.length) return partial;
        const date = {...read(context[of]), year: Number(digits)};
        if (date.year < earliest) return invalid('invalid_date');
        // of a month that is not chosen yet, the first may be meant
        const begin = {year: date.year, month: date.month || 1};
        if (months(begin) > months(context.today)) return invalid('date_in_future');
        const refused = refuses?.(begin, context.today);
        return refused === undefined ? valid(date.year) : invalid(refused);
      },
    },
  };
}

/** Thailand counts its years from 543 BC: 2533 is 1990. */
const BUDDHIST_ERA = 543;

/**
 * A year that a reader of Thai typed as Thailand counts them, in the era that the Thai label asks for. The field shows
 * the year that is sent, so that the customer sees it. To readers of other languages it is an error: there, 2510 is a
 * slip of the finger for 2010.
 */
function inCommonEra(text: string, {today, locale = ''}: Context): string {
  const common = Number(text) - BUDDHIST_ERA;
  const isBuddhist = text.length === 4 && Number(text) > today.year && common > 1800 && common <= today.year;
  return isBuddhist && languageOf(locale) === 'th' ? String(common) : text;
}

const day = pattern('##');
const year = pattern('####');

/** A date of birth. In the month of the birthday that counts, the API decides, which knows the day where it is. */
export const birthDateRules = dateRules({
  of: 'dob',
  earliest: 1900,
  refuses: (born, today) => (months(today) - months(born) < YOUNGEST * 12 ? 'too_young' : undefined),
});

/** The day on which a company was registered. */
export const registrationDateRules = dateRules({of: 'registrationDate', earliest: 1000});

/** The numbers of a date in a context; 0 for one that is not there. */
function read(texts = '') {
  const [d = '', m = '', y = ''] = texts.split('/');
  return {day: Number(day.strip(d)), month: Number(m), year: Number(year.strip(y))};
}

/** The last day of a month; where month or year are not known yet, of the longest that it may be. */
function lastDay({month, year}: YearMonth): number {
  // a leap year, as long as the year is unknown
  return new Date(Date.UTC(year < 1000 ? 2000 : year, month || 1, 0)).getUTCDate();
}
