import type {Brand} from '../model/context.js';
import {defineForm} from '../model/form.js';
import {cvc} from '../fields/cvc.js';
import {cvcRules} from '../fields/cvc-rules.js';

/** The CVC of a card that is already saved; its brand, when known, says how many digits that has. */
export const cvcUpdateForm = defineForm({
  kind: 'cvc_update',
  fields: {cvc: {...cvc, ...cvcRules}},
  rows: [['cvc']],
  derive: (_, {brand, ...settings}) => ({...settings, brand: savedBrand(brand)}),
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});

const AMERICAN_EXPRESS = /^am(ex|erican[- ]?express)$/i;
const OF_THREE_DIGITS =
  /^(diners|discover|elo|hiper|jcb|maestro|mastercard|mir|rupay|troy|unionpay|verve|visa)/i;

/**
 * No number is typed here, so the brand tables are not needed: only American Express has a code of four. The API's
 * spellings (`amex`, `Diners Club`) are understood; of a name that is not, the length is not known.
 */
function savedBrand(name = ''): Brand | undefined {
  const basis = {lengths: [], gaps: []};
  if (AMERICAN_EXPRESS.test(name)) return {...basis, name: 'american-express', cvcLength: 4};
  return OF_THREE_DIGITS.test(name) ? {...basis, name, cvcLength: 3} : undefined;
}
