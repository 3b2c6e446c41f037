import '../../src/define/pii-token-form.js';
import {runFormSuite} from '../support/run-form-suite.js';

runFormSuite('pii-token-form', {
  attributes: {},
  prefix: 'pii_',
  manners: {id_number: {label: 'ID number', autocomplete: 'off', inputmode: 'text'}},
  valid: [
    {fields: {id_number: '000000000'}},
    {fields: {id_number: '123-45-6789'}, attributes: {country: 'US', 'id-type': 'ssn'}},
    {fields: {id_number: '529.982.247-25'}, attributes: {country: 'br', 'id-type': 'CPF'}},
  ],
  invalid: [
    {
      fields: {id_number: '666123456'},
      attributes: {country: 'US', 'id-type': 'ssn'},
      errors: {id_number: 'Enter a valid number, for example 123-45-6789.'},
    },
    {
      fields: {id_number: '12345'},
      attributes: {country: 'US', 'id-type': 'ssn'},
      errors: {id_number: 'Enter a valid number, for example 123-45-6789.'},
    },
  ],
  wire: [
    {fields: {id_number: ' AB 12+3&é '}, body: 'pii[id_number]=AB%2012%2B3%26%C3%A9'},
    {
      fields: {id_number: '123456789'},
      attributes: {country: 'US', 'id-type': 'ssn'},
      body: 'pii[id_number]=123456789',
    },
  ],
});
