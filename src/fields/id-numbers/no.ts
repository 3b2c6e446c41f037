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
    holds(number, testMode) {
      const month = Number(number.slice(2, 4));
      // the tax administration's made-up people have months that count 80 more, others' 40 or 65
      const more = testMode && month > 12 ? (month > 80 ? 80 : month > 65 ? 65 : 40) : 0;
      const mm = String(month - more).padStart(2, '0');
      const day = String(Number(number.slice(0, 2)) % 40).padStart(2, '0');
      return (
        isDay(mm + day) &&
        weigh(number, [3, 7, 6, 1, 8, 9, 4, 5, 2, 1]) % 11 === 0 &&
        weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2, 1]) % 11 === 0
      );
    },
  },
};
