import {passesEan} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Switzerland: 756, nine digits, a check digit as on articles. Source: Zentrale Ausgleichsstelle, AHV-Nummer. */
export const ch: IdNumberRules = {
  oasi: {
    name: 'AHV / AVS',
    example: '756.9217.0769.85',
    mask: '###.####.####.##',
    holds: (number) => number.startsWith('756') && passesEan(number),
  },
};
