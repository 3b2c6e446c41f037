import {empty, partial, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';

/** The rules of a choice among countries. Its value is the code, ISO 3166-1 alpha-2. */
export const countryRules: FieldRules = {check: (code) => (code ? valid(code) : empty)};

/**
 * The same in a form that changes with the country.
 * @param own the country that the form is for: another one is not right before its form is there
 */
export const ownCountryRules = (own: string): FieldRules => ({
  check(code) {
    if (!code) return empty;
    return code === own ? valid(code) : partial;
  },
});
