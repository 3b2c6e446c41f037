import {passesLuhn} from '../luhn.js';
import {idNumberByRule} from './id-number-by-rule.js';

/**
 * A Canadian Social Insurance Number: nine digits with a Luhn check digit, the first not 0 (never issued) nor
 * 8 (business numbers). Source: Employment and Social Development Canada, SIN Code of Practice, and the Canada
 * Revenue Agency's validation rule for SINs.
 */
export const caSin = idNumberByRule(
  'label_sin',
  '### ### ###',
  (number) => !number.startsWith('0') && !number.startsWith('8') && passesLuhn(number),
);
