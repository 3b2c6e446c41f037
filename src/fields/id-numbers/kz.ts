import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Kazakhstan: the day of birth, century and sex, a serial, a check digit with a second try where ten is left.
 * Source: Закон о национальных реестрах идентификационных номеров, ИИН.
 */
export const kz: IdNumberRules = {
  iin: {
    name: 'ИИН (ЖСН)',
    example: '900101300017',
    mask: '############',
    holds(number) {
      let check = weigh(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11]) % 11;
      if (check === 10) check = weigh(number, [3, 4, 5, 6, 7, 8, 9, 10, 11, 1, 2]) % 11;
      return (
        isDay(number.slice(2, 6)) &&
        '0123456'.includes(number.charAt(6)) &&
        Number(number.slice(-1)) === check
      );
    },
  },
};
