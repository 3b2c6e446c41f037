import {empty, partial, valid} from '../core/check.js';
import type {Field} from '../core/field.js';
import {country, countryOptions} from './country.js';

/**
 * A choice among countries, in a form that changes with it.
 * @param codes ISO 3166-1 alpha-2; none means all
 * @param own the country that the form is for: another one is not right before its form is there
 */
export const countryChoice = (codes: readonly string[], own: string): Field => ({
  ...country,
  autocomplete: 'off',
  ...(codes.length > 0 && {options: (locale) => countryOptions(codes, locale)}),
  check(code) {
    if (!code) return empty;
    return code === own ? valid(code) : partial;
  },
});
