import {passesLuhn} from '../luhn.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * France. A number begins with 1 or 2; with 3, 4, 7 or 8 it is one for the time being. Sources: Insee, numéro
 * d’inscription au répertoire (Corsica’s letters count 19 and 18) and Sirene.
 */
export const fr: IdNumberRules = {
  nir: {
    name: 'Numéro de sécurité sociale',
    example: '2 69 05 49 588 157 80',
    mask: '# ## ## #A ### ### ##',
    holds(number) {
      const department = number.slice(5, 7);
      const corsica = {'2A': '19', '2B': '18'}[department];
      const digits = number.slice(0, 5) + (corsica ?? department) + number.slice(7, 13);
      return '123478'.includes(number.charAt(0)) && 97 - (Number(digits) % 97) === Number(number.slice(13));
    },
  },
  siren: {
    name: 'SIREN',
    example: '732 829 320',
    mask: '### ### ###',
    holds: (number) => passesLuhn(number),
  },
};
