import {isZero} from '../is-zero.js';
import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Japan. Sources: Ordinance of the Ministry of Internal Affairs 85 of 2014 (individual numbers); National Tax Agency,
 * check digit of corporate numbers, which is the first.
 */
export const jp: IdNumberRules = {
  inc: {
    name: 'マイナンバー (My Number)',
    example: '1234 5678 9018',
    mask: '#### #### ####',
    holds(number) {
      const rest = weigh(number, [6, 5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11;
      return number.slice(-1) === String(rest > 1 ? 11 - rest : 0);
    },
  },
  cn: {
    name: '法人番号 (Corporate Number)',
    example: '7-0000-1205-0002',
    mask: '#-####-####-####',
    holds: (number) =>
      !isZero(number.slice(1)) &&
      Number(number.charAt(0)) === 9 - (weigh(number.slice(1), [2, 1, 2, 1, 2, 1, 2, 1, 2, 1, 2, 1]) % 9),
  },
};
