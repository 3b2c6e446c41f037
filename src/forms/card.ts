import {defineForm, type Form} from '../model/form.js';
import type {Context, Settings, Texts} from '../model/context.js';
import type {CardParams, TokenParams} from '../client/params.js';
import {cardNumber} from '../fields/card-number.js';
import {brandOf, cardNumberRules} from '../fields/card-number-rules.js';
import {cvc} from '../fields/cvc.js';
import {cvcRules} from '../fields/cvc-rules.js';
import {expiry} from '../fields/expiry.js';
import {expiryRules, type Expiry} from '../fields/expiry-rules.js';

/** What every card form asks. */
export const cardFields = {
  number: {...cardNumber, ...cardNumberRules},
  expiry: {...expiry, ...expiryRules},
  cvc: {...cvc, ...cvcRules},
};

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

/** The form that asks for nothing else. */
export const plainCard = defineForm({...cardBasis, fields: cardFields, rows: cardRows});

/**
 * The card form that also asks what `collect` names: `name`, `postal-code`, `address` (which has a postal code of
 * its own). Other words are ignored. What it asks beside the card comes in a module of its own, hence a promise.
 */
export const cardForm = (collect: readonly string[]): Form | Promise<Form> =>
  collect.length ? import('./card-extras.js').then(({cardFormWith}) => cardFormWith(collect)) : plainCard;
