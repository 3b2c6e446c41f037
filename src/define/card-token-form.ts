import {CardTokenForm} from '../elements/card-token-form.js';
import {define} from './define.js';

define('card-token-form', CardTokenForm);

export type {CardTokenForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
