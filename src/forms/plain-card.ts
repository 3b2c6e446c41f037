import {cardNumber} from '../fields/card-number.js';
import {cvc} from '../fields/cvc.js';
import {expiry} from '../fields/expiry.js';
import {defineForm} from '../model/form.js';
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
