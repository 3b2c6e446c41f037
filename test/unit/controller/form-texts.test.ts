import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FormTexts} from '../../../src/controller/form-texts.js';
import {bankAccount} from '../../../src/i18n/en/bank-account.js';
import {bankAccountForm} from '../../../src/forms/bank-account.js';
import {cardForm} from '../../../src/forms/card.js';
import {loadMessages} from '../../../src/i18n/load-messages.js';
import {card} from '../../../src/i18n/en/card.js';
import type {FormContext} from '../../../src/model/context.js';
import type {Form} from '../../../src/model/form.js';
import {modelOf, resolveIn} from '../../support/model-of.js';

const context: FormContext = {today: {year: 2026, month: 11}};

/** What is said under a field of a form where this is typed, and the customer leaves the field. */
async function errorAt(form: Form, texts: Readonly<Record<string, string>>, lang = 'en'): Promise<string> {
  const model = await modelOf(form, context);
  for (const [name, text] of Object.entries(texts)) model.setValue(name, text);
  await resolveIn(model, form, context);
  for (const name of Object.keys(texts)) model.leave(name);
  const messages = await loadMessages(lang, card);
  const inputs = {
    options: {client: {publishableKey: 'pk_test_1'}, messages: {}},
    texts: {messages, lang, rtl: false},
  };
  const formTexts = new FormTexts(model, () => inputs as never);
  return formTexts.error(Object.keys(texts).at(-1) ?? '');
}

test('an error on a postal code shows one of the country', async () => {
  const form = await cardForm(['address']);
  for (const [country, typed, lang, says] of [
    ['DE', '1011', 'en', 'Check the postal code. For example, 26133'],
    ['DE', '1011', 'de', 'Prüfen Sie die Postleitzahl. Zum Beispiel 26133'],
    ['GB', 'EC1Y 8S', 'en-GB', 'Check the postcode. For example, EC1Y 8SY'],
    ['JP', '154', 'ja', '郵便番号を確認してください。 例：154-0023'],
  ] as const)
    assert.equal(await errorAt(form, {address_country: country, address_zip: typed}, lang), says);
});

test('an error on a bank’s number shows how one is written, and no other error does', async () => {
  const form = (country: string) =>
    bankAccountForm({country, countries: [], currency: '', confirm: 'on', messages: bankAccount});
  for (const [country, field, typed, says] of [
    ['GB', 'routing_number', '20-00', 'Complete this field. For example, 12-34-56'],
    ['US', 'routing_number', '123456789', 'Check this number and its format. For example, 110000000'],
    ['IN', 'routing_number', 'HDFC1', 'Check this number and its format. For example, HDFC0004051'],
    [
      'DE',
      'account_number',
      'DE98370400440532013000',
      'Check the account number and its format. For example, DE43 1234 5678 9012 3456 78',
    ],
    ['DE', 'account_number', 'FR14', 'Enter an IBAN of the chosen country.'],
    ['US', 'account_number', '', 'Complete this field.'],
  ] as const) {
    const error = await errorAt(await form(country), {[field]: typed});
    if (typed) assert.equal(error, says, country);
    else assert.ok(!error.includes('example'), error);
  }
});
