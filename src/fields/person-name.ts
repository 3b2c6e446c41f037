import type {FieldSpec} from '../model/field.js';

/** The cardholder's name as on the card. */
export const personName: FieldSpec = {
  label: 'label_name',
  autocomplete: 'cc-name',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};
