import {CvcUpdateForm} from '../elements/cvc-update-form.js';
import {define} from './define.js';

define('cvc-update-form', CvcUpdateForm);

export type {CvcUpdateForm};
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
