import {empty, invalid, partial, valid} from '../../model/check.js';
import type {YearMonth} from '../../model/context.js';
import type {ErrorCode} from '../../model/error-code.js';
import type {Field} from '../../model/field.js';
import {pattern} from '../pattern.js';

/** Parts of a date, as the API names them. */
export type DatePart = 'day' | 'month' | 'year';

/** What a date is of, and why one may be refused that there is. */
interface DateRule {
  /** Where the context has what stands in the parts. */
  readonly of: 'dob' | 'registrationDate';
  /** Token of the HTML standard's autofill list that the parts begin with; none where there is no such token. */
  readonly autocomplete?: 'bday';
  readonly earliest: number;
  /** A month that is too late, and why. */
  readonly refuses?: (date: YearMonth, today: YearMonth) => ErrorCode | undefined;
}

/** The API makes no account for people who are younger, in years. */
const YOUNGEST = 13;

const months = ({year, month}: YearMonth) => year * 12 + month;

/**
 * The fields of a date by its parts: day and year are typed, the month is chosen by its name, so that none is taken
 * for the day. Day and year know each other: no 31st of February. Values are numbers.
 */
function dateParts({
  of,
  autocomplete,
  earliest,
  refuses,
}: DateRule): Readonly<Record<DatePart, Field<number>>> {
  const autocompleteOf = (part: DatePart) => (autocomplete ? `${autocomplete}-${part}` : 'off');
  return {
    day: {
      label: 'label_day',
      autocomplete: autocompleteOf('day'),
      format: day,
      check(text, context) {
        const digits = day.strip(text);
        if (!digits) return empty;
        const n = Number(digits);
        if (!n) return digits === '0' ? partial : invalid('invalid_date');
        return n > lastDay(read(context[of])) ? invalid('invalid_date') : valid(n);
      },
    },
    month: {
      label: 'label_month',
      autocomplete: autocompleteOf('month'),
      control: 'select',
      options: monthOptions,
      check: (text) => (text ? valid(Number(text)) : empty),
    },
    year: {
      label: 'label_year',
      autocomplete: autocompleteOf('year'),
      format: year,
      check(text, context) {
        const digits = year.strip(text);
        if (!digits) return empty;
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

const day = pattern('##');
const year = pattern('####');

/** A date of birth. In the month of the birthday that counts, the API decides, which knows the day where it is. */
export const birthDate = dateParts({
  of: 'dob',
  autocomplete: 'bday',
  earliest: 1900,
  refuses: (born, today) => (months(today) - months(born) < YOUNGEST * 12 ? 'too_young' : undefined),
});

/** The day on which a company was registered. */
export const registrationDate = dateParts({of: 'registrationDate', earliest: 1000});

/** The parts in the order in which the readers of `locale` (BCP 47) write them. */
export const dateOrder = (locale: string): readonly DatePart[] =>
  new Intl.DateTimeFormat(locale, {calendar: 'gregory', dateStyle: 'short'})
    .formatToParts(0)
    .map(({type}) => type)
    .filter((type): type is DatePart => type === 'day' || type === 'month' || type === 'year');

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

function monthOptions(locale: string) {
  const format = new Intl.DateTimeFormat(locale, {calendar: 'gregory', month: 'long', timeZone: 'UTC'});
  return Array.from({length: 12}, (_, i) => ({
    value: String(i + 1),
    label: format.format(Date.UTC(2000, i)),
  }));
}
