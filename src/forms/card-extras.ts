import {defineForm, type Form} from '../model/form.js';
import {personName} from '../fields/person-name.js';
import {postalCode} from '../fields/postal-code.js';
import {cardBasis, cardFields, cardRows, plainCard} from './card.js';

const withName = defineForm({
  ...cardBasis,
  fields: {...cardFields, name: personName},
  rows: [...cardRows, ['name']],
});

const withPostalCode = defineForm({
  ...cardBasis,
  fields: {...cardFields, address_zip: postalCode},
  rows: [...cardRows, ['address_zip']],
});

const withNameAndPostalCode = defineForm({
  ...cardBasis,
  fields: {...cardFields, name: personName, address_zip: postalCode},
  rows: [...cardRows, ['name'], ['address_zip']],
});

/** The card form with what else is asked, of `name`, `postal-code` and `address`; addresses load by themselves. */
export function cardFormWith(asked: readonly string[]): Form | Promise<Form> {
  const name = asked.includes('name');
  if (asked.includes('address')) {
    return import('./card-address.js').then(({withAddress, withNameAndAddress}) =>
      name ? withNameAndAddress : withAddress,
    );
  }
  if (asked.includes('postal-code')) return name ? withNameAndPostalCode : withPostalCode;
  return name ? withName : plainCard;
}
