import type {FieldSpec} from '../model/field.js';

/** The primary account number. */
export const cardNumber: FieldSpec = {
  label: 'label_number',
  placeholder: 'placeholder_number',
  autocomplete: 'cc-number',
};
