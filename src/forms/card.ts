import {cardNumber} from '../fields/card-number.js';
import {cvc} from '../fields/cvc.js';
import {expiry} from '../fields/expiry.js';
import {defineForm, type Form} from '../model/form.js';
import {lazy} from '../model/lazy.js';

/** What every card form asks. */
export const cardFields = {number: cardNumber, expiry, cvc};

/** How every card form begins. */
export const cardRows = [['number'], ['expiry', 'cvc']] as const;

/** The form that asks for nothing else. */
export const plainCard = defineForm({
  kind: 'card',
  fields: cardFields,
  rows: cardRows,
  loadRules: lazy(async () => (await import('./card-rules.js')).plainCardRules),
});

/**
 * The card form that also asks what `collect` names: `name`, `postal-code`, `address` (which has a postal code of
 * its own). Other words are ignored. What it asks beside the card comes in a module of its own, hence a promise.
 */
export const cardForm = (collect: readonly string[]): Form | Promise<Form> =>
  collect.length ? import('./card-extras.js').then(({cardFormWith}) => cardFormWith(collect)) : plainCard;
