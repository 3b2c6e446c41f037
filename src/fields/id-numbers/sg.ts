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
    // which letter comes last, the registry does not say
    holds: isUen,
  },
};

/** Eight or nine digits and a letter; or R, S or T, two of the year, two letters of the kind, four digits, a letter. */
function isUen(number: string): boolean {
  const isLetter = [...number].map((char) => char > '9');
  if (!isLetter.at(-1)) return false;
  if (!isLetter[0]) return isLetter.slice(0, -1).every((is) => !is);
  const letters = [0, 3, 4, 9];
  return (
    number.length === 10 &&
    'RST'.includes(number.charAt(0)) &&
    isLetter.every((is, i) => is === letters.includes(i))
  );
}

function isOf(series: string, number: string): boolean {
  const first = number.charAt(0);
  const [more, letters] = SERIES[first] ?? [0, ''];
  const rest = (weigh(number.slice(1), [2, 7, 6, 5, 4, 3, 2]) + more) % 11;
  return series.includes(first) && letters.charAt(rest) === number.charAt(8);
}
