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
    mask: 'AA#####A',
    holds: isCompanyNumber,
  },
};

/** Registers whose numbers end in a letter: societies, and partnerships of Scotland and Northern Ireland. */
const ENDING_IN_LETTER = ['IP', 'SP', 'NP', 'RS', 'SL', 'NL', 'LP'];

/**
 * Eight digits, or two letters and six digits; R and seven digits of Northern Ireland's old register; or two letters,
 * five digits and a letter.
 */
function isCompanyNumber(number: string): boolean {
  const letters = [...number].filter((char) => char > '9').length;
  const isLetter = (at: number) => number.charAt(at) > '9';
  if (letters < 2) return letters === 0 || number.startsWith('R');
  if (!isLetter(0) || !isLetter(1)) return false;
  return letters === 2
    ? !isLetter(7)
    : letters === 3 && isLetter(7) && ENDING_IN_LETTER.includes(number.slice(0, 2));
}
