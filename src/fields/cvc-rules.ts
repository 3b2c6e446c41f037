import {empty, invalid, partial, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {digitsOf} from './digits.js';
import {pickDigits} from './pick-digits.js';

/** The card verification code: as long as the brand's, or 3 or 4 digits while the brand is not known. */
export const cvcRules: FieldRules = {
  format: {
    separators: '',
    layout: digitsOf,
    room: (_, {brand}) => brand?.cvcLength ?? 4,
    pick: pickDigits,
  },
  check(text, {brand}) {
    const code = digitsOf(text);
    if (!code) return empty;
    if (code.length < (brand?.cvcLength ?? 3)) return partial;
    // a code of four stays when the brand becomes one of three
    return code.length > (brand?.cvcLength ?? 4) ? invalid('invalid_cvc') : valid(code);
  },
};
