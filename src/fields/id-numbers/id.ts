import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Indonesia: a place, the day of birth (40 more for women), a serial. Source: Undang-Undang 24/2013, NIK. */
export const id: IdNumberRules = {
  nik: {
    name: 'NIK (KTP)',
    example: '317101 150885 0001',
    mask: '###### ###### ####',
    holds(number) {
      const day = String(Number(number.slice(6, 8)) % 40).padStart(2, '0');
      return number.charAt(0) > '0' && isDay(number.slice(8, 10) + day) && number.slice(-4) !== '0000';
    },
  },
};
