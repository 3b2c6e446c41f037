import {AccountTokenForm} from '../elements/account-token-form.js';
import {define} from './define.js';

define('account-token-form', AccountTokenForm);

export type {AccountTokenForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
