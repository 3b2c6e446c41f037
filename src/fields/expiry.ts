import type {FieldSpec} from '../model/field.js';

/** The expiry date in one field: `MM / YY`. */
export const expiry: FieldSpec = {
  label: 'label_expiry',
  placeholder: 'placeholder_expiry',
  autocomplete: 'cc-exp',
};
