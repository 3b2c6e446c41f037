import type {FieldSpec} from '../model/field.js';
import {country, countryOptions} from './country.js';

/**
 * A choice among some countries.
 * @param codes ISO 3166-1 alpha-2
 */
export const countryChoice = (codes: readonly string[]): FieldSpec => ({
  ...country,
  autocomplete: 'off',
  options: (locale) => countryOptions(codes, locale),
});
