import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';

import Stripe from 'stripe';

import {serve, type Sandbox} from '../../../src/sandbox/index.js';
import {checkedSandbox} from './support/checked-sandbox.js';

const CARD = {number: '4242424242424242', exp_month: '12', exp_year: '2040', cvc: '123'};

async function client(t: TestContext, key = 'sk_test_123'): Promise<{stripe: Stripe; sandbox: Sandbox}> {
  const sandbox = checkedSandbox();
  const {host, port, close} = await serve(sandbox, {port: 0});
  t.after(close);
  return {
    sandbox,
    stripe: new Stripe(key, {host, port, protocol: 'http', maxNetworkRetries: 2, telemetry: false}),
  };
}

/** Typed by the official client: what its types do not allow does not compile. */
const CREATED: Readonly<Record<string, Stripe.TokenCreateParams>> = {
  card: {card: CARD},
  bank_account: {
    bank_account: {
      country: 'US',
      currency: 'usd',
      account_holder_name: 'Jenny Rosen',
      account_holder_type: 'individual',
      routing_number: '110000000',
      account_number: '000123456789',
    },
  },
  cvc_update: {cvc_update: {cvc: '123'}},
  pii: {pii: {id_number: '000000000'}},
  person: {
    person: {
      first_name: 'Jane',
      last_name: 'Diaz',
      dob: {day: 1, month: 1, year: 1901},
      full_name_aliases: ['J. Diaz', ''],
      metadata: {'order id': '6735'},
      nationality: 'US',
      political_exposure: 'none',
      relationship: {owner: true, percent_ownership: 25.5},
      us_cfpb_data: {race_details: {race: ['asian', 'white']}},
    },
  },
  account: {
    account: {
      business_type: 'company',
      tos_shown_and_accepted: true,
      company: {
        name: 'Rocket Rides',
        structure: 'multi_member_llc',
        registration_date: {day: 1, month: 2, year: 2003},
        directorship_declaration: {date: new Date(0) as unknown as number, ip: '127.0.0.1'},
      },
    },
  },
};

for (const [kind, params] of Object.entries(CREATED)) {
  test(`tokens.create makes a ${kind} token that tokens.retrieve finds`, async (t) => {
    const {stripe} = await client(t);
    const token = await stripe.tokens.create({...params, expand: ['card']});
    assert.deepEqual([token.object, token.type, token.used], ['token', kind, false]);
    assert.match(token.lastResponse.requestId, /^req_/);
    const found = await stripe.tokens.retrieve(token.id, {expand: ['card']});
    assert.equal(found.id, token.id);
  });
}

test('tokens.create makes a token of the card that a customer has saved', async (t) => {
  const {stripe} = await client(t);
  const {id: source} = await stripe.tokens.create({card: CARD});
  const customer = await stripe.customers.create({
    source,
    email: 'jenny@example.com',
    metadata: {plan: 'gold'},
  });
  const card = customer.default_source as string;
  const token = await stripe.tokens.create({customer: customer.id, card}, {stripeAccount: 'acct_1'});
  assert.equal(token.card?.last4, CARD.number.slice(-4));
});

test('a publishable key makes tokens as well', async (t) => {
  const {stripe} = await client(t, 'pk_test_123');
  assert.equal((await stripe.tokens.create({card: CARD})).card?.last4, '4242');
});

test('charges.create takes a token once', async (t) => {
  const {stripe} = await client(t);
  const {id: source} = await stripe.tokens.create({card: CARD});
  const charge = await stripe.charges.create({amount: 1999, currency: 'usd', source});
  assert.deepEqual([charge.paid, charge.amount, charge.status], [true, 1999, 'succeeded']);
  assert.equal((await stripe.tokens.retrieve(source)).used, true);
  await assert.rejects(stripe.charges.create({amount: 1999, currency: 'usd', source}), (error) => {
    assert.ok(error instanceof Stripe.errors.StripeInvalidRequestError);
    assert.deepEqual([error.code, error.statusCode], ['token_already_used', 400]);
    return true;
  });
});

type ErrorClass = keyof typeof Stripe.errors;

const ERRORS: readonly (readonly [
  ErrorClass,
  what: string,
  key: string,
  act: (stripe: Stripe) => Promise<unknown>,
])[] = [
  [
    'StripeAuthenticationError',
    'a key that is none',
    'nonsense',
    (stripe) => stripe.tokens.create({card: CARD}),
  ],
  [
    'StripeAuthenticationError',
    'a live key',
    'sk_live_1234567890',
    (stripe) => stripe.tokens.create({card: CARD}),
  ],
  [
    'StripePermissionError',
    'a publishable key at charges',
    'pk_test_1',
    (stripe) => stripe.charges.create({amount: 1, currency: 'usd'}),
  ],
  [
    'StripeCardError',
    'a wrong number',
    'sk_test_1',
    (stripe) => stripe.tokens.create({card: {...CARD, number: '4242424242424241'}}),
  ],
  [
    'StripeInvalidRequestError',
    'a token that does not exist',
    'sk_test_1',
    (stripe) => stripe.tokens.retrieve('tok_1'),
  ],
  ['StripeInvalidRequestError', 'nothing at all', 'sk_test_1', (stripe) => stripe.tokens.create()],
];

for (const [name, what, key, act] of ERRORS) {
  test(`${what} is a ${name}`, async (t) => {
    const {stripe} = await client(t, key);
    await assert.rejects(act(stripe), (error: Error) => {
      assert.equal(error.constructor.name, name, error.message);
      return true;
    });
  });
}

test('a declined card is a StripeCardError with its decline code', async (t) => {
  const {stripe} = await client(t);
  const {id: source} = await stripe.tokens.create({card: {...CARD, number: '4000000000009995'}});
  await assert.rejects(stripe.charges.create({amount: 100, currency: 'eur', source}), (error) => {
    assert.ok(error instanceof Stripe.errors.StripeCardError);
    assert.deepEqual(
      [error.code, error.decline_code, error.statusCode],
      ['card_declined', 'insufficient_funds', 402],
    );
    return true;
  });
});

test('a key with other content is a StripeIdempotencyError', async (t) => {
  const {stripe} = await client(t);
  const options = {idempotencyKey: 'order-1'};
  await stripe.tokens.create({card: CARD}, options);
  const other = stripe.tokens.create({pii: {id_number: '000000000'}}, options);
  await assert.rejects(other, (error) => error instanceof Stripe.errors.StripeIdempotencyError);
});

for (const fault of [
  'lock_timeout',
  'unavailable',
  'idempotency_key_in_use',
  'drop_before',
  'drop_after',
  'bad_gateway',
] as const) {
  test(`the client's own retries get over ${fault}, and one token is made`, async (t) => {
    const {stripe, sandbox} = await client(t);
    sandbox.addFault({fault});
    const token = await stripe.tokens.create({card: CARD}, {idempotencyKey: 'order-2'});
    assert.match(token.id, /^tok_/);
    assert.deepEqual(
      sandbox.tokens().map(({id}) => id),
      [token.id],
    );
    assert.deepEqual(
      sandbox.requests().map(({idempotencyKey}) => idempotencyKey),
      ['order-2', 'order-2'],
    );
  });
}
