import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {documentedCards} from '../../../src/sandbox/documented/cards.js';
import type {DocumentedCard} from '../../../src/sandbox/documented/documented-card.js';
import {assertDocument} from '../../support/generated-document.js';
import {documentation, type Tried} from './support/documentation.js';
import {errorMessages} from './support/error-messages.js';
import {CARD, sandboxClient, type Json} from './support/harness.js';
import {refuse} from './support/refuse.js';
import {refusals} from './support/tables/refusals.js';
import {bankValues, identityValues} from './support/tables/test-values.js';

const FILE = 'docs/sandbox.md';
const START =
  '<!-- From here on written by UPDATE_DOCS=1 node --import tsx --test test/unit/sandbox/documentation.test.ts -->';
const AMOUNT = {amount: 1999, currency: 'usd'};
const GIVEN = {address_line1: '1 High St', address_zip: '12345'};

const outcome = ({error, status}: Json): string => {
  if (!error) return String(status);
  return error.decline_code ? `${error.code}, ${error.decline_code}` : String(error.code);
};

/** Tries a card by its number, or by the name of its token. */
async function tryCard(card: DocumentedCard): Promise<Tried> {
  const {post, token} = sandboxClient();
  const cvc = card.brand === 'American Express' ? '1234' : '123';
  const source = async () => {
    if (card.number === undefined) return card.tokens[0];
    return (await token({card: {...CARD, ...GIVEN, number: card.number, cvc}})).body.id;
  };
  const charge = await post('/v1/charges', {...AMOUNT, source: await source()});
  const payment_method_data = {type: 'card', card: {token: await source()}};
  const intent = await post('/v1/payment_intents', {...AMOUNT, payment_method_data, confirm: true});
  for (const {body} of [charge, intent]) if (body.error) told.add(String(body.error.message));
  return {charge: outcome(charge.body), intent: outcome(intent.body)};
}

/** The messages of cards that are declined. */
const told = new Set<string>();

const tried = new Map<DocumentedCard, Tried>();

test('every documented card does what is documented of it', async () => {
  for (const card of documentedCards) {
    const result = await tryCard(card);
    tried.set(card, result);
    const {authentication, decline} = card;
    if (!decline && !authentication && !card.checks?.zip) {
      assert.deepEqual(result, {charge: 'succeeded', intent: 'succeeded'}, card.does);
    }
    if (decline && !authentication) assert.match(result.charge, new RegExp(`^${decline.code}`), card.does);
    if (authentication === 'always') assert.equal(result.intent, 'requires_action', card.does);
  }
});

test('every documented name stands for its card', async () => {
  const {get} = sandboxClient();
  for (const {tokens, methods, last4, brand} of documentedCards) {
    for (const name of tokens) {
      const {body} = await get(`/v1/tokens/${name}`);
      assert.deepEqual([body.card?.last4, body.card?.brand, body.used], [last4, brand, false], name);
    }
    for (const name of methods)
      assert.equal((await get(`/v1/payment_methods/${name}`)).body.card?.last4, last4, name);
  }
});

test('no name stands for two cards, and no number is there twice', () => {
  const names = documentedCards.flatMap(({tokens, methods}) => [...tokens, ...methods]);
  assert.deepEqual(
    names.filter((name, index) => names.indexOf(name) !== index),
    [],
  );
  const numbers = documentedCards.flatMap(({number}) => (number === undefined ? [] : [number]));
  assert.equal(new Set(numbers).size, numbers.length);
});

test('every error that the sandbox has is among those that are documented, with its source', async () => {
  for (const refusal of refusals) told.add(String((await refuse(refusal)).body.error?.message));
  // What must not happen has no request that makes it happen.
  told.add('The sandbox failed on this request. Please report it.');
  const messages = [...told];
  const missing = errorMessages().filter(({pattern}) => !messages.some((message) => pattern.test(message)));
  assert.deepEqual(
    missing.map(({file, text}) => `${file}: ${text}`),
    [],
  );
});

for (const {of, value, params, status} of [...bankValues, ...identityValues]) {
  test(`${of.replaceAll('`', '')} ${value} is answered with ${status}`, async () => {
    assert.equal((await sandboxClient().token(params)).status, status);
  });
}

/** Every text in the documented test values that is sent to the API. */
function sentTexts(value: unknown, name = ''): string[] {
  if (typeof value === 'string') return SENT.test(name) ? [value] : [];
  if (typeof value !== 'object' || value === null) return [];
  const entries = Object.entries(value);
  return entries.flatMap(([key, part]) => sentTexts(part, Array.isArray(value) ? name : key));
}

const SENT =
  /^(number|value|iban|account_number|routing_number|recorded_200_on_create|name|address_line1|phone|director_first_name|no_account|account_closed|insufficient_funds|debit_not_authorized|invalid_currency|completes|asks_documents)$/;

test('docs/sandbox.md has every documented test value', () => {
  const {bank_accounts, cards, company, person, pii} = values;
  const {with_routing, ...otherAccounts} = bank_accounts;
  const accounts = with_routing.map(({test, test_payout_failures}) => [test, test_payout_failures]);
  const {errors_at_token_creation: _wrong, ...right} = cards;
  const text = documentation(tried);
  const missing = [accounts, otherAccounts, right, company, person, pii]
    .flatMap((part) => sentTexts(part))
    .filter((sent) => !text.includes(sent));
  assert.deepEqual(missing, []);
});

test('docs/sandbox.md says so', async () => {
  const [written = ''] = readFileSync(FILE, 'utf8').split(START);
  await assertDocument(FILE, `${written.trimEnd()}\n\n${START}\n\n${documentation(tried)}\n`);
});
