import {optional, type Field} from '../../model/field.js';
import {checkAnyNumber} from '../free-text.js';
import type {BankRules} from './bank-rules.js';

const anyNumber: Field = {
  label: 'label_account_number',
  autocomplete: 'off',
  keyboard: {inputMode: 'text', autocapitalize: 'characters'},
  check: checkAnyNumber,
};

/** An account of a country of which nothing is known here: any text is sent, and the API judges it. */
export const anyRules: BankRules = {
  currency: undefined,
  routing: {routing_number: optional({...anyNumber, label: 'label_routing_number'})},
  account: anyNumber,
};
