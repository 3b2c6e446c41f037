import assert from 'node:assert/strict';
import test from 'node:test';

import type {SandboxOptions} from '../../../src/sandbox/index.js';
import {sandboxClient, type Client, type Json} from './support/harness.js';

const AMOUNT = {amount: 1999, currency: 'usd'};

interface Payments extends Client {
  /** A payment intent with the answer's status. */
  readonly pay: (params?: object) => Promise<{readonly status: number; readonly body: Json}>;
  readonly act: (
    id: unknown,
    action: string,
    params?: object,
  ) => Promise<{readonly status: number; readonly body: Json}>;
  readonly intent: (id: unknown) => Promise<Json>;
}

function payments(options: SandboxOptions = {}): Payments {
  const client = sandboxClient(options);
  return {
    ...client,
    pay: (params = {}) => client.post('/v1/payment_intents', {...AMOUNT, ...params}),
    act: (id, action, params = {}) =>
      client.post(`/v1/payment_intents/${String(id)}${action && `/${action}`}`, params),
    intent: async (id) => (await client.get(`/v1/payment_intents/${String(id)}`)).body,
  };
}

test('a payment intent is made, given a payment method, confirmed, and has a charge', async () => {
  const {act, get, pay, intent} = payments();
  const {body: made} = await pay({description: 'Tea', metadata: {order: '7'}});
  assert.deepEqual(
    [made.status, made.payment_method, made.latest_charge],
    ['requires_payment_method', null, null],
  );
  const updated = await act(made.id, '', {
    payment_method: 'pm_card_visa',
    amount: 2500,
    metadata: {order: ''},
  });
  assert.deepEqual(
    [updated.body.status, updated.body.amount, updated.body.metadata],
    ['requires_confirmation', 2500, {}],
  );
  const {body} = await act(made.id, 'confirm');
  assert.deepEqual([body.status, body.amount_received], ['succeeded', 2500]);
  const {body: charge} = await get(`/v1/charges/${body.latest_charge}`);
  assert.deepEqual(
    [charge.amount, charge.payment_intent, charge.payment_method, charge.description, charge.captured],
    [2500, made.id, body.payment_method, 'Tea', true],
  );
  assert.deepEqual(await intent(made.id), body);
  const expanded = await get(`/v1/payment_intents/${made.id}?expand[]=latest_charge&expand[]=payment_method`);
  assert.deepEqual(
    [expanded.body.latest_charge?.id, expanded.body.payment_method?.card?.last4],
    [charge.id, '4242'],
  );
});

test('with manual capture, a payment waits to be captured, all of it or less', async () => {
  const {act, get, pay} = payments();
  for (const [params, amount] of [
    [{}, 1999],
    [{amount_to_capture: 1000}, 1000],
  ] as const) {
    const {body} = await pay({capture_method: 'manual', payment_method: 'pm_card_visa', confirm: true});
    assert.deepEqual(
      [body.status, body.amount_capturable, body.amount_received],
      ['requires_capture', 1999, 0],
    );
    const tooMuch = await act(body.id, 'capture', {amount_to_capture: 2000});
    assert.deepEqual([tooMuch.status, tooMuch.body.error?.param], [400, 'amount_to_capture']);
    const captured = await act(body.id, 'capture', params);
    assert.deepEqual([captured.body.status, captured.body.amount_received], ['succeeded', amount]);
    const {body: charge} = await get(`/v1/charges/${body.latest_charge}`);
    assert.deepEqual([charge.captured, charge.amount_captured], [true, amount]);
    assert.equal((await act(body.id, 'capture')).body.error?.code, 'payment_intent_unexpected_state');
  }
});

test('a payment that is not made yet can be canceled, and is then over', async () => {
  const {act, pay} = payments();
  for (const params of [
    {},
    {payment_method: 'pm_card_visa'},
    {capture_method: 'manual', payment_method: 'pm_card_visa', confirm: true},
  ]) {
    const {body} = await pay(params);
    const canceled = await act(body.id, 'cancel', {cancellation_reason: 'abandoned'});
    assert.deepEqual([canceled.body.status, canceled.body.cancellation_reason], ['canceled', 'abandoned']);
    for (const action of ['confirm', 'capture', 'cancel', '']) {
      const refused = await act(body.id, action);
      assert.deepEqual([refused.status, refused.body.error?.code], [400, 'payment_intent_unexpected_state']);
    }
  }
  const {body: paid} = await pay({payment_method: 'pm_card_visa', confirm: true});
  assert.equal((await act(paid.id, 'cancel')).body.error?.code, 'payment_intent_unexpected_state');
});

test('a page confirms with a publishable key and the client secret, and reads no other payment', async () => {
  const {act, get, pay, post} = payments();
  const page = {Authorization: 'Bearer pk_test_1'};
  const {body} = await pay();
  const path = `/v1/payment_intents/${body.id}`;
  const data = {payment_method: 'pm_card_visa'};
  const without = await post(`${path}/confirm`, data, page);
  assert.deepEqual([without.status, without.body.error?.param], [400, 'client_secret']);
  const wrong = await post(`${path}/confirm`, {...data, client_secret: `${body.id}_secret_no`}, page);
  assert.deepEqual([wrong.status, wrong.body.error?.code], [400, 'payment_intent_invalid_parameter']);
  const paid = await post(`${path}/confirm`, {...data, client_secret: body.client_secret}, page);
  assert.equal(paid.body.status, 'succeeded');
  assert.equal((await get(path, page)).status, 400);
  assert.equal((await get(`${path}?client_secret=${body.client_secret}`, page)).body.id, body.id);
  for (const action of ['capture', 'cancel']) {
    assert.equal((await post(`${path}/${action}`, {}, page)).body.error?.code, 'secret_key_required');
  }
  const {body: manual} = await pay({confirmation_method: 'manual', ...data});
  const refused = await post(
    `/v1/payment_intents/${manual.id}/confirm`,
    {client_secret: manual.client_secret},
    page,
  );
  assert.deepEqual([refused.status, refused.body.error?.code], [400, 'payment_intent_invalid_parameter']);
  assert.equal((await act(manual.id, 'confirm')).body.status, 'succeeded');
});

test('a declined payment tells its intent, its payment method and its charge, and wants another card', async () => {
  const {act, get, intent, pay} = payments();
  const {status, body} = await pay({
    payment_method: 'pm_card_visa_chargeDeclinedInsufficientFunds',
    confirm: true,
  });
  const {error} = body;
  assert.deepEqual(
    [status, error?.type, error?.code, error?.decline_code, error?.advice_code],
    [402, 'card_error', 'card_declined', 'insufficient_funds', 'try_again_later'],
  );
  const id = error?.payment_intent?.id;
  assert.deepEqual(
    [
      error?.payment_intent?.status,
      error?.payment_intent?.payment_method,
      error?.payment_method?.card?.last4,
    ],
    ['requires_payment_method', null, '9995'],
  );
  const {last_payment_error, latest_charge} = await intent(id);
  assert.deepEqual(
    [last_payment_error?.code, last_payment_error?.decline_code, last_payment_error?.charge],
    ['card_declined', 'insufficient_funds', latest_charge],
  );
  assert.equal((await get(`/v1/charges/${latest_charge}`)).body.failure_code, 'card_declined');
  assert.equal((await act(id, 'confirm')).body.error?.code, 'payment_intent_unexpected_state');
  const paid = await act(id, 'confirm', {payment_method: 'pm_card_visa'});
  assert.deepEqual([paid.body.status, paid.body.last_payment_error], ['succeeded', null]);
});

/** The page where a customer authenticates, and the answer to its form. */
async function authenticate({sandbox}: Client, url: string, result: string): Promise<Response> {
  const shown = await sandbox.fetch(url);
  assert.match(await shown.text(), /value="pass".*value="fail"/s);
  return sandbox.fetch(url, {
    method: 'POST',
    headers: {'Content-Type': 'application/x-www-form-urlencoded'},
    body: `result=${result}`,
  });
}

const BACK = 'https://shop.example/done?order=7';

test('a 3D Secure card waits for its customer, who passes on a page of the sandbox and is sent back', async () => {
  const client = payments();
  const {body} = await client.pay({
    payment_method: 'pm_card_authenticationRequired',
    confirm: true,
    return_url: BACK,
  });
  assert.deepEqual([body.status, body.next_action?.type], ['requires_action', 'redirect_to_url']);
  const url = String(body.next_action?.redirect_to_url?.url);
  assert.match(url, /^http:\/\/sandbox\.test\/_sandbox\/authenticate\/pi_/);
  const response = await authenticate(client, url, 'pass');
  assert.equal(response.status, 303);
  const back = new URL(response.headers.get('Location') ?? '');
  assert.deepEqual(
    [
      back.origin,
      back.searchParams.get('order'),
      back.searchParams.get('payment_intent'),
      back.searchParams.get('redirect_status'),
    ],
    ['https://shop.example', '7', body.id, 'succeeded'],
  );
  const paid = await client.intent(body.id);
  assert.deepEqual([paid.status, paid.next_action], ['succeeded', null]);
  const {body: charge} = await client.get(`/v1/charges/${paid.latest_charge}`);
  assert.equal(charge.payment_method_details?.card?.three_d_secure?.result, 'authenticated');
  assert.equal((await client.sandbox.fetch(url)).status, 404, 'it can be answered once');
});

test('a customer who fails leaves the payment without a payment method', async () => {
  const client = payments();
  const {body} = await client.pay({
    payment_method: 'pm_card_authenticationRequired',
    confirm: true,
    return_url: BACK,
  });
  const response = await authenticate(client, String(body.next_action?.redirect_to_url?.url), 'fail');
  assert.match(response.headers.get('Location') ?? '', /redirect_status=failed/);
  const failed = await client.intent(body.id);
  assert.deepEqual(
    [failed.status, failed.payment_method, failed.last_payment_error?.code],
    ['requires_payment_method', null, 'payment_intent_authentication_failure'],
  );
});

test('without a return_url the next action is one for Stripe.js, and with manual confirmation the server confirms again', async () => {
  const client = payments();
  const {body} = await client.pay({
    confirmation_method: 'manual',
    payment_method: 'pm_card_threeDSecure2Required',
    confirm: true,
  });
  assert.equal(body.next_action?.type, 'use_stripe_sdk');
  await authenticate(client, String(body.next_action?.use_stripe_sdk?.stripe_js), 'pass');
  assert.equal((await client.intent(body.id)).status, 'requires_confirmation');
  assert.equal((await client.act(body.id, 'confirm')).body.status, 'succeeded');
});

/** The documented 3D Secure cards: what comes of a payment with the customer there, and of one without. */
const AUTHENTICATION: readonly (readonly [method: string, onSession: string, offSession: string])[] = [
  ['pm_card_authenticationRequiredOnSetup', 'requires_action', 'authentication_required'],
  ['pm_card_authenticationRequired', 'requires_action', 'authentication_required'],
  ['pm_card_authenticationRequiredSetupForOffSession', 'requires_action', 'succeeded'],
  [
    'pm_card_authenticationRequiredChargeDeclinedInsufficientFunds',
    'requires_action',
    'authentication_required',
  ],
  ['pm_card_threeDSecure2Required', 'requires_action', 'authentication_required'],
  ['pm_card_threeDSecureRequiredChargeDeclined', 'requires_action', 'authentication_required'],
  ['pm_card_threeDSecureRequiredProcessingError', 'card_declined', 'card_declined'],
  ['pm_card_threeDSecureOptional', 'succeeded', 'succeeded'],
  ['pm_card_threeDSecureOptionalProcessingError', 'succeeded', 'succeeded'],
  ['pm_card_amex_threeDSecureNotSupported', 'succeeded', 'succeeded'],
];

for (const [payment_method, onSession, offSession] of AUTHENTICATION) {
  test(`${payment_method}: ${onSession} while the customer is there, else ${offSession}`, async () => {
    const {pay} = payments();
    const on = await pay({payment_method, confirm: true});
    assert.equal(on.body.error?.code ?? on.body.status, onSession);
    const off = await pay({payment_method, confirm: true, off_session: true});
    assert.equal(off.body.error?.code ?? off.body.status, offSession);
  });
}

for (const [payment_method, code, decline_code] of [
  ['pm_card_authenticationRequiredChargeDeclinedInsufficientFunds', 'card_declined', 'insufficient_funds'],
  ['pm_card_threeDSecureRequiredChargeDeclined', 'card_declined', 'generic_decline'],
] as const) {
  test(`${payment_method} is authenticated, and then declined`, async () => {
    const client = payments();
    const {body} = await client.pay({payment_method, confirm: true, return_url: BACK});
    await authenticate(client, String(body.next_action?.redirect_to_url?.url), 'pass');
    const {status, last_payment_error} = await client.intent(body.id);
    assert.deepEqual(
      [status, last_payment_error?.code, last_payment_error?.decline_code],
      ['requires_payment_method', code, decline_code],
    );
  });
}

test('a card that was set up for it is charged without its customer', async () => {
  const client = payments();
  const {body: customer} = await client.post('/v1/customers', {});
  const {body} = await client.pay({
    customer: customer.id,
    payment_method: 'pm_card_authenticationRequiredOnSetup',
    confirm: true,
    return_url: BACK,
    setup_future_usage: 'off_session',
  });
  await authenticate(client, String(body.next_action?.redirect_to_url?.url), 'pass');
  const {payment_method} = await client.intent(body.id);
  const off = await client.pay({customer: customer.id, payment_method, confirm: true, off_session: true});
  assert.equal(off.body.status, 'succeeded');
  const alone = await client.pay({payment_method, confirm: true});
  assert.deepEqual([alone.status, alone.body.error?.param], [400, 'payment_method']);
});

test('a card of a charge that needs its customer is declined: a charge has no way to ask', async () => {
  const {post} = payments();
  const {status, body} = await post('/v1/charges', {...AMOUNT, source: 'tok_threeDSecure2Required'});
  assert.deepEqual([status, body.error?.code], [402, 'authentication_required']);
});

test('a payment method is made of a token or of a card, found again, and attached to a customer', async () => {
  const {get, post} = payments();
  const page = {Authorization: 'Bearer pk_test_1'};
  const card = {number: '4242424242424242', exp_month: '12', exp_year: '2031', cvc: '123'};
  const billing_details = {name: 'Ada', address: {country: 'IE'}};
  for (const data of [{token: 'tok_visa'}, card]) {
    const {body} = await post('/v1/payment_methods', {type: 'card', card: data, billing_details}, page);
    assert.match(String(body.id), /^pm_1/);
    assert.deepEqual(
      [body.card?.brand, body.billing_details?.name, body.billing_details?.address?.country],
      ['visa', 'Ada', 'IE'],
    );
    assert.deepEqual((await get(`/v1/payment_methods/${body.id}`)).body, body);
    const {body: customer} = await post('/v1/customers', {});
    const attached = await post(`/v1/payment_methods/${body.id}/attach`, {customer: customer.id});
    assert.deepEqual([attached.body.customer, attached.body.card?.checks?.cvc_check], [customer.id, 'pass']);
  }
  const bad = await post(
    '/v1/payment_methods',
    {type: 'card', card: {...card, number: '4242424242424241'}},
    page,
  );
  assert.deepEqual([bad.status, bad.body.error?.code], [402, 'incorrect_number']);
  const {body: declining} = await post('/v1/customers', {});
  const refused = await post('/v1/payment_methods/pm_card_visa_chargeDeclined/attach', {
    customer: declining.id,
  });
  assert.deepEqual([refused.status, refused.body.error?.code], [402, 'card_declined']);
});

test('the payment methods that may be used have one name on older API versions and another on newer ones', async () => {
  const {post} = sandboxClient({});
  const pay = (params: object, version: string) =>
    post('/v1/payment_intents', {...AMOUNT, ...params}, {'Stripe-Version': version});
  const older = await pay({payment_method_types: ['card']}, '2026-08-26.dahlia');
  assert.deepEqual([older.status, older.body.payment_method_types], [200, ['card']]);
  const newer = await pay({payment_method_types: ['card']}, '2026-09-30.endive');
  assert.deepEqual(
    [newer.status, newer.body.error?.code, newer.body.error?.param],
    [400, 'payment_method_types_no_longer_supported', 'payment_method_types'],
  );
  const {body} = await pay({allowed_payment_method_types: ['card']}, '2026-09-30.endive');
  assert.deepEqual([body.allowed_payment_method_types, body.payment_method_types], [['card'], ['card']]);
});

test('the charge of a payment intent is captured with that, and given back when that is canceled', async () => {
  const {act, get, pay, post} = payments();
  const {body} = await pay({capture_method: 'manual', payment_method: 'pm_card_visa', confirm: true});
  const path = `/v1/charges/${body.latest_charge}`;
  const refused = await post(`${path}/capture`, {});
  assert.equal(refused.status, 400);
  assert.match(String(refused.body.error?.message), /^This uncaptured Charge was created by a PaymentIntent/);
  assert.equal((await get(path)).body.captured, false);
  await act(body.id, 'cancel');
  const {body: charge} = await get(path);
  assert.deepEqual([charge.captured, charge.refunded, charge.amount_refunded], [false, true, 1999]);
});
