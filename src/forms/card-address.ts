import {defineForm} from '../core/form.js';
import {addressFields, addressRows} from '../fields/address.js';
import {personName} from '../fields/person-name.js';
import {cardBasis, cardFields, cardRows} from './card.js';

/** Card and billing address. */
export const withAddress = defineForm({
  ...cardBasis,
  fields: {...cardFields, ...addressFields},
  rows: [...cardRows, ...addressRows],
});

/** Card, cardholder's name and billing address. */
export const withNameAndAddress = defineForm({
  ...cardBasis,
  fields: {...cardFields, name: personName, ...addressFields},
  rows: [...cardRows, ['name'], ...addressRows],
});
