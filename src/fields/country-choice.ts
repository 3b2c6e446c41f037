import {empty, partial, valid} from '../model/check.js';
import type {Field} from '../model/field.js';
import {country, countryOptions} from './country.js';

/**
 * A choice among countries, in a form that changes with it.
 * @param codes ISO 3166-1 alpha-2
 * @param own the country that the form is for: another one is not right before its form is there
 */
export const countryChoice = (codes: readonly string[], own: string): Field => ({
  ...countryOf(own),
  autocomplete: 'off',
  options: (locale) => countryOptions(codes, locale),
});

/** A choice among all countries, in a form for addresses of one of them: ISO 3166-1 alpha-2. */
export const countryOf = (own: string): Field => ({
  ...country,
  check(code) {
    if (!code) return empty;
    return code === own ? valid(code) : partial;
  },
});
