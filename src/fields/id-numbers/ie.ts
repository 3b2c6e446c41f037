import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Ireland: seven digits, a check letter, and since 2013 one letter more. Source: Department of Social Protection, PPSN. */
export const ie: IdNumberRules = {
  ppsn: {
    name: 'PPS number',
    example: '1234567TW',
    mask: '#######@@',
    min: 8,
    holds(number) {
      const second = number.charAt(8);
      const counts = second ? 'ABCDEFGHI'.indexOf(second) + 1 : 0;
      const sum = weigh(number, [8, 7, 6, 5, 4, 3, 2]) + 9 * counts;
      // W, T and X were of husband and wife, who had one number
      return (
        (counts > 0 || 'WTX'.includes(second)) &&
        'WABCDEFGHIJKLMNOPQRSTUV'.charAt(sum % 23) === number.charAt(7)
      );
    },
  },
};
