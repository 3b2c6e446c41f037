import './card-token-form.js';
import './cvc-update-form.js';
import './pii-token-form.js';
