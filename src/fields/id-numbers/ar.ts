import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Argentina. Source: ANSES and AFIP, composición de CUIL y CUIT. */
export const ar: IdNumberRules = {
  cuil: {
    name: 'CUIL / CUIT',
    example: '20-26756539-3',
    mask: '##-########-#',
    holds(number) {
      const rest = 11 - (weigh(number, [5, 4, 3, 2, 7, 6, 5, 4, 3, 2]) % 11);
      const check = rest === 11 ? 0 : rest === 10 ? 9 : rest;
      return '235'.includes(number.charAt(0)) && Number(number.slice(-1)) === check;
    },
  },
  dni: {
    name: 'DNI',
    example: '20123456',
    mask: '########',
    min: 7,
    holds: (number) => number.charAt(0) > '0',
  },
};
