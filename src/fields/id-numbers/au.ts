import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Australia. Sources: Australian Taxation Office, TFN algorithm (numbers of eight digits are older, and have weights
 * of their own); Australian Business Register, format of the ABN; ASIC, ACN check digit.
 */
export const au: IdNumberRules = {
  tfn: {
    name: 'Tax file number (TFN)',
    example: '123 456 782',
    mask: '### ### ###',
    min: 8,
    holds: (number) =>
      weigh(number, number.length === 9 ? [1, 4, 3, 7, 5, 8, 6, 9, 10] : [10, 7, 8, 4, 6, 3, 5, 1]) % 11 ===
      0,
  },
  abn: {
    name: 'ABN',
    example: '83 914 571 673',
    mask: '## ### ### ###',
    // one is taken from the first digit before all is weighed
    holds: (number) =>
      number.charAt(0) > '0' && (weigh(number, [10, 1, 3, 5, 7, 9, 11, 13, 15, 17, 19]) - 10) % 89 === 0,
  },
  acn: {
    name: 'ACN',
    example: '004 085 616',
    mask: '### ### ###',
    holds: (number) => weigh(number, [8, 7, 6, 5, 4, 3, 2, 1, 1]) % 10 === 0,
  },
};
