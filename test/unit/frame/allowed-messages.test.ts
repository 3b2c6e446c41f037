import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {test} from 'node:test';
import {allowedMessages} from '../../../src/frame/guest/allowed-messages.js';

const english = readdirSync('src/i18n/en')
  .map((file) => readFileSync(`src/i18n/en/${file}`, 'utf8'))
  .join('\n');
const labels = [...new Set(english.match(/\b(label|placeholder)_\w+(?=:)/g))];

test('a page replaces no label of a field that holds a number', () => {
  assert.ok(labels.length > 80, `${labels.length} labels`);
  const numbers = labels.filter((key) =>
    /number|code|cvc|expiry|iban|bic|bsb|ssn|itin|ein|tax|vat|cpf|nino|sin$|cbu|clabe|cci|ifsc|nuban|phone|postal|eircode|percent|year|day|placeholder/.test(
      key,
    ),
  );
  assert.ok(numbers.length > 40, `${numbers.length} labels of numbers`);
  assert.deepEqual(allowedMessages(Object.fromEntries(numbers.map((key) => [key, 'Coupon']))), {});
});

test('a page replaces labels of words, and all other texts', () => {
  const messages = {
    label_name: 'Name on the card',
    label_city: 'Town',
    label_line1: 'Street',
    submit_card: 'Pay',
    required_number: 'Please type it',
    hint_cvc: 'On the back',
  };
  assert.deepEqual(allowedMessages(messages), messages);
});

test('a key that is not known yet is the label of a number', () => {
  assert.deepEqual(allowedMessages({label_new_number: 'x', label_name_of_number: 'x'}), {});
});
