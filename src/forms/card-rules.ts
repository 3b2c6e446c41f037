import type {CardParams} from '../client/card-params.js';
import type {TokenParams} from '../client/params.js';
import {brandOf, cardNumberRules} from '../fields/card-number-rules.js';
import {cvcRules} from '../fields/cvc-rules.js';
import {expiryRules, type Expiry} from '../fields/expiry-rules.js';
import {personNameRules} from '../fields/person-name-rules.js';
import {postalCodeRules} from '../fields/postal-code-rules.js';
import type {Context, FieldTexts, FormContext} from '../model/context.js';
import {optionalRules} from '../model/field.js';
import {defineRules} from '../model/form.js';

/** The rules of what every card form asks. */
export const cardFieldRules = {number: cardNumberRules, expiry: expiryRules, cvc: cvcRules};

/** What every card form knows and sends, whatever else it asks: extra fields bear the names of `card[…]`. */
export const cardBasis = {
  derive: ({number = ''}: FieldTexts, context: FormContext): Context => ({
    ...context,
    brand: brandOf(number),
  }),
  params: {exp_month: 'expiry', exp_year: 'expiry'},
  encode: ({expiry: {month, year}, ...rest}: CardValues): TokenParams => ({
    card: {...rest, exp_month: month, exp_year: year},
  }),
} as const;

type CardValues = Omit<CardParams, 'exp_month' | 'exp_year'> & {readonly expiry: Expiry};

export const plainCardRules = defineRules({...cardBasis, fields: cardFieldRules});

/** With the cardholder's name and a postal code, as far as the form asks for them. */
export const cardWithExtrasRules = defineRules({
  ...cardBasis,
  fields: {
    ...cardFieldRules,
    name: optionalRules(personNameRules),
    address_zip: optionalRules(postalCodeRules),
  },
});
