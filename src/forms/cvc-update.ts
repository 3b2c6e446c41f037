import type {Brand} from '../core/context.js';
import {defineForm} from '../core/form.js';
import {cvc} from '../fields/cvc.js';

/** The CVC of a card that is already saved; its brand, when known, says how many digits that has. */
export const cvcUpdateForm = defineForm({
  kind: 'cvc_update',
  fields: {cvc},
  rows: [['cvc']],
  derive: (_, {brand, ...settings}) => ({...settings, brand: brand ? savedBrand(brand) : undefined}),
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});

/** No number is typed here, so the brand tables are not needed: only American Express has a code of four. */
function savedBrand(name: string): Brand {
  return {name, lengths: [], gaps: [], cvcLength: name === 'american-express' ? 4 : 3};
}
