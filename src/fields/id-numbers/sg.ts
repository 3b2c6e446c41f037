import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** What is added to the weighted sum, and the check letters from 0 to 10, by the letter in front. */
const SERIES: Readonly<Record<string, readonly [more: number, letters: string]>> = {
  S: [0, 'JZIHGFEDCBA'],
  T: [4, 'JZIHGFEDCBA'],
  F: [0, 'XWUTRQPNMLK'],
  G: [4, 'XWUTRQPNMLK'],
  M: [3, 'XWUTRQPNJLK'],
};

/**
 * Singapore. S and T are of citizens and permanent residents, F, G and M of others.
 * Sources: Immigration & Checkpoints Authority, formats of NRIC and FIN; ACRA, formats of the UEN.
 */
export const sg: IdNumberRules = {
  nric: {name: 'NRIC', example: 'S1234567D', mask: '@#######@', holds: (number) => isOf('ST', number)},
  fin: {name: 'FIN', example: 'F1234567N', mask: '@#######@', holds: (number) => isOf('FGM', number)},
  uen: {
    name: 'UEN',
    example: '201234567M',
    mask: 'AAAAAAAAAA',
    min: 9,
    // nine digits or ten characters, and a letter; which letter, the registry does not say
    holds: (number) => number.slice(-1) > '9' && [...number.slice(4, -1)].some((char) => char <= '9'),
  },
};

function isOf(series: string, number: string): boolean {
  const first = number.charAt(0);
  const [more, letters] = SERIES[first] ?? [0, ''];
  const rest = (weigh(number.slice(1), [2, 7, 6, 5, 4, 3, 2]) + more) % 11;
  return series.includes(first) && letters.charAt(rest) === number.charAt(8);
}
