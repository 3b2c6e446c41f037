import {defineForm, type Form} from '../model/form.js';
import {personName} from '../fields/person-name.js';
import {personNameRules} from '../fields/person-name-rules.js';
import {postalCode} from '../fields/postal-code.js';
import {postalCodeRules} from '../fields/postal-code-rules.js';
import {cardBasis, cardFields, cardRows, plainCard} from './card.js';

const name = {...personName, ...personNameRules};
const address_zip = {...postalCode, ...postalCodeRules};

const withName = defineForm({
  ...cardBasis,
  fields: {...cardFields, name},
  rows: [...cardRows, ['name']],
});

const withPostalCode = defineForm({
  ...cardBasis,
  fields: {...cardFields, address_zip},
  rows: [...cardRows, ['address_zip']],
});

const withNameAndPostalCode = defineForm({
  ...cardBasis,
  fields: {...cardFields, name, address_zip},
  rows: [...cardRows, ['name'], ['address_zip']],
});

/** The card form with what else is asked, of `name`, `postal-code` and `address`; addresses load by themselves. */
export function cardFormWith(asked: readonly string[]): Form | Promise<Form> {
  const hasName = asked.includes('name');
  if (asked.includes('address')) {
    return import('./card-address.js').then(({withAddress, withNameAndAddress}) =>
      hasName ? withNameAndAddress : withAddress,
    );
  }
  if (asked.includes('postal-code')) return hasName ? withNameAndPostalCode : withPostalCode;
  return hasName ? withName : plainCard;
}
