import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Czechia: the month counts 50 more for women, and 20 more where a day's numbers are used up. Ten digits are a
 * multiple of eleven; a remainder of ten was written 0 until 1985; nine digits, until 1953, have no check digit.
 * Source: Zákon 133/2000 Sb., o evidenci obyvatel.
 */
export const cz: IdNumberRules = {
  rc: {
    name: 'Rodné číslo',
    example: '710319/2745',
    mask: '######/####',
    min: 9,
    holds(number) {
      const month = String((Number(number.slice(2, 4)) % 50) % 20).padStart(2, '0');
      if (!isDay(month + number.slice(4, 6))) return false;
      if (number.length === 9) return number.slice(0, 2) < '54' && !number.endsWith('000');
      return (Number(number.slice(0, 9)) % 11) % 10 === Number(number.slice(9));
    },
  },
};
