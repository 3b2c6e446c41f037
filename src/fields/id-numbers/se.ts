import {passesLuhn} from '../luhn.js';
import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Sweden: the day of birth (60 more for coordination numbers), with or without the century, three digits, a Luhn check
 * digit over the last ten. A `+` before the last four says that the holder is over a hundred years old. Source: Skatteverket, personnummer and samordningsnummer.
 */
export const se: IdNumberRules = {
  pin: {
    name: 'Personnummer',
    example: '198803200016',
    mask: '############',
    more: '+',
    min: 10,
    holds(number) {
      const plus = number.indexOf('+');
      if (plus >= 0 && (plus !== 6 || number.length !== 11)) return false;
      const digits = number.replace('+', '');
      const ten = digits.slice(-10);
      const day = String(Number(ten.slice(4, 6)) % 60).padStart(2, '0');
      return (
        digits.length !== 11 &&
        ['', '18', '19', '20'].includes(digits.slice(0, -10)) &&
        isDay(ten.slice(2, 4) + day) &&
        passesLuhn(ten)
      );
    },
  },
};
