import {valid, type Check} from '../../src/model/check.js';
import {optional, type Field} from '../../src/model/field.js';
import {defineForm, type Form, type Values} from '../../src/model/form.js';
import {cardNumber} from '../../src/fields/card-number.js';
import {cardNumberRules} from '../../src/fields/card-number-rules.js';
import {cvc as cvcSpec} from '../../src/fields/cvc.js';
import {cvcRules} from '../../src/fields/cvc-rules.js';
import {expiry} from '../../src/fields/expiry.js';
import {expiryRules} from '../../src/fields/expiry-rules.js';

const cvc = {...cvcSpec, ...cvcRules};
const fields = {
  number: {...cardNumber, ...cardNumberRules},
  expiry: {...expiry, ...expiryRules},
  cvc,
};
const rows = [['number'], ['expiry', 'cvc']] as const;

const form = defineForm({
  kind: 'card',
  fields,
  rows,
  encode: ({number, expiry: {month, year}, cvc}) => ({card: {number, exp_month: month, exp_year: year, cvc}}),
});

// a form of any fields is a form, so elements need not know which
export const any: Form = form;

// values have the types that the fields' checks parse to
declare const values: Values<typeof fields>;
export const month: string = values.expiry.month;
// @ts-expect-error an expiry date is month and year, not a text
export const date: string = values.expiry;

defineForm({
  kind: 'card',
  fields,
  // @ts-expect-error no field is called `expiration`
  rows: [['number'], ['expiration', 'cvc']],
  encode: ({number, expiry: {month, year}}) => ({card: {number, exp_month: month, exp_year: year}}),
});

defineForm({
  kind: 'card',
  fields,
  rows,
  // @ts-expect-error `params` leads to a field of the form
  params: {exp_month: 'expiration'},
  encode: ({number, expiry: {month, year}}) => ({card: {number, exp_month: month, exp_year: year}}),
});

defineForm({
  // @ts-expect-error the API has no such kind of token
  kind: 'wallet',
  fields,
  rows,
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});

defineForm({
  kind: 'card',
  fields,
  rows,
  // @ts-expect-error the month is sent as a string of two digits
  encode: ({number, expiry: {year}}) => ({card: {number, exp_month: 1, exp_year: year}}),
});

defineForm({
  kind: 'card',
  fields,
  rows,
  // @ts-expect-error a card has a number
  encode: ({expiry: {month, year}}) => ({card: {exp_month: month, exp_year: year}}),
});

defineForm({
  kind: 'cvc_update',
  fields: {cvc},
  rows: [['cvc']],
  // @ts-expect-error no field is called `number`
  encode: ({number}) => ({cvc_update: {cvc: number}}),
});

defineForm({
  kind: 'cvc_update',
  fields: {cvc: optional(cvc)},
  rows: [['cvc']],
  // @ts-expect-error a field that may be left empty has no value then
  encode: ({cvc}) => ({cvc_update: {cvc}}),
});

defineForm({
  kind: 'cvc_update',
  fields: {cvc: optional(cvc)},
  rows: [['cvc']],
  encode: ({cvc}) => (cvc === undefined ? {} : {cvc_update: {cvc}}),
});

// @ts-expect-error `colour` is not something a field is
export const colourful: Field = {...cvc, colour: 'red'};

// @ts-expect-error labels are keys of messages, not texts
export const speaking: Field = {...cvc, label: 'Security code'};

// @ts-expect-error a code has its message in every locale
export const unexplained: Check<string> = {state: 'invalid', code: 'bad_luck'};

// @ts-expect-error only a valid text has a value
export const early: Check<string> = {state: 'partial', value: '4242'};

export const parsed: Check<string> = valid('4242');
