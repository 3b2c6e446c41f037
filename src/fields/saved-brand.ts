import type {Brand} from '../model/context.js';

const AMERICAN_EXPRESS = /^am(ex|erican[- ]?express)$/i;
const OF_THREE_DIGITS =
  /^(diners|discover|elo|hiper|jcb|maestro|mastercard|mir|rupay|troy|unionpay|verve|visa)/i;

/**
 * The brand of a saved card. No number is typed there, so the brand tables are not needed: only American Express has a
 * code of four digits. The API's spellings (`amex`, `Diners Club`) are understood; for a name that is not known, the
 * length is not known either.
 */
export function savedBrand(name = ''): Brand | undefined {
  const basis = {lengths: [], gaps: []};
  if (AMERICAN_EXPRESS.test(name)) return {...basis, name: 'american-express', cvcLength: 4};
  return OF_THREE_DIGITS.test(name) ? {...basis, name, cvcLength: 3} : undefined;
}
