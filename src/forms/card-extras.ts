import {personName} from '../fields/person-name.js';
import {postalCode} from '../fields/postal-code.js';
import {defineForm, type Form} from '../model/form.js';
import {lazy} from '../model/lazy.js';
import {cardFields, cardRows, plainCard} from './plain-card.js';

const loadRules = lazy(async () => (await import('./card-rules.js')).cardWithExtrasRules);

const withName = defineForm({
  kind: 'card',
  fields: {...cardFields, name: personName},
  rows: [...cardRows, ['name']],
  loadRules,
});

const withPostalCode = defineForm({
  kind: 'card',
  fields: {...cardFields, address_zip: postalCode},
  rows: [...cardRows, ['address_zip']],
  loadRules,
});

const withNameAndPostalCode = defineForm({
  kind: 'card',
  fields: {...cardFields, name: personName, address_zip: postalCode},
  rows: [...cardRows, ['name'], ['address_zip']],
  loadRules,
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
