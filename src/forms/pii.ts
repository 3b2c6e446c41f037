import {defineForm} from '../core/form.js';
import {idNumber} from '../fields/id-number.js';

/** An identity number of no stated kind, sent as typed. */
export const piiForm = defineForm({
  kind: 'pii',
  fields: {id_number: idNumber},
  rows: [['id_number']],
  encode: ({id_number}) => ({pii: {id_number}}),
});
