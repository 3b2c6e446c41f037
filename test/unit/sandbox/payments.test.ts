import assert from 'node:assert/strict';
import test from 'node:test';

import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {CARD, sandboxClient, type Client, type Json} from './support/harness.js';

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
  const source_ = body.default_source;
  const named = await client.post('/v1/charges', {...AMOUNT, customer: body.id, source: source_});
  assert.deepEqual([named.status, named.body.payment_method], [200, source_]);
});

const CONNECTED = {'Stripe-Account': 'acct_1'};

test('what a customer of the platform has saved becomes a token of a connected account', async () => {
  const client = sandboxClient();
  for (const [kind, source] of [
    ['card', await cardToken(client)],
    ['bank_account', 'btok_us_verified'],
  ] as const) {
    const {body: customer} = await client.post('/v1/customers', {source});
    const named = {customer: customer.id, [kind]: customer.default_source};
    for (const params of [{customer: customer.id}, named]) {
      const {status, body} = await client.token(params, CONNECTED);
      assert.deepEqual([status, body.type], [200, kind]);
      assert.equal(body[kind]?.last4, kind === 'card' ? '4242' : '6789');
      if (kind !== 'card') continue;
      const elsewhere = await client.post('/v1/charges', {...AMOUNT, source: body.id});
      assert.equal(elsewhere.body.error?.code, 'resource_missing');
      assert.equal((await client.post('/v1/charges', {...AMOUNT, source: body.id}, CONNECTED)).status, 200);
    }
    const other = await client.token({customer: customer.id, [kind]: 'card_other'}, CONNECTED);
    assert.deepEqual(
      [other.status, other.body.error?.code, other.body.error?.param],
      [400, 'resource_missing', kind],
    );
    const own = await client.token(named);
    assert.deepEqual([own.status, own.body.error?.param], [400, 'customer']);
  }
});

test('a customer is charged by a card that it has saved, and by nothing else', async () => {
  const client = sandboxClient();
  const {body: customer} = await client.post('/v1/customers', {source: await cardToken(client)});
  const {body: other} = await client.post('/v1/customers', {source: await cardToken(client)});
  const token = await cardToken(client);
  for (const source of [token, other.default_source, 'card_1none']) {
    const {status, body} = await client.post('/v1/charges', {...AMOUNT, customer: customer.id, source});
    assert.deepEqual([status, body.error?.code, body.error?.param], [400, 'missing', 'source']);
  }
  assert.equal((await client.get(`/v1/tokens/${token}`)).body.used, false);
  const alone = await client.post('/v1/charges', {...AMOUNT, source: customer.default_source});
  assert.deepEqual([alone.status, alone.body.error?.code], [400, 'resource_missing']);
});

test('a customer without a card cannot be charged: 402', async () => {
  const client = sandboxClient();
  for (const params of [{}, {source: 'btok_us_verified'}]) {
    const {body: customer} = await client.post('/v1/customers', params);
    const {status, body} = await client.post('/v1/charges', {...AMOUNT, customer: customer.id});
    assert.equal(status, 402);
    assert.deepEqual(body.error, {
      code: 'missing',
      doc_url: 'https://stripe.com/docs/error-codes/missing',
      message: 'Cannot charge a customer that has no active card',
      param: 'card',
      type: 'card_error',
    });
  }
});

for (const [kind, params] of Object.entries({
  pii: {pii: {id_number: '000000000'}},
  cvc_update: {cvc_update: {cvc: '123'}},
  person: {person: {first_name: 'Ada'}},
  account: {account: {business_type: 'company'}},
})) {
  test(`a customer takes no token of type ${kind} as its source, and leaves it unused`, async () => {
    const client = sandboxClient();
    const {body} = await client.token(params);
    const id = String(body.id);
    const {body: customer} = await client.post('/v1/customers', {});
    for (const path of [
      '/v1/customers',
      `/v1/customers/${customer.id}`,
      `/v1/customers/${customer.id}/sources`,
    ]) {
      const refused = await client.post(path, {source: id});
      assert.deepEqual([refused.status, refused.body.error?.param], [400, 'source']);
    }
    assert.equal((await client.get(`/v1/tokens/${id}`)).body.used, false);
  });
}

test('a customer has several sources, and one that is charged', async () => {
  const client = sandboxClient();
  const {body: customer} = await client.post('/v1/customers', {source: 'tok_visa'});
  const path = `/v1/customers/${customer.id}`;
  const added = await client.post(`${path}/sources`, {source: 'tok_mastercard', metadata: {place: '2'}});
  assert.deepEqual(
    [added.body.brand, added.body.customer, added.body.metadata],
    ['MasterCard', customer.id, {place: '2'}],
  );
  const list = await client.get(`${path}/sources?object=card`);
  assert.deepEqual(
    (list.body.data as unknown as {last4: string}[]).map(({last4}) => last4),
    ['4444', '4242'],
  );
  assert.deepEqual((await client.get(`${path}/sources/${added.body.id}`)).body, added.body);
  assert.equal((await client.get(path)).body.default_source, customer.default_source);
  const changed = await client.post(path, {
    default_source: added.body.id,
    name: 'Ada',
    metadata: {a: '1', b: '2'},
  });
  assert.equal(changed.body.default_source, added.body.id);
  const again = await client.post(path, {name: '', metadata: {a: ''}});
  assert.deepEqual([again.body.name, again.body.metadata], [null, {b: '2'}]);
  const expanded = await client.get(`${path}?expand[]=default_source&expand[]=sources`);
  assert.equal(expanded.body.default_source?.last4, '4444');
  assert.equal((expanded.body.sources?.data as unknown as unknown[]).length, 2);
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
    const source = await cardToken(client, {number, address_zip: '12345'});
    const {status, body} = await client.post('/v1/charges', {...AMOUNT, source});
    assert.equal(status, 402);
    const {error} = body;
    assert.deepEqual({code: error?.code, decline_code: error?.decline_code, param: error?.param}, expected);
    assert.equal(error?.type, 'card_error');
    if (message !== null) assert.equal(error?.message, message);
    assert.match(String(error?.advice_code), /^(confirm_card_data|do_not_try_again|try_again_later)$/);
    const kept = await client.get(`/v1/charges/${error?.charge}`);
    assert.deepEqual([kept.body.status, kept.body.failure_code], ['failed', expected.code]);
    assert.match(String(error?.charge), /^ch_/);
    const again = await client.post('/v1/charges', {...AMOUNT, source});
    assert.equal(again.body.error?.code, 'token_already_used');
  });

  test(`${number} cannot be saved for a customer`, async () => {
    const client = sandboxClient();
    const {status, body} = await client.post('/v1/customers', {
      source: await cardToken(client, {number, address_zip: '12345'}),
    });
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

/** What each card's checks come to, by what was given. */
const CHECKS: readonly (readonly [number: string, given: object, checks: readonly unknown[]])[] = [
  ['4000000000000101', {cvc: undefined}, [null, null, null]],
  ['4000000000000036', {}, [null, null, 'pass']],
  ['4000000000000127', {cvc: undefined}, [null, null, null]],
  ['4000000000000028', {}, [null, null, 'pass']],
  ['4000000000000028', {address_line1: '1 High St', address_zip: '12345'}, ['fail', 'pass', 'pass']],
  ['4000000000000010', {address_line1: '1 High St'}, ['fail', null, 'pass']],
  [
    '4000000000000044',
    {address_line1: '1 High St', address_zip: '12345'},
    ['unavailable', 'unavailable', 'pass'],
  ],
  ['4242424242424242', {address_line1: '1 High St', address_zip: '12345'}, ['pass', 'pass', 'pass']],
];

for (const [number, given, checks] of CHECKS) {
  test(`${number} with ${JSON.stringify(given)} is charged, its checks come to ${checks.join(', ')}`, async () => {
    const client = sandboxClient();
    const {status, body} = await client.post('/v1/charges', {
      ...AMOUNT,
      source: await cardToken(client, {number, ...given}),
    });
    const {source} = body;
    assert.deepEqual(
      [status, source?.address_line1_check, source?.address_zip_check, source?.cvc_check],
      [200, ...checks],
    );
  });
}

test('which failed checks block a payment is a setting of the sandbox', async () => {
  const lenient = sandboxClient({blocks: []});
  const zip = {number: '4000000000000010', address_line1: '1 High St', address_zip: '12345'};
  const {status, body} = await lenient.post('/v1/charges', {
    ...AMOUNT,
    source: await cardToken(lenient, zip),
  });
  assert.deepEqual(
    [status, body.source?.address_line1_check, body.source?.address_zip_check],
    [200, 'fail', 'fail'],
  );
  const strict = sandboxClient({blocks: ['cvc', 'postal_code']});
  const cvc = await cardToken(strict, {number: '4000000000000101'});
  assert.equal(
    (await strict.post('/v1/charges', {...AMOUNT, source: cvc})).body.error?.code,
    'incorrect_cvc',
  );
  const source = await cardToken(strict, zip);
  assert.equal((await strict.post('/v1/charges', {...AMOUNT, source})).body.error?.code, 'incorrect_zip');
});

for (const [source, level, type] of [
  ['tok_visa', 'normal', 'authorized'],
  ['tok_riskLevelElevated', 'elevated', 'manual_review'],
  ['tok_riskLevelHighest', 'highest', 'authorized'],
] as const) {
  test(`${source} is charged with a risk level of ${level}`, async () => {
    const {post} = sandboxClient();
    const {body} = await post('/v1/charges', {...AMOUNT, source});
    assert.deepEqual([body.outcome?.risk_level, body.outcome?.type], [level, type]);
  });
}

test('a charge that is not captured is captured later, once, and not for more', async () => {
  const client = sandboxClient();
  const {body} = await client.post('/v1/charges', {...AMOUNT, source: 'tok_visa', capture: false});
  assert.deepEqual([body.captured, body.amount_captured], [false, 0]);
  const path = `/v1/charges/${body.id}/capture`;
  assert.equal((await client.post(path, {amount: 2000})).body.error?.param, 'amount');
  const captured = await client.post(path, {amount: 1500});
  assert.deepEqual(
    [captured.body.captured, captured.body.amount_captured, captured.body.amount_refunded],
    [true, 1500, 499],
  );
  assert.equal((await client.post(path, {})).body.error?.code, 'charge_already_captured');
  assert.equal((await client.get(`/v1/charges/${body.id}`)).body.captured, true);
});

const REFUSED: readonly (readonly [what: string, params: object, code: string, param: string | undefined])[] =
  [
    ['no amount', {currency: 'usd', source: 'tok_1'}, 'parameter_missing', 'amount'],
    ['no currency', {amount: 100, source: 'tok_1'}, 'parameter_missing', 'currency'],
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

test('a copy of what a customer has saved is of the kind that is asked for, under an id of its own', async () => {
  const client = sandboxClient();
  for (const [kind, other, source] of [
    ['card', 'bank_account', 'tok_visa'],
    ['bank_account', 'card', 'btok_us_verified'],
  ] as const) {
    const {body: customer} = await client.post('/v1/customers', {source});
    const {default_source: saved, id} = customer;
    const refused = await client.token({customer: id, [other]: saved}, CONNECTED);
    assert.deepEqual([refused.body.error?.code, refused.body.error?.param], ['resource_missing', other]);
    const {body} = await client.token({customer: id, [kind]: saved}, CONNECTED);
    assert.notEqual(body[kind]?.id, saved);
    assert.equal(body[kind]?.customer, undefined);
  }
});

test('sources of a customer come newest first, page by page', async () => {
  const client = sandboxClient();
  const {body: customer} = await client.post('/v1/customers', {source: 'tok_visa'});
  const path = `/v1/customers/${customer.id}/sources`;
  const added = await client.post(path, {source: 'tok_mastercard'});
  const {body: first} = await client.get(`${path}?limit=1`);
  const idsOf = (list: Json) => (list.data as unknown as {id: unknown}[]).map(({id}) => id);
  assert.deepEqual([idsOf(first), first.has_more], [[added.body.id], true]);
  const {body: rest} = await client.get(`${path}?starting_after=${added.body.id}`);
  assert.deepEqual([idsOf(rest), rest.has_more], [[customer.default_source], false]);
  const {body: back} = await client.get(`${path}?ending_before=${customer.default_source}`);
  assert.deepEqual([idsOf(back), back.has_more], [[added.body.id], false]);
  const {body: expanded} = await client.get(`${path}?expand[]=data.customer`);
  const [newest] = expanded.data as unknown as readonly Json[];
  assert.equal(newest?.customer?.id, customer.id);
  const none = await client.get(`${path}?starting_after=card_none`);
  assert.deepEqual([none.body.error?.code, none.body.error?.param], ['resource_missing', 'starting_after']);
  const zero = await client.get(`${path}?limit=0`);
  assert.deepEqual([zero.status, zero.body.error?.param], [400, 'limit']);
});

test('metadata that comes to more than 50 keys over time is refused, and none of it kept', async () => {
  const client = sandboxClient();
  const keys = (letter: string) =>
    Object.fromEntries(Array.from({length: 30}, (_, key) => [`${letter}${key}`, 'x']));
  const {body} = await client.post('/v1/customers', {metadata: keys('a')});
  const path = `/v1/customers/${body.id}`;
  const refused = await client.post(path, {name: 'Ada', metadata: keys('b')});
  assert.deepEqual([refused.status, refused.body.error?.param], [400, 'metadata']);
  assert.deepEqual((await client.get(path)).body, body);
});
