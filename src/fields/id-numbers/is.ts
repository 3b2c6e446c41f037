import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Iceland: the day of birth, 40 more for companies, or 8 or 9 and anything. The digit that checked it no longer does.
 * Source: Þjóðskrá Íslands, kennitala.
 */
export const iceland: IdNumberRules = {
  kt: {
    name: 'Kennitala',
    example: '120174-3399',
    mask: '######-####',
    holds(number) {
      const day = String(Number(number.slice(0, 2)) % 40).padStart(2, '0');
      return number.charAt(0) > '7' || isDay(number.slice(2, 4) + day);
    },
  },
};
