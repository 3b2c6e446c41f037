import 'token-forms/define/card-token-form.js';
import {renderForm} from 'token-forms/server.js';

const form = renderForm('card-token-form', {
  'publishable-key': 'pk_test_sandbox',
  'api-base': 'http://127.0.0.1:12111',
  locale: 'en',
});

export default defineEventHandler(() => form);
