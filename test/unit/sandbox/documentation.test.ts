import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import test from 'node:test';

import {documentedCards} from '../../../src/sandbox/documented/cards.js';
import type {DocumentedCard} from '../../../src/sandbox/documented/documented-card.js';
import {assertDocument} from '../../support/generated-document.js';
import {documentation, type Tried} from './support/documentation.js';
import {CARD, sandboxClient, type Json} from './support/harness.js';

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
  return {charge: outcome(charge.body), intent: outcome(intent.body)};
}

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

test('docs/sandbox.md says so', async () => {
  const [written = ''] = readFileSync(FILE, 'utf8').split(START);
  await assertDocument(FILE, `${written.trimEnd()}\n\n${START}\n\n${documentation(tried)}\n`);
});
