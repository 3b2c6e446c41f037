import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Portugal: eight digits, the first not 0, and a check digit. Source: Decreto-Lei 14/2013, número de identificação fiscal. */
export const pt: IdNumberRules = {
  nif: {
    name: 'NIF',
    example: '123 456 789',
    mask: '### ### ###',
    holds(number) {
      const check = 11 - (weigh(number, [9, 8, 7, 6, 5, 4, 3, 2]) % 11);
      return number.charAt(0) > '0' && number.slice(-1) === String(check > 9 ? 0 : check);
    },
  },
};
