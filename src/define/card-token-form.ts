import {CardTokenForm} from '../elements/card-token-form.js';
import {define} from './define.js';

define('card-token-form', CardTokenForm);
