import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Norway: the day of birth (40 more for people not resident), three digits, two check digits.
 * Source: Skatteetaten, fødselsnummer and D-nummer.
 */
export const no: IdNumberRules = {
  nin: {
    name: 'Fødselsnummer / D-nummer',
    example: '151086 95088',
    mask: '###### #####',
    holds(number) {
      const day = String(Number(number.slice(0, 2)) % 40).padStart(2, '0');
      return (
        isDay(number.slice(2, 4) + day) &&
        weigh(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
        weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
      );
    },
  },
};
