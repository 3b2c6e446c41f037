import type {FieldSpec} from '../../model/field.js';

/** An address for email. */
export const email: FieldSpec = {
  label: 'label_email',
  autocomplete: 'email',
  keyboard: {inputMode: 'email', autocapitalize: 'off'},
};
