import type {IdNumberRules} from './id-number-rule.js';

/**
 * Belgium: what nine digits, with a 2 before them for people born since 2000, leave of 97 is the check number's rest.
 * Source: Arrêté royal du 3 avril 1984, numéro d’identification du Registre national.
 */
export const be: IdNumberRules = {
  nrn: {
    name: 'NISS / INSZ',
    example: '85.07.30-033.28',
    mask: '##.##.##-###.##',
    holds(number) {
      const [digits, check] = [Number(number.slice(0, 9)), 97 - Number(number.slice(9))];
      return digits > 0 && (digits % 97 === check || (digits + 2e9) % 97 === check);
    },
  },
};
