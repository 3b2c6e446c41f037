import {cvc} from '../fields/cvc.js';
import {defineForm} from '../model/form.js';
import {lazy} from '../model/lazy.js';

/** The CVC of a card that is already saved. */
export const cvcUpdateForm = defineForm({
  kind: 'cvc_update',
  fields: {cvc},
  rows: [['cvc']],
  loadRules: lazy(async () => (await import('./cvc-update-rules.js')).cvcUpdateRules),
});
