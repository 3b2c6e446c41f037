import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Bulgaria: months count 20 more before 1900 and 40 more since 2000. Source: ГРАО, структура на ЕГН. */
export const bg: IdNumberRules = {
  ucn: {
    name: 'ЕГН',
    example: '7523169263',
    mask: '##########',
    holds(number) {
      const month = String(Number(number.slice(2, 4)) % 20).padStart(2, '0');
      const check = (weigh(number, [2, 4, 8, 5, 10, 9, 7, 3, 6]) % 11) % 10;
      return isDay(month + number.slice(4, 6)) && Number(number.slice(-1)) === check;
    },
  },
};
