import type {IdNumberRules} from './id-number-rule.js';

/** Slovakia: ten digits that are a multiple of eleven. Source: Finančná správa, DIČ. */
export const sk: IdNumberRules = {
  dic: {
    name: 'DIČ',
    example: '2022749619',
    mask: '##########',
    holds: (number) => number.charAt(0) > '0' && Number(number) % 11 === 0,
  },
};
