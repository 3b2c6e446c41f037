import {idNumberByRule} from './id-number-by-rule.js';

/** First and last of each range of the fourth and fifth digit. */
const GROUPS = [
  ['50', '65'],
  ['70', '88'],
  ['90', '92'],
  ['94', '99'],
] as const;

/**
 * A US Individual Taxpayer Identification Number: begins with 9; its fourth and fifth digit are in one of four
 * ranges.
 * Source: Internal Revenue Service, IRM 3.21.263 (ITIN structure) and Publication 4757.
 */
export const usItin = idNumberByRule('label_itin', '###-##-####', (number) => {
  const group = number.slice(3, 5);
  return number.startsWith('9') && GROUPS.some(([first, last]) => group >= first && group <= last);
});
