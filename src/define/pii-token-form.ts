import {PiiTokenForm} from '../elements/pii-token-form.js';
import {define} from './define.js';

define('pii-token-form', PiiTokenForm);

export type {PiiTokenForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
