import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';
import {isDigit} from '../digits.js';

/**
 * Mexico. The check digit of an RFC is not judged: numbers that break it were issued.
 * Sources: Servicio de Administración Tributaria, estructura de la clave en el RFC; RENAPO, instructivo normativo
 * para la asignación de la CURP.
 */
export const mx: IdNumberRules = {
  rfc: {
    name: 'RFC',
    example: 'GODE561231GR8',
    mask: 'AAAAAAAAAAAAA',
    more: 'Ñ&',
    min: 12,
    holds(number) {
      // four letters of a person, three of a company
      const letters = number.charAt(3) > '9' || number.charAt(3) === '&' ? 4 : 3;
      const [initials, date] = [number.slice(0, letters), number.slice(letters, letters + 6)];
      return (
        number.length === letters + 9 &&
        [...initials].every((char) => !isDigit(char)) &&
        [...date].every(isDigit) &&
        isDay(date.slice(2)) &&
        (isDigit(number.slice(-1)) || number.endsWith('A'))
      );
    },
  },
  curp: {
    name: 'CURP',
    example: 'HEGG560427MVZRRL04',
    mask: '@@@@######@@@@@@A#',
    holds: (number) =>
      'HMX'.includes(number.charAt(10)) &&
      isDay(number.slice(6, 10)) &&
      number.endsWith(curpCheckDigit(number)),
  },
};

/** Letters count from A = 10, with an Ñ behind the N. */
function curpCheckDigit(number: string): string {
  let sum = 0;
  for (let i = 0; i < 17; i++) {
    const value = parseInt(number.charAt(i), 36);
    sum += (value > 23 ? value + 1 : value) * (18 - i);
  }
  return String((10 - (sum % 10)) % 10);
}
