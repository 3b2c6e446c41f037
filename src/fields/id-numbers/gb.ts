import type {IdNumberRules} from './id-number-rule.js';

const NEVER_FIRST = 'DFIQUV';
const NEVER_SECOND = 'DFIOQUV';
const NOT_ALLOCATED = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

/**
 * United Kingdom. A National Insurance number is two letters, six digits, and a letter from A to D.
 * Sources: HM Revenue & Customs, National Insurance Manual, NIM39110; Companies House, company number formats.
 */
export const gb: IdNumberRules = {
  nino: {
    name: {text: 'label_nino'},
    example: 'QQ 12 34 56 C',
    mask: '@@ ## ## ## @',
    holds: (number) =>
      !NEVER_FIRST.includes(number.charAt(0)) &&
      !NEVER_SECOND.includes(number.charAt(1)) &&
      !NOT_ALLOCATED.includes(number.slice(0, 2)) &&
      'ABCD'.includes(number.charAt(8)),
  },
  crn: {
    name: 'Company registration number (CRN)',
    example: '01234567',
    mask: 'AA######',
    holds: (number) => number.charAt(0) > '9' === number.charAt(1) > '9',
  },
};
