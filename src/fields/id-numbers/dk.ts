import {isDay} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Denmark: the day of birth and four digits; none of them checks since 2007. Source: CPR-kontoret, Personnummeret. */
export const dk: IdNumberRules = {
  cpr: {
    name: 'CPR-nummer',
    example: '211062-5629',
    mask: '######-####',
    holds: (number) => isDay(number.slice(2, 4) + number.slice(0, 2)),
  },
};
