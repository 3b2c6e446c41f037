import type {IdNumberRules} from './id-number-rule.js';
import {passesVerhoeff} from './verhoeff.js';

/**
 * India. The fourth letter of a PAN says what its holder is (P: a person).
 * Sources: Income Tax Department, structure of PAN; UIDAI, Aadhaar numbering scheme.
 */
export const india: IdNumberRules = {
  pan: {
    name: 'PAN',
    example: 'ABCPD1234E',
    mask: '@@@@@####@',
    holds: (number) => 'ABCEFGHJKLPT'.includes(number.charAt(3)) && number.slice(5, 9) !== '0000',
  },
  aadhaar: {
    name: 'Aadhaar',
    example: '2341 2341 2346',
    mask: '#### #### ####',
    holds: (number) => number.charAt(0) > '1' && passesVerhoeff(number),
  },
};
