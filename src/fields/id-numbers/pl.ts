import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Poland: months count 80, 20, 40 and 60 more outside the 20th century. Source: Ustawa o ewidencji ludności, PESEL. */
export const pl: IdNumberRules = {
  pesel: {
    name: 'PESEL',
    example: '44051401359',
    mask: '###########',
    holds(number) {
      const month = String(Number(number.slice(2, 4)) % 20).padStart(2, '0');
      return isDay(month + number.slice(4, 6)) && weigh(number, [1, 3, 7, 9, 1, 3, 7, 9, 1, 3, 1]) % 10 === 0;
    },
  },
};
