import '../../src/define/cvc-update-form.js';
import {runFormSuite} from '../support/run-form-suite.js';

runFormSuite('cvc-update-form', {
  attributes: {},
  prefix: 'cvctok_',
  manners: {cvc: {label: 'Security code', autocomplete: 'cc-csc'}},
  valid: [
    {fields: {cvc: '123'}},
    {fields: {cvc: '1234'}},
    {fields: {cvc: '1234'}, attributes: {brand: 'american-express'}},
    {fields: {cvc: '123'}, attributes: {brand: 'visa'}},
  ],
  invalid: [
    {fields: {cvc: '12'}, errors: {cvc: 'The security code is too short.'}},
    {
      fields: {cvc: '123'},
      attributes: {brand: 'american-express'},
      errors: {cvc: 'The security code is too short.'},
    },
  ],
  wire: [{fields: {cvc: '012'}, body: 'cvc_update[cvc]=012'}],
});
