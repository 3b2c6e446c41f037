import type {FieldSpec} from '../../model/field.js';

/** A phone number. */
export const phone: FieldSpec = {label: 'label_phone', autocomplete: 'tel', keyboard: {inputMode: 'tel'}};
