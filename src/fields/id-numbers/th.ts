import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Thailand. The laser code is on the back of an identity card.
 * Source: Department of Provincial Administration, population identification number.
 */
export const th: IdNumberRules = {
  pin: {
    name: 'เลขประจำตัวประชาชน (ID)',
    example: '1-2345-67890-12-1',
    mask: '#-####-#####-##-#',
    holds: (number) =>
      !'09'.includes(number.charAt(0)) &&
      Number(number.slice(-1)) === (11 - (weigh(number, [13, 12, 11, 10, 9, 8, 7, 6, 5, 4, 3, 2]) % 11)) % 10,
  },
  lc: {name: {text: 'label_laser_code'}, example: 'JT9-9999999-99', mask: '@@#-#######-##'},
};
