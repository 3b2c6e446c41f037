import {passesLuhn} from '../luhn.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Spain. Sources: Ministerio del Interior, cálculo del dígito de control del NIF/NIE; Orden EHA/451/2008 (companies).
 */
export const es: IdNumberRules = {
  nif: {name: 'DNI / NIE', example: '12345678Z', mask: 'A#######@', holds: endsInItsLetter},
  dni: {name: 'DNI', example: '12345678-Z', mask: '########-@', holds: endsInItsLetter},
  nie: {
    name: 'NIE',
    example: 'X-1234567-L',
    mask: '@-#######-@',
    holds: (number) => 'XYZ'.includes(number.charAt(0)) && endsInItsLetter(number),
  },
  cif: {
    name: 'NIF (CIF)',
    example: 'A-58818501',
    mask: '@-#######A',
    holds(number) {
      const [kind, check] = [number.charAt(0), number.charAt(8)];
      if (!'ABCDEFGHJNPQRSUVW'.includes(kind)) return false;
      // some kinds of company have a letter for the check digit, some the digit, others either
      if (check > '9')
        return !'ABEH'.includes(kind) && passesLuhn(number.slice(1, 8) + 'JABCDEFGHI'.indexOf(check));
      return !'PQS'.includes(kind) && passesLuhn(number.slice(1));
    },
  },
};

/** The letter is what a number leaves of 23; X, Y and Z in front of a foreigner's count 0, 1 and 2. */
function endsInItsLetter(number: string): boolean {
  const first = number.charAt(0);
  const digit = first > '9' ? 'XYZ'.indexOf(first) : Number(first);
  // K, L and M, of people without such a number, do not count
  if (digit < 0 && !'KLM'.includes(first)) return false;
  return (
    'TRWAGMYFPDXBNJZSQVHLCKE'.charAt(Number(Math.max(0, digit) + number.slice(1, 8)) % 23) ===
    number.charAt(8)
  );
}
