import {AccountTokenForm} from '../elements/account-token-form.js';
import {define} from './define.js';

define('account-token-form', AccountTokenForm);
