import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Finland: the day of birth, the century's sign, three digits, a check character. Source: Digi- ja väestötietovirasto,
 * henkilötunnus; the letters beside +, - and A are since 2023.
 */
export const fi: IdNumberRules = {
  hetu: {
    name: 'Henkilötunnus',
    example: '131052-308T',
    mask: '######A###A',
    more: '+-',
    holds: (number) =>
      isDay(number.slice(2, 4) + number.slice(0, 2)) &&
      '+-ABCDEFYXWVU'.includes(number.charAt(6)) &&
      '0123456789ABCDEFHJKLMNPRSTUVWXY'.charAt(Number(number.slice(0, 6) + number.slice(7, 10)) % 31) ===
        number.slice(-1),
  },
};
