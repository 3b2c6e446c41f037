import {passesLuhn} from '../luhn.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Ecuador: a province from 01 to 24, or 30; a Luhn check digit. Source: Registro Civil, cédula de identidad. */
export const ec: IdNumberRules = {
  ci: {
    name: 'Cédula de identidad',
    example: '171430710-3',
    mask: '#########-#',
    holds(number) {
      const province = Number(number.slice(0, 2));
      return province > 0 && (province < 25 || province === 30) && passesLuhn(number);
    },
  },
};
