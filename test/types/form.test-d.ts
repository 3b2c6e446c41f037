import {valid, type Check} from '../../src/model/check.js';
import {optionalRules, type FieldSpec} from '../../src/model/field.js';
import {defineForm, defineRules, type Form, type FormRules, type Values} from '../../src/model/form.js';
import {cardNumber} from '../../src/fields/card-number.js';
import {cardNumberRules} from '../../src/fields/card-number-rules.js';
import {cvc} from '../../src/fields/cvc.js';
import {cvcRules} from '../../src/fields/cvc-rules.js';
import {expiry} from '../../src/fields/expiry.js';
import {expiryRules} from '../../src/fields/expiry-rules.js';

const specs = {number: cardNumber, expiry, cvc};
const fields = {number: cardNumberRules, expiry: expiryRules, cvc: cvcRules};
const rows = [['number'], ['expiry', 'cvc']] as const;

const rules = defineRules({
  fields,
  encode: ({number, expiry: {month, year}, cvc}) => ({card: {number, exp_month: month, exp_year: year, cvc}}),
});
const form = defineForm({kind: 'card', fields: specs, rows, loadRules: () => rules});

// a form of any fields is a form, so elements need not know which
export const any: Form = form;
export const anyRules: FormRules = rules;

// values have the types that the fields' checks parse to
declare const values: Values<typeof fields>;
export const month: string = values.expiry.month;
// @ts-expect-error an expiry date is month and year, not a text
export const date: string = values.expiry;

defineForm({
  kind: 'card',
  fields: specs,
  // @ts-expect-error no field is called `expiration`
  rows: [['number'], ['expiration', 'cvc']],
  loadRules: () => rules,
});

defineForm({
  // @ts-expect-error the API has no such kind of token
  kind: 'wallet',
  fields: specs,
  rows,
  loadRules: () => rules,
});

defineRules({
  fields,
  // @ts-expect-error `params` leads to a field of the form
  params: {exp_month: 'expiration'},
  encode: ({number, expiry: {month, year}}) => ({card: {number, exp_month: month, exp_year: year}}),
});

defineRules({
  fields,
  // @ts-expect-error the month is sent as a string of two digits
  encode: ({number, expiry: {year}}) => ({card: {number, exp_month: 1, exp_year: year}}),
});

defineRules({
  fields,
  // @ts-expect-error a card has a number
  encode: ({expiry: {month, year}}) => ({card: {exp_month: month, exp_year: year}}),
});

defineRules({
  fields: {cvc: cvcRules},
  // @ts-expect-error no field is called `number`
  encode: ({number}) => ({cvc_update: {cvc: number}}),
});

defineRules({
  fields: {cvc: optionalRules(cvcRules)},
  // @ts-expect-error a field that may be left empty has no value then
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});

// @ts-expect-error `colour` is not something a field is
export const colourful: FieldSpec = {...cvc, colour: 'red'};

// @ts-expect-error labels are keys of messages, not texts
export const speaking: FieldSpec = {...cvc, label: 'Security code'};

// @ts-expect-error a code has its message in every locale
export const unexplained: Check<string> = {state: 'invalid', code: 'bad_luck'};

// @ts-expect-error only a valid text has a value
export const early: Check<string> = {state: 'partial', value: '4242'};

export const parsed: Check<string> = valid('4242');
