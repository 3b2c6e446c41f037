import {isDay, weigh} from './arithmetic.js';

/** Eleven digits: century and sex, the day of birth, a serial, a check digit with a second try where ten is left. */
export const isPersonalCode = (number: string): boolean =>
  isDay(number.slice(3, 7)) && endsInCheckDigit(number);

/** Whether the last of eleven digits is right. */
export function endsInCheckDigit(number: string): boolean {
  let check = weigh(number, [1, 2, 3, 4, 5, 6, 7, 8, 9, 1]) % 11;
  if (check === 10) check = weigh(number, [3, 4, 5, 6, 7, 8, 9, 1, 2, 3]) % 11;
  return Number(number.slice(-1)) === check % 10;
}
