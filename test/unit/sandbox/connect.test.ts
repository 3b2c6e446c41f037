import assert from 'node:assert/strict';
import test, {type TestContext} from 'node:test';

import Stripe from 'stripe';

import {serve, type Sandbox} from '../../../src/sandbox/index.js';
import {checkedSandbox} from './support/checked-sandbox.js';
import {sandboxClient} from './support/harness.js';

const CARD = {number: '4242424242424242', exp_month: '12', exp_year: '2040', cvc: '123'};
const ACCOUNT: Stripe.AccountCreateParams = {type: 'custom', country: 'US', email: 'jane@example.com'};

/** One of each kind, as the official client makes them. */
const TOKENS = {
  account: {
    account: {business_type: 'individual', individual: {first_name: 'Jane'}, tos_shown_and_accepted: true},
  },
  bank_account: {
    bank_account: {country: 'US', routing_number: '110000000', account_number: '000123456789'},
  },
  card: {card: {...CARD, number: '4000056655665556'}},
  cvc_update: {cvc_update: {cvc: '123'}},
  person: {person: {first_name: 'Jane', last_name: 'Diaz'}},
  pii: {pii: {id_number: '000000000'}},
} satisfies Readonly<Record<string, Stripe.TokenCreateParams>>;

type Kind = keyof typeof TOKENS;

async function client(t: TestContext, sandbox: Sandbox = checkedSandbox()): Promise<Stripe> {
  const {host, port, close} = await serve(sandbox, {port: 0});
  t.after(close);
  return new Stripe('sk_test_123', {host, port, protocol: 'http', telemetry: false});
}

const tokenOf = async (stripe: Stripe, kind: Kind): Promise<string> =>
  (await stripe.tokens.create(TOKENS[kind])).id;

/** A card saved for a customer, and a payment for it that waits to be confirmed. */
async function waiting(stripe: Stripe, number = CARD.number): Promise<Stripe.PaymentIntent> {
  const {id: source} = await stripe.tokens.create({card: {...CARD, number}});
  const customer = await stripe.customers.create({source});
  return stripe.paymentIntents.create({
    amount: 1999,
    confirmation_method: 'manual',
    currency: 'USD',
    customer: customer.id,
    payment_method: customer.default_source as string,
  });
}

const withCvc = (cvc_token: string) => ({payment_method_options: {card: {cvc_token}}});

const refused = async (attempt: Promise<unknown>): Promise<Stripe.errors.StripeError> => {
  try {
    await attempt;
  } catch (error) {
    assert.ok(error instanceof Stripe.errors.StripeError);
    return error;
  }
  return assert.fail('It was not refused.');
};

/** Each use of a token: what it takes, the parameter it names, and how it is asked for. */
const USES: readonly (readonly [
  param: string,
  kinds: readonly Kind[],
  use: (stripe: Stripe, token: string) => Promise<unknown>,
])[] = [
  [
    'account_token',
    ['account'],
    (stripe, account_token) => stripe.accounts.create({...ACCOUNT, account_token}),
  ],
  [
    'external_account',
    ['bank_account', 'card'],
    (stripe, external_account) => stripe.accounts.create({...ACCOUNT, external_account}),
  ],
  [
    'individual[id_number]',
    ['pii'],
    (stripe, id_number) => stripe.accounts.create({...ACCOUNT, individual: {id_number}}),
  ],
  [
    'person_token',
    ['person'],
    async (stripe, person_token) => {
      const {id} = await stripe.accounts.create(ACCOUNT);
      return stripe.accounts.createPerson(id, {person_token});
    },
  ],
  [
    'id_number',
    ['pii'],
    async (stripe, id_number) => {
      const {id} = await stripe.accounts.create(ACCOUNT);
      return stripe.accounts.createPerson(id, {id_number});
    },
  ],
  [
    'individual[id_number_secondary]',
    ['pii'],
    (stripe, id_number_secondary) => stripe.accounts.create({...ACCOUNT, individual: {id_number_secondary}}),
  ],
  [
    'id_number_secondary',
    ['pii'],
    async (stripe, id_number_secondary) => {
      const {id} = await stripe.accounts.create(ACCOUNT);
      return stripe.accounts.createPerson(id, {id_number_secondary});
    },
  ],
  [
    'external_account',
    ['bank_account', 'card'],
    async (stripe, external_account) =>
      stripe.accounts.createExternalAccount((await stripe.accounts.create(ACCOUNT)).id, {external_account}),
  ],
  ['card[token]', ['card'], (stripe, token) => stripe.paymentMethods.create({type: 'card', card: {token}})],
  [
    'source',
    ['bank_account', 'card'],
    async (stripe, source) => stripe.customers.createSource((await stripe.customers.create()).id, {source}),
  ],
  ['source', ['card'], (stripe, source) => stripe.charges.create({amount: 100, currency: 'usd', source})],
  [
    'external_account',
    ['bank_account', 'card'],
    async (stripe, external_account) =>
      stripe.accounts.update((await stripe.accounts.create(ACCOUNT)).id, {external_account}),
  ],
  [
    'id_number',
    ['pii'],
    async (stripe, id_number) => {
      const {id} = await stripe.accounts.create(ACCOUNT);
      const person = await stripe.accounts.createPerson(id, {});
      return stripe.accounts.updatePerson(id, person.id, {id_number});
    },
  ],
  [
    'payment_method_options[card][cvc_token]',
    ['cvc_update'],
    async (stripe, token) => stripe.paymentIntents.confirm((await waiting(stripe)).id, withCvc(token)),
  ],
  [
    'payment_method_data[card][token]',
    ['card'],
    (stripe, token) =>
      stripe.paymentIntents.create({
        amount: 100,
        currency: 'usd',
        payment_method_data: {type: 'card', card: {token}},
      } as unknown as Stripe.PaymentIntentCreateParams), // not in the types, yet in the API
  ],
];

for (const [param, kinds, use] of USES) {
  for (const kind of Object.keys(TOKENS) as Kind[]) {
    if (kinds.includes(kind)) {
      test(`${param} uses up a token of a ${kind}, once`, async (t) => {
        const stripe = await client(t);
        const token = await tokenOf(stripe, kind);
        await use(stripe, token);
        assert.equal((await stripe.tokens.retrieve(token)).used, true);
        assert.equal((await refused(use(stripe, token))).code, 'token_already_used');
      });
    } else {
      test(`${param} takes no token of a ${kind}, and leaves it unused`, async (t) => {
        const stripe = await client(t);
        const token = await tokenOf(stripe, kind);
        const error = await refused(use(stripe, token));
        assert.deepEqual(
          [error.type, error.statusCode, error.param],
          ['StripeInvalidRequestError', 400, param],
        );
        assert.equal((await stripe.tokens.retrieve(token)).used, false);
      });
    }
  }

  test(`${param} takes no token that there is not`, async (t) => {
    const stripe = await client(t);
    const error = await refused(use(stripe, 'tok_1doesnotexist'));
    assert.deepEqual([error.code, error.param], ['resource_missing', param]);
  });
}

test('an account takes its entity, its ID number and its bank account at once', async (t) => {
  const stripe = await client(t);
  const account = await stripe.accounts.create({
    ...ACCOUNT,
    account_token: await tokenOf(stripe, 'account'),
    individual: {id_number: await tokenOf(stripe, 'pii')},
    external_account: await tokenOf(stripe, 'bank_account'),
  });
  assert.match(account.id, /^acct_/);
  assert.equal(account.individual?.id_number_provided, true);
  const [bank] = account.external_accounts?.data ?? [];
  assert.ok(bank?.object === 'bank_account');
  assert.deepEqual([bank.last4, bank.account, account.default_currency], ['6789', account.id, 'usd']);
});

test('one token that is refused leaves the others of its request unused', async (t) => {
  const stripe = await client(t);
  const good = await tokenOf(stripe, 'account');
  const bad = await tokenOf(stripe, 'pii');
  await refused(stripe.accounts.create({...ACCOUNT, account_token: good, external_account: bad}));
  assert.equal((await stripe.tokens.retrieve(good)).used, false);
});

test('an ID number that is no token is taken, and is nowhere afterwards', async (t) => {
  const sandbox = checkedSandbox();
  const stripe = await client(t, sandbox);
  const account = await stripe.accounts.create({...ACCOUNT, individual: {id_number: '536279481'}});
  assert.equal(account.individual?.id_number_provided, true);
  const person = await stripe.accounts.createPerson(account.id, {id_number: '536279481', last_name: 'Diaz'});
  assert.equal(person.id_number_provided, true);
  const kept = JSON.stringify([account, person, sandbox.requests(), sandbox.tokens()]);
  assert.doesNotMatch(kept, /536279481/);
});

test('a person is added to an account that there is', async (t) => {
  const stripe = await client(t);
  const error = await refused(
    stripe.accounts.createPerson('acct_none', {person_token: await tokenOf(stripe, 'person')}),
  );
  assert.deepEqual([error.statusCode, error.code], [403, 'account_invalid']);
});

test('a payment for a saved card is confirmed with its CVC', async (t) => {
  const stripe = await client(t);
  const intent = await waiting(stripe);
  assert.equal(intent.status, 'requires_confirmation');
  const paid = await stripe.paymentIntents.confirm(intent.id, withCvc(await tokenOf(stripe, 'cvc_update')));
  assert.deepEqual(
    [paid.status, paid.amount_received, paid.currency, paid.client_secret],
    ['succeeded', 1999, 'usd', intent.client_secret],
  );
  assert.match(paid.latest_charge as string, /^ch_/);
  assert.equal(
    (await refused(stripe.paymentIntents.confirm(intent.id))).code,
    'payment_intent_unexpected_state',
  );
});

test('a payment can be made and confirmed in one request, and the CVC is given with the confirmation alone', async (t) => {
  const stripe = await client(t);
  const {customer, payment_method} = await waiting(stripe);
  const common = {
    amount: 500,
    currency: 'eur',
    confirmation_method: 'manual' as const,
    customer: customer as string,
    payment_method: payment_method as string,
  };
  const atOnce = await stripe.paymentIntents.create({
    ...common,
    ...withCvc(await tokenOf(stripe, 'cvc_update')),
    confirm: true,
  });
  assert.equal(atOnce.status, 'succeeded');
  const cvc = await tokenOf(stripe, 'cvc_update');
  const later = await refused(stripe.paymentIntents.create({...common, ...withCvc(cvc)}));
  assert.equal(later.param, 'payment_method_options[card][cvc_token]');
  const automatic = {...common, confirmation_method: 'automatic' as const, confirm: true};
  const elsewhere = await refused(stripe.paymentIntents.create({...automatic, ...withCvc(cvc)}));
  assert.equal(elsewhere.param, 'payment_method_options[card][cvc_token]');
  assert.equal((await stripe.tokens.retrieve(cvc)).used, false);
});

test('a declined payment is a card error, and wants another card', async (t) => {
  const stripe = await client(t);
  // it can be saved, and declines when it is charged
  const intent = await waiting(stripe, '4000000000000341');
  const cvc = await tokenOf(stripe, 'cvc_update');
  const error = await refused(stripe.paymentIntents.confirm(intent.id, withCvc(cvc)));
  assert.deepEqual([error.type, error.code], ['StripeCardError', 'card_declined']);
  assert.equal((await stripe.tokens.retrieve(cvc)).used, true);
  const again = await refused(stripe.paymentIntents.confirm(intent.id));
  assert.equal(again.code, 'payment_intent_unexpected_state');
});

test('a payment method of nobody, and an intent that there is not, are missing', async (t) => {
  const stripe = await client(t);
  const intent = {amount: 100, currency: 'usd', payment_method: 'card_1none'};
  assert.equal((await refused(stripe.paymentIntents.create(intent))).code, 'resource_missing');
  assert.equal((await refused(stripe.paymentIntents.confirm('pi_none'))).statusCode, 404);
});

test('an account and its persons keep what they were told before when they are told more', async (t) => {
  const stripe = await client(t);
  const {id} = await stripe.accounts.create({...ACCOUNT, business_type: 'company', metadata: {shop: '7'}});
  const external_account = await tokenOf(stripe, 'bank_account');
  const account = await stripe.accounts.update(id, {external_account});
  assert.deepEqual(
    [account.id, account.email, account.business_type, account.metadata],
    [id, 'jane@example.com', 'company', {shop: '7'}],
  );
  assert.equal(account.external_accounts?.data[0]?.last4, '6789');

  const person = await stripe.accounts.createPerson(id, {first_name: 'Jane', relationship: {title: 'CEO'}});
  assert.equal(person.id_number_provided, false);
  const id_number = await tokenOf(stripe, 'pii');
  const told = await stripe.accounts.updatePerson(id, person.id, {id_number});
  assert.deepEqual(
    [told.id, told.first_name, told.relationship?.title, told.id_number_provided],
    [person.id, 'Jane', 'CEO', true],
  );
  const again = await stripe.accounts.updatePerson(id, person.id, {last_name: 'Diaz'});
  assert.deepEqual([again.last_name, again.id_number_provided], ['Diaz', true]);
});

test('no account is told of a person of another one', async (t) => {
  const stripe = await client(t);
  const [first, second] = [await stripe.accounts.create(ACCOUNT), await stripe.accounts.create(ACCOUNT)];
  const person = await stripe.accounts.createPerson(first.id, {});
  const error = await refused(stripe.accounts.updatePerson(second.id, person.id, {first_name: 'Jane'}));
  assert.deepEqual([error.statusCode, error.code], [404, 'resource_missing']);
  assert.equal((await refused(stripe.accounts.update('acct_none', {}))).code, 'account_invalid');
});

test('a credit card is no external account, and its token stays unused', async (t) => {
  const stripe = await client(t);
  const {id} = await stripe.tokens.create({card: CARD});
  const {id: account} = await stripe.accounts.create(ACCOUNT);
  for (const attempt of [
    () => stripe.accounts.create({...ACCOUNT, external_account: id}),
    () => stripe.accounts.createExternalAccount(account, {external_account: id}),
    () => stripe.accounts.createExternalAccount(account, {external_account: 'tok_visa_credit_au'}),
  ]) {
    const error = await refused(attempt());
    assert.deepEqual(
      [error.statusCode, error.code, error.param],
      [400, 'invalid_card_type', 'external_account'],
    );
  }
  assert.equal((await stripe.tokens.retrieve(id)).used, false);
});

test('one PII token is no two ID numbers', async (t) => {
  const stripe = await client(t);
  const token = await tokenOf(stripe, 'pii');
  const individual = {id_number: token, id_number_secondary: token} as Stripe.AccountCreateParams.Individual;
  assert.equal((await refused(stripe.accounts.create({...ACCOUNT, individual}))).code, 'token_already_used');
  assert.equal((await stripe.tokens.retrieve(token)).used, false);
});

test('an account has several external accounts, one of which is the default', async (t) => {
  const stripe = await client(t);
  const {id} = await stripe.accounts.create({...ACCOUNT, external_account: 'btok_us_verified'});
  const added = await stripe.accounts.createExternalAccount(id, {
    external_account: 'tok_visa_debit_us_transferSuccess',
    default_for_currency: true,
  });
  const {data} = await stripe.accounts.listExternalAccounts(id);
  assert.deepEqual(
    data.map(({object, default_for_currency}) => [object, default_for_currency]),
    [
      ['card', true],
      ['bank_account', false],
    ],
  );
  assert.equal((await stripe.accounts.retrieveExternalAccount(id, added.id)).last4, '5556');
  const cards = await stripe.accounts.listExternalAccounts(id, {object: 'card'});
  assert.deepEqual(
    cards.data.map((each) => each.id),
    [added.id],
  );
});

test('persons of an account are listed, newest first, page by page', async (t) => {
  const stripe = await client(t);
  const {id} = await stripe.accounts.create(ACCOUNT);
  const ids: string[] = [];
  for (const owner of [true, false, true])
    ids.unshift((await stripe.accounts.createPerson(id, {relationship: {owner}})).id);
  const first = await stripe.accounts.listPersons(id, {limit: 2});
  assert.deepEqual([first.data.map((each) => each.id), first.has_more], [ids.slice(0, 2), true]);
  const rest = await stripe.accounts.listPersons(id, {limit: 2, starting_after: ids[1] ?? ''});
  assert.deepEqual([rest.data.map((each) => each.id), rest.has_more], [ids.slice(2), false]);
  const owners = await stripe.accounts.listPersons(id, {relationship: {owner: true}});
  assert.equal(owners.data.length, 2);
  assert.equal((await stripe.accounts.retrievePerson(id, ids[0] ?? '')).id, ids[0]);
});

test('an account that the sandbox was started with is there like one that was made', async () => {
  const {get, post} = sandboxClient({accounts: ['acct_shop']});
  assert.equal((await get('/v1/accounts/acct_shop')).body.id, 'acct_shop');
  const {body: person} = await post('/v1/accounts/acct_shop/persons', {first_name: 'Jane'});
  assert.equal(person.account, 'acct_shop');
  await post('/v1/accounts/acct_shop', {metadata: {shop: '7'}});
  assert.deepEqual((await get('/v1/accounts/acct_shop')).body.metadata, {shop: '7'});
  assert.equal((await get('/v1/accounts/acct_other')).status, 403);
});

test('a debit card for payouts is told by its token among other details, or as it is', async () => {
  const {get, post, token} = sandboxClient();
  const path = '/v1/accounts/acct_1/external_accounts';
  const tokenId = async (number: string) =>
    String((await token({card: {...CARD, number, currency: 'usd'}})).body.id);
  const {cvc: _cvc, ...bare} = CARD;
  for (const details of [
    {token: await tokenId('4000056655665556')},
    {...bare, number: '4000056655665556', currency: 'usd'},
  ]) {
    const {status, body} = await post(path, {
      external_account: {object: 'card', ...details},
      metadata: {till: '3'},
    });
    assert.deepEqual([status, body.last4, body.metadata], [200, '5556', {till: '3'}]);
  }
  for (const details of [{token: await tokenId(CARD.number)}, bare]) {
    const {status, body} = await post(path, {external_account: {object: 'card', ...details}});
    assert.deepEqual([status, body.error?.code], [400, 'invalid_card_type']);
  }
  const {body: wrong} = await post(path, {external_account: {object: 'card', token: 'btok_us_verified'}});
  assert.equal(wrong.error?.param, 'external_account[token]');
  assert.equal(((await get(path)).body.data as unknown as unknown[]).length, 2);
});
