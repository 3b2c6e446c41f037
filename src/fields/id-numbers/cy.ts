import type {IdNumberRules} from './id-number-rule.js';

/** What a digit at an odd place counts. */
const ODD = [1, 0, 5, 7, 9, 13, 15, 17, 19, 21];

/** Cyprus: eight digits and a check letter. Source: European Commission, TIN algorithms, Cyprus. */
export const cy: IdNumberRules = {
  tic: {
    name: 'TIC (ΑΦΤ)',
    example: '10259033P',
    mask: '########@',
    holds(number) {
      let sum = 0;
      for (let i = 0; i < 8; i++) {
        const digit = Number(number.charAt(i));
        sum += i % 2 ? digit : (ODD[digit] ?? 0);
      }
      return number.slice(-1) === String.fromCharCode(65 + (sum % 26));
    },
  },
};
