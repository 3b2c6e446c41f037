import './account-token-form.js';
import './bank-account-token-form.js';
import './card-token-form.js';
import './cvc-update-form.js';
import './person-token-form.js';
import './pii-token-form.js';
