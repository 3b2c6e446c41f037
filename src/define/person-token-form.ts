import {PersonTokenForm} from '../elements/person-token-form.js';
import {define} from './define.js';

define('person-token-form', PersonTokenForm);
