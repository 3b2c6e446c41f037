import type {FieldSpec} from '../model/field.js';

/** The card verification code. */
export const cvc: FieldSpec = {label: 'label_cvc', autocomplete: 'cc-csc'};
