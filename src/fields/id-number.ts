import type {FieldSpec} from '../model/field.js';

/** An identity number of any kind. */
export const idNumber: FieldSpec = {
  label: 'label_id_number',
  autocomplete: 'off',
  keyboard: {inputMode: 'text', autocapitalize: 'off'},
  secret: true,
};
