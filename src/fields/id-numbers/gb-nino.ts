import {idNumberByRule} from './id-number-by-rule.js';

const NEVER_FIRST = 'DFIQUV';
const NEVER_SECOND = 'DFIOQUV';
const NOT_ALLOCATED = ['BG', 'GB', 'KN', 'NK', 'NT', 'TN', 'ZZ'];

/**
 * A UK National Insurance number: two letters, six digits, and a letter from A to D.
 * Source: HM Revenue & Customs, National Insurance Manual, NIM39110 (format of the number).
 */
export const gbNino = idNumberByRule('label_nino', 'AA ## ## ## A', (number) => {
  const [first = '', second = '', ...rest] = number;
  const suffix = rest.pop() ?? '';
  return (
    isLetter(first) &&
    isLetter(second) &&
    !NEVER_FIRST.includes(first) &&
    !NEVER_SECOND.includes(second) &&
    !NOT_ALLOCATED.includes(first + second) &&
    rest.every((char) => !isLetter(char)) &&
    'ABCD'.includes(suffix)
  );
});

const isLetter = (char: string) => char >= 'A';
