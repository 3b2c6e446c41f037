import {passesLuhn} from '../luhn.js';
import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';
import {passesVerhoeff} from './verhoeff.js';

/**
 * Luxembourg: the day of birth with its year, a serial, and two check digits over these: Luhn's, then Verhoeff's.
 * Source: Règlement grand-ducal du 18 juin 2014, numéro d’identification.
 */
export const lu: IdNumberRules = {
  nif: {
    name: 'Matricule',
    example: '1893 12 01 057 32',
    mask: '#### ## ## ### ##',
    holds: (number) =>
      isDay(number.slice(4, 8)) &&
      passesLuhn(number.slice(0, 12)) &&
      passesVerhoeff(number.slice(0, 11) + number.slice(12)),
  },
};
