import {optional, type Field} from '../core/field.js';
import {country} from './country.js';
import {checkFreeText} from './free-text.js';
import {postalCode} from './postal-code.js';

const words = {inputMode: 'text', autocapitalize: 'words'} as const;

const line1: Field = {
  label: 'label_line1',
  autocomplete: 'billing address-line1',
  keyboard: words,
  check: checkFreeText,
};

const line2: Field = {...line1, label: 'label_line2', autocomplete: 'billing address-line2'};
const city: Field = {...line1, label: 'label_city', autocomplete: 'billing address-level2'};
const state: Field = {...line1, label: 'label_state', autocomplete: 'billing address-level1'};

/** A billing address, named as in `card[…]`. Many countries have no states, and some no postal codes. */
export const addressFields = {
  address_country: country,
  address_line1: line1,
  address_line2: optional(line2),
  address_zip: optional(postalCode),
  address_city: city,
  address_state: optional(state),
};

/** The address in reading order. */
export const addressRows = [
  ['address_country'],
  ['address_line1'],
  ['address_line2'],
  ['address_zip', 'address_city'],
  ['address_state'],
] as const;
