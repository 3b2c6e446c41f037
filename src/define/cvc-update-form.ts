import {CvcUpdateForm} from '../elements/cvc-update-form.js';
import {define} from './define.js';

define('cvc-update-form', CvcUpdateForm);
