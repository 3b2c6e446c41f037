import {empty, invalid, partial, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {forgetRegExp} from './forget-regexp.js';

/**
 * A postal code of any country, sent as typed: 2 to 12 characters, a letter or a digit among them. The issuing
 * bank compares it, and knows its country's form better than a table here would.
 */
export const postalCodeRules: FieldRules = {
  check(text) {
    const code = text.trim();
    if (!code) return empty;
    if (code.length > 12) return invalid('invalid_postal_code');
    const tells = /[\p{L}\p{N}]/u.test(code);
    forgetRegExp();
    return code.length > 1 && tells ? valid(code) : partial;
  },
};
