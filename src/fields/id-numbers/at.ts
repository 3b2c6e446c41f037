import {passesLuhn} from '../luhn.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Austria: an office of two digits, six digits and a Luhn check digit. Source: BMF, Prüfziffer der Steuernummer. */
export const at: IdNumberRules = {
  stn: {
    name: 'Abgabenkontonummer',
    example: '59-119/9013',
    mask: '##-###/####',
    holds: (number) => passesLuhn(number),
  },
};
