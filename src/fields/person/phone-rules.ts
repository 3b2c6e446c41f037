import {empty, partial} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {digitsOf} from '../digits.js';

/**
 * A phone number before the rules of all countries are there: nothing is right yet, so that nothing is sent.
 * `phone-by-country.ts` has them.
 */
export const phoneRules: FieldRules = {check: (text) => (digitsOf(text) ? partial : empty)};
