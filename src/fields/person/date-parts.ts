import type {FieldSpec} from '../../model/field.js';
import {range} from '../range.js';

/** Parts of a date, as the API names them. */
export type DatePart = 'day' | 'month' | 'year';

/**
 * The fields of a date by its parts: day and year are typed, the month is chosen by its name, so that none is taken
 * for the day.
 * @param autocomplete token of the HTML standard's autofill list that the parts begin with
 */
function dateParts(autocomplete?: 'bday'): Readonly<Record<DatePart, FieldSpec>> {
  const autocompleteOf = (part: DatePart) => (autocomplete ? `${autocomplete}-${part}` : 'off');
  return {
    day: {label: 'label_day', autocomplete: autocompleteOf('day')},
    month: {
      label: 'label_month',
      autocomplete: autocompleteOf('month'),
      control: 'select',
      options: monthOptions,
    },
    year: {label: 'label_year', autocomplete: autocompleteOf('year')},
  };
}

/** A date of birth. */
export const birthDate = dateParts('bday');

/** The day on which a company was registered. */
export const registrationDate = dateParts();

/** The parts in the order in which the readers of `locale` (BCP 47) write them. */
export const dateOrder = (locale: string): readonly DatePart[] =>
  new Intl.DateTimeFormat(locale, {calendar: 'gregory', dateStyle: 'short'})
    .formatToParts(0)
    .map(({type}) => type)
    .filter((type): type is DatePart => type === 'day' || type === 'month' || type === 'year');

/** The months by their names as they stand alone: in Greek, only a date with a year has the nominative. */
function monthOptions(locale: string) {
  const year = /^el\b/.test(locale) ? 'numeric' : undefined;
  const format = new Intl.DateTimeFormat(locale, {calendar: 'gregory', month: 'long', year, timeZone: 'UTC'});
  return range(12).map((i) => ({
    value: String(i + 1),
    label: format
      .formatToParts(Date.UTC(2000, i))
      .filter(({type}) => !year || type === 'month')
      .map(({value}) => value)
      .join(''),
  }));
}
