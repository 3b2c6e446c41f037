import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Hong Kong: one letter or two, six digits, and a check digit from 0 to 9 or A, which is printed in brackets. Where
 * there is one letter only, a space counts 36. Source: Immigration Department, Hong Kong identity card.
 */
export const hk: IdNumberRules = {
  id: {
    name: 'HKID',
    example: 'A1234563',
    mask: '@A#####AA',
    min: 8,
    hasBrackets: true,
    holds(number) {
      const [letters, digits] = number.length === 9 ? [2, 6] : [1, 6];
      const middle = number.slice(letters, letters + digits);
      const check = number.slice(-1);
      if ([...middle].some((char) => char > '9') || number.slice(0, letters) < 'A' || check > 'A')
        return false;
      if (letters === 2 && number.charAt(1) < 'A') return false;
      const blank = letters === 1 ? 36 * 9 : 0;
      const weights = [9, 8, 7, 6, 5, 4, 3, 2, 1].slice(2 - letters);
      return (blank + weigh(number, weights)) % 11 === 0;
    },
  },
};
