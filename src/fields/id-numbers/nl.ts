import {weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Netherlands: the weighted digits are a multiple of eleven. Source: Rijksdienst voor Identiteitsgegevens, BSN. */
export const nl: IdNumberRules = {
  bsn: {
    name: 'BSN',
    example: '111222333',
    mask: '#########',
    holds: (number) => weigh(number, [9, 8, 7, 6, 5, 4, 3, 2, -1]) % 11 === 0,
  },
};
