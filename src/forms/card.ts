import {defineForm, type Form} from '../core/form.js';
import type {Context, Settings, Texts} from '../core/context.js';
import type {CardParams, TokenParams} from '../client/params.js';
import {brandOf, cardNumber} from '../fields/card-number.js';
import {cvc} from '../fields/cvc.js';
import {expiry, type Expiry} from '../fields/expiry.js';
import {personName} from '../fields/person-name.js';
import {postalCode} from '../fields/postal-code.js';

/** What every card form asks. */
export const cardFields = {number: cardNumber, expiry, cvc};

/** How every card form begins. */
export const cardRows = [['number'], ['expiry', 'cvc']] as const;

/** What every card form knows and sends, whatever else it asks: extra fields bear the names of `card[…]`. */
export const cardBasis = {
  kind: 'card',
  derive: ({number = ''}: Texts, settings: Settings): Context => ({...settings, brand: brandOf(number)}),
  params: {exp_month: 'expiry', exp_year: 'expiry'},
  encode: ({expiry: {month, year}, ...rest}: CardValues): TokenParams => ({
    card: {...rest, exp_month: month, exp_year: year},
  }),
} as const;

type CardValues = Omit<CardParams, 'exp_month' | 'exp_year'> & {readonly expiry: Expiry};

const plain = defineForm({...cardBasis, fields: cardFields, rows: cardRows});

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

/**
 * The card form that also asks what `collect` names: `name`, `postal-code`, `address` (which has a postal code of
 * its own). Other words are ignored. With an address it comes in a module of its own, hence a promise.
 */
export function cardForm(collect: readonly string[]): Form | Promise<Form> {
  const name = collect.includes('name');
  if (collect.includes('address')) {
    return import('./card-address.js').then((forms) => (name ? forms.withNameAndAddress : forms.withAddress));
  }
  if (collect.includes('postal-code')) return name ? withNameAndPostalCode : withPostalCode;
  return name ? withName : plain;
}
