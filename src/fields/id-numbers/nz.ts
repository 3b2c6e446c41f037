import {passesEan, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * New Zealand. Sources: Inland Revenue, resident withholding tax specification (IRD number validation); New Zealand
 * Business Number register.
 */
export const nz: IdNumberRules = {
  ird: {
    name: 'IRD number',
    example: '049-091-850',
    mask: '###-###-###',
    min: 8,
    holds(number) {
      const digits = number.padStart(9, '0');
      const check = checkDigit(digits, [3, 2, 7, 6, 5, 4, 3, 2]);
      const other = check < 10 ? check : checkDigit(digits, [7, 4, 3, 2, 5, 2, 7, 6]);
      return digits > '010000000' && digits < '200000000' && String(other) === digits.slice(-1);
    },
  },
  bn: {
    name: 'NZBN',
    example: '9429 0000 0000 0',
    mask: '#### #### #### #',
    holds: (number) => number.startsWith('94') && passesEan(number),
  },
};

const checkDigit = (digits: string, weights: readonly number[]) => (11 - (weigh(digits, weights) % 11)) % 11;
