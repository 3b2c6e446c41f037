import type {FieldSpec} from '../model/field.js';

/** A postal code of any country. */
export const postalCode: FieldSpec = {
  label: 'label_postal_code',
  autocomplete: 'billing postal-code',
  keyboard: {inputMode: 'text', autocapitalize: 'characters'},
};
