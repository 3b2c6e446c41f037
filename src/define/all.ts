import './account-token-form.js';
import './bank-account-token-form.js';
import './card-token-form.js';
import './cvc-update-form.js';
import './person-token-form.js';
import './pii-token-form.js';

export type {AccountTokenForm} from './account-token-form.js';
export type {BankAccountTokenForm} from './bank-account-token-form.js';
export type {CardTokenForm} from './card-token-form.js';
export type {CvcUpdateForm} from './cvc-update-form.js';
export type {FormChangeEvent, TokenErrorEvent, TokenEvent} from './define.js';
export type {PersonTokenForm} from './person-token-form.js';
export type {PiiTokenForm} from './pii-token-form.js';
