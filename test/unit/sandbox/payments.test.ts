import assert from 'node:assert/strict';
import test from 'node:test';

import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {CARD, sandboxClient, type Client} from './support/harness.js';

const AMOUNT = {amount: 1999, currency: 'usd'};

async function cardToken({token}: Client, card: object = {}): Promise<string> {
  return String((await token({card: {...CARD, ...card}})).body.id);
}

test('a charge uses a token up, and a second use is refused', async () => {
  const client = sandboxClient();
  const source = await cardToken(client);
  const {status, body} = await client.post('/v1/charges', {...AMOUNT, source, description: 'Tea'});
  assert.equal(status, 200);
  assert.deepEqual(
    [
      body.object,
      body.amount,
      body.currency,
      body.paid,
      body.status,
      body.source?.last4,
      body.source?.cvc_check,
    ],
    ['charge', 1999, 'usd', true, 'succeeded', '4242', 'pass'],
  );
  assert.equal((await client.get(`/v1/tokens/${source}`)).body.used, true);
  const again = await client.post('/v1/charges', {...AMOUNT, source});
  assert.deepEqual(
    [again.status, again.body.error?.code, again.body.error?.message],
    [400, 'token_already_used', `You cannot use a Stripe token more than once: ${source}.`],
  );
});

test('a customer uses a token up too, and can be charged again and again', async () => {
  const client = sandboxClient();
  const source = await cardToken(client);
  const {status, body} = await client.post('/v1/customers', {source, email: 'ada@example.com'});
  assert.equal(status, 200);
  assert.match(String(body.id), /^cus_/);
  assert.match(String(body.default_source), /^card_/);
  assert.equal((await client.post('/v1/customers', {source})).body.error?.code, 'token_already_used');
  for (let i = 0; i < 2; i++) {
    const charge = await client.post('/v1/charges', {...AMOUNT, customer: body.id});
    assert.deepEqual([charge.status, charge.body.customer], [200, body.id]);
  }
});

test('the card of a customer becomes a token of its own', async () => {
  const client = sandboxClient();
  const {body: customer} = await client.post('/v1/customers', {source: await cardToken(client)});
  for (const params of [{customer: customer.id}, {customer: customer.id, card: customer.default_source}]) {
    const {status, body} = await client.token(params);
    assert.deepEqual([status, body.card?.last4], [200, '4242']);
    assert.equal((await client.post('/v1/charges', {...AMOUNT, source: body.id})).status, 200);
  }
  const other = await client.token({customer: customer.id, card: 'card_other'});
  assert.deepEqual([other.status, other.body.error?.code], [400, 'resource_missing']);
});

const FAILING = values.cards.tokenize_ok_but_fail_later.filter(({code}) => /^[a-z_]+( or .*)?$/.test(code));

for (const {number, code, decline_code, param, message} of FAILING) {
  const expected = {
    code: code.split(' ')[0],
    decline_code: decline_code ?? undefined,
    param: param ?? undefined,
  };
  test(`${number} is declined at the charge: ${expected.code} ${decline_code ?? ''}`, async () => {
    const client = sandboxClient();
    const source = await cardToken(client, {number});
    const {status, body} = await client.post('/v1/charges', {...AMOUNT, source});
    assert.equal(status, 402);
    const {error} = body;
    assert.deepEqual({code: error?.code, decline_code: error?.decline_code, param: error?.param}, expected);
    assert.equal(error?.type, 'card_error');
    assert.equal(error?.message, message ?? 'Your card was declined.');
    assert.match(String(error?.charge), /^ch_/);
    const again = await client.post('/v1/charges', {...AMOUNT, source});
    assert.equal(again.body.error?.code, 'token_already_used');
  });

  test(`${number} cannot be saved for a customer`, async () => {
    const client = sandboxClient();
    const {status, body} = await client.post('/v1/customers', {source: await cardToken(client, {number})});
    assert.deepEqual([status, body.error?.code], [402, expected.code]);
  });
}

test('4000000000000341 can be saved for a customer and is declined at the charge', async () => {
  const client = sandboxClient();
  const source = await cardToken(client, {number: '4000000000000341'});
  const {status, body} = await client.post('/v1/customers', {source});
  assert.equal(status, 200);
  const charge = await client.post('/v1/charges', {...AMOUNT, customer: body.id});
  assert.deepEqual([charge.status, charge.body.error?.code], [402, 'card_declined']);
});

test('4000000000000101 is charged, with a CVC check that fails', async () => {
  const client = sandboxClient();
  const source = await cardToken(client, {number: '4000000000000101'});
  const {status, body} = await client.post('/v1/charges', {...AMOUNT, source});
  assert.deepEqual([status, body.source?.cvc_check], [200, 'fail']);
});

const REFUSED: readonly (readonly [what: string, params: object, code: string, param: string | undefined])[] =
  [
    ['no amount', {currency: 'usd', source: 'tok_1'}, 'parameter_missing', 'amount'],
    ['no currency', {amount: 1, source: 'tok_1'}, 'parameter_missing', 'currency'],
    ['no source', AMOUNT, 'parameter_missing', undefined],
    [
      'an amount that is none',
      {...AMOUNT, amount: 'ten', source: 'tok_1'},
      'parameter_invalid_integer',
      'amount',
    ],
    ['an amount of nothing', {...AMOUNT, amount: 0, source: 'tok_1'}, 'parameter_invalid_integer', 'amount'],
    ['a token that does not exist', {...AMOUNT, source: 'tok_1'}, 'resource_missing', 'source'],
    ['a customer that does not exist', {...AMOUNT, customer: 'cus_1'}, 'resource_missing', 'customer'],
  ];

for (const [what, params, code, param] of REFUSED) {
  test(`a charge with ${what} is refused`, async () => {
    const {post} = sandboxClient();
    const {status, body} = await post('/v1/charges', params);
    assert.deepEqual([status, body.error?.code, body.error?.param], [400, code, param]);
  });
}

test('tokens of other kinds cannot be charged and stay unused', async () => {
  const client = sandboxClient();
  const {body} = await client.token({pii: {id_number: '000000000'}});
  assert.equal((await client.post('/v1/charges', {...AMOUNT, source: body.id})).status, 400);
  assert.equal((await client.get(`/v1/tokens/${String(body.id)}`)).body.used, false);
});
