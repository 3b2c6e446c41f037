import type {IdNumberRules} from './id-number-rule.js';

/** First and last of each range of an ITIN's fourth and fifth digit. */
const ITIN_GROUPS = [
  ['50', '65'],
  ['70', '88'],
  ['90', '92'],
  ['94', '99'],
] as const;

/** Printed in so many advertisements that they were withdrawn. */
const WITHDRAWN_SSNS = ['078051120', '219099999'];

const NO_EIN_PREFIX = '00 07 08 09 17 18 19 28 29 49 69 70 78 79 89 96 97';

/**
 * United States of America. Sources: Social Security Administration, POMS RM 10201.035 (invalid SSNs); Internal
 * Revenue Service, IRM 3.21.263 and Publication 4757 (ITIN), valid EIN prefixes.
 */
export const us: IdNumberRules = {
  ssn: {
    name: {text: 'label_ssn'},
    example: '123-45-6789',
    mask: '###-##-####',
    holds(number) {
      const area = number.slice(0, 3);
      return (
        area !== '000' &&
        area !== '666' &&
        area < '900' &&
        number.slice(3, 5) !== '00' &&
        number.slice(5) !== '0000' &&
        !WITHDRAWN_SSNS.includes(number)
      );
    },
  },
  itin: {
    name: {text: 'label_itin'},
    example: '912-78-1234',
    mask: '###-##-####',
    holds(number) {
      const group = number.slice(3, 5);
      return number.startsWith('9') && ITIN_GROUPS.some(([first, last]) => group >= first && group <= last);
    },
  },
  ssn_last_4: {
    name: {text: 'label_ssn_last_4'},
    example: '6789',
    mask: '####',
    holds: (digits) => digits !== '0000',
  },
  itin_last_4: {name: {text: 'label_itin_last_4'}, example: '1234', mask: '####', mayBeZero: true},
  ein: {
    name: {text: 'label_ein'},
    example: '12-3456789',
    mask: '##-#######',
    holds: (number) => !NO_EIN_PREFIX.includes(number.slice(0, 2)),
  },
};
