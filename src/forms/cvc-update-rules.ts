import {cvcRules} from '../fields/cvc-rules.js';
import {savedBrand} from '../fields/saved-brand.js';
import {defineRules} from '../model/form.js';

/** The brand of the saved card, when known, says how many digits its CVC has. */
export const cvcUpdateRules = defineRules({
  fields: {cvc: cvcRules},
  derive: (_, {brand, ...context}) => ({...context, brand: savedBrand(brand)}),
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});
