import type {IdNumberRules} from './id-number-rule.js';

/** Greece: eight digits and a check digit; each counts twice what the next does. Source: ΑΑΔΕ, ΑΦΜ. */
export const gr: IdNumberRules = {
  afm: {
    name: 'ΑΦΜ',
    example: '094259216',
    mask: '#########',
    holds(number) {
      let sum = 0;
      for (const digit of number.slice(0, 8)) sum = (sum + Number(digit)) * 2;
      return Number(number.slice(-1)) === (sum % 11) % 10;
    },
  },
};
