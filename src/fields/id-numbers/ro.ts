import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Romania: sex and century, the day of birth, a county, a serial, a check digit. Source: Legea 105/1996, CNP. */
export const ro: IdNumberRules = {
  cnp: {
    name: 'CNP',
    example: '1630615123457',
    mask: '#############',
    holds(number) {
      const rest = weigh(number, [2, 7, 9, 1, 4, 6, 3, 5, 8, 2, 7, 9]) % 11;
      return (
        number.charAt(0) > '0' &&
        isDay(number.slice(3, 7)) &&
        Number(number.slice(-1)) === (rest > 9 ? 1 : rest)
      );
    },
  },
};
