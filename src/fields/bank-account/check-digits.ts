import {weightedSum} from './weighted-sum.js';

/** First and last of each range of an ABA routing number's first two digits that is assigned. */
const ABA_DISTRICTS = [
  ['00', '12'],
  ['21', '32'],
  ['61', '72'],
  ['80', '80'],
] as const;

/**
 * An ABA routing number's nine digits, weighted 3, 7 and 1, come to a multiple of ten; the first two are a district.
 * Source: ABA, Key to Routing Numbers.
 */
export const isAba = (digits: string): boolean =>
  weightedSum(digits, [3, 7, 1]) % 10 === 0 &&
  ABA_DISTRICTS.some(([first, last]) => digits.slice(0, 2) >= first && digits.slice(0, 2) <= last);

/**
 * The last of a CLABE's 18 digits brings the others, each times 3, 7 or 1 and of that the last digit, to a multiple
 * of ten. Source: Banco de México, rules for CLABE.
 */
export const isClabe = (digits: string): boolean =>
  (weightedSum(digits.slice(0, 17), [3, 7, 1]) + Number(digits.slice(17))) % 10 === 0;

/**
 * Both blocks of an Argentine CBU, 8 digits and 14, end in a check digit: weights 3, 1, 7, 9 counted from the block's
 * end. Source: Banco Central de la República Argentina, communication A 2622.
 */
export const isCbu = (digits: string): boolean =>
  weightedSum(digits.slice(0, 8), [7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0 &&
  weightedSum(digits.slice(8), [3, 9, 7, 1, 3, 9, 7, 1, 3, 9, 7, 1, 3, 1]) % 10 === 0;
