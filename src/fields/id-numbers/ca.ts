import {passesLuhn} from '../luhn.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Canada: nine digits with a Luhn check digit; no SIN begins with 0 (never issued) or 8 (business numbers).
 * Source: Employment and Social Development Canada, SIN Code of Practice; Canada Revenue Agency, rules for SIN and BN.
 */
export const ca: IdNumberRules = {
  sin: {
    name: {text: 'label_sin'},
    example: '130 692 544',
    mask: '### ### ###',
    holds: (number) => !number.startsWith('0') && !number.startsWith('8') && passesLuhn(number),
  },
  bn: {
    name: 'Business number (BN)',
    example: '80000 0002',
    mask: '##### ####',
    holds: (number) => passesLuhn(number),
  },
};
