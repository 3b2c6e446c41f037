import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Hungary: 8, eight digits, a check digit. Source: az adózás rendjéről szóló törvény, adóazonosító jel. */
export const hu: IdNumberRules = {
  ad: {
    name: 'Adóazonosító jel',
    example: '8071592153',
    mask: '##########',
    holds: (number) =>
      number.startsWith('8') && weigh(number, [1, 2, 3, 4, 5, 6, 7, 8, 9]) % 11 === Number(number.slice(-1)),
  },
};
