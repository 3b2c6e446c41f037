import {BankAccountTokenForm} from '../elements/bank-account-token-form.js';
import {define} from './define.js';

define('bank-account-token-form', BankAccountTokenForm);

export type {BankAccountTokenForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
