import {PersonTokenForm} from '../elements/person-token-form.js';
import {define} from './define.js';

define('person-token-form', PersonTokenForm);

export type {PersonTokenForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
