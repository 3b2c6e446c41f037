import {passesLuhn} from '../luhn.js';
import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Sweden: the day of birth (60 more for coordination numbers), with or without the century, three digits, a Luhn check
 * digit over the last ten. Source: Skatteverket, personnummer and samordningsnummer.
 */
export const se: IdNumberRules = {
  pin: {
    name: 'Personnummer',
    example: '198803200016',
    mask: '############',
    min: 10,
    holds(number) {
      const ten = number.slice(-10);
      const day = String(Number(ten.slice(4, 6)) % 60).padStart(2, '0');
      return (
        number.length !== 11 &&
        ['', '18', '19', '20'].includes(number.slice(0, -10)) &&
        isDay(ten.slice(2, 4) + day) &&
        passesLuhn(ten)
      );
    },
  },
};
