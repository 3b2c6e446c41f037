import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Malaysia: the day of birth, the place, four digits. No number has the place 00.
 * Source: Jabatan Pendaftaran Negara, MyKad.
 */
export const my: IdNumberRules = {
  nric: {
    name: 'MyKad (NRIC)',
    example: '770305-02-1234',
    mask: '######-##-####',
    holds: (number) => isDay(number.slice(2, 6)) && number.slice(6, 8) !== '00',
  },
};
