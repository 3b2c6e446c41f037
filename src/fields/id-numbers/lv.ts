import {isDay, weigh} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Latvia: the day of birth, four digits, a check digit; numbers given since July 2017 begin with 32 and tell nothing.
 * Source: Pilsonības un migrācijas lietu pārvalde, personas kods.
 */
export const lv: IdNumberRules = {
  pk: {
    name: 'Personas kods',
    example: '161175-19997',
    mask: '######-#####',
    holds(number) {
      if (number.startsWith('32')) return true;
      const check = ((1 + weigh(number, [10, 5, 8, 4, 2, 1, 6, 3, 7, 9])) % 11) % 10;
      return isDay(number.slice(2, 4) + number.slice(0, 2)) && Number(number.slice(-1)) === check;
    },
  },
};
