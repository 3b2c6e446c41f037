import {isOneDigit, passesMod11And10} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Croatia: ten digits and a check digit. Source: Zakon o osobnom identifikacijskom broju. */
export const hr: IdNumberRules = {
  oib: {
    name: 'OIB',
    example: '33392005961',
    mask: '###########',
    holds: (number) => !isOneDigit(number) && passesMod11And10(number),
  },
};
