import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Uruguay: seven digits, or six in old numbers, and a check digit. Source: Dirección Nacional de Identificación Civil. */
export const uy: IdNumberRules = {
  dni: {
    name: 'Cédula de identidad',
    example: '1.234.567-2',
    mask: '#.###.###-#',
    min: 7,
    holds(number) {
      const digits = number.padStart(8, '0');
      return Number(digits) > 0 && weigh(digits, [2, 9, 8, 7, 6, 3, 4, 1]) % 10 === 0;
    },
  },
};
