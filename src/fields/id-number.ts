import type {Field} from '../model/field.js';
import {checkFreeText} from './free-text.js';

/** An identity number of which nothing is known: any text is sent as it was typed, without spaces around it. */
export const idNumber: Field = {
  label: 'label_id_number',
  autocomplete: 'off',
  keyboard: {inputMode: 'text', autocapitalize: 'off'},
  secret: true,
  check: checkFreeText,
};
