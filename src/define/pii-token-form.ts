import {PiiTokenForm} from '../elements/pii-token-form.js';
import {define} from './define.js';

define('pii-token-form', PiiTokenForm);
