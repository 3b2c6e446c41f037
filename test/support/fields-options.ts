import type {FieldsOptions} from '../../src/base/fields-controller.js';

/** What an element without attributes tells whoever holds its fields, with a key for the sandbox. */
export const fieldsOptions: FieldsOptions = {
  client: {publishableKey: 'pk_test_sandbox'},
  locale: 'en',
  messages: {},
  disabled: false,
  required: false,
  standalone: true,
  clearOnToken: false,
  mask: '',
};
