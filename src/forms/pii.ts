import {idNumber} from '../fields/id-number.js';
import {defineForm} from '../model/form.js';
import {lazy} from '../model/lazy.js';

/** The form that takes any text for an identity number. */
export const piiForm = defineForm({
  kind: 'pii',
  fields: {id_number: idNumber},
  rows: [['id_number']],
  loadRules: lazy(async () => (await import('./pii-rules.js')).piiRules),
});
