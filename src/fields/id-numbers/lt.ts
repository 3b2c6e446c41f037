import {endsInCheckDigit, isPersonalCode} from './baltic.js';
import type {IdNumberRules} from './id-number-rule.js';

/** Lithuania; codes of people whose day of birth is not known begin with 9. Source: Lietuvos Respublikos gyventojų registro įstatymas, asmens kodas. */
export const lt: IdNumberRules = {
  ak: {
    name: 'Asmens kodas',
    example: '33309240064',
    mask: '###########',
    holds: (number) =>
      number.startsWith('9')
        ? endsInCheckDigit(number)
        : '123456'.includes(number.charAt(0)) && isPersonalCode(number),
  },
};
