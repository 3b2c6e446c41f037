import {passesLuhn} from '../luhn.js';
import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * South Africa: the day of birth, four digits, what the holder is (citizen, resident, refugee), one digit, a Luhn check
 * digit. Source: Department of Home Affairs, identity number.
 */
export const za: IdNumberRules = {
  id: {
    name: 'South African ID number',
    example: '750330 5044 089',
    mask: '###### #### ###',
    holds: (number) => isDay(number.slice(2, 6)) && '012'.includes(number.charAt(10)) && passesLuhn(number),
  },
};
