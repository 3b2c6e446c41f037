import {isPersonalCode} from './baltic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Estonia. Source: EVS 585:2007, isikukood. */
export const ee: IdNumberRules = {
  ik: {
    name: 'Isikukood',
    example: '37605030299',
    mask: '###########',
    holds: (number) => '12345678'.includes(number.charAt(0)) && isPersonalCode(number),
  },
};
