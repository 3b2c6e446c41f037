import assert from 'node:assert/strict';
import test from 'node:test';

import {CARD, NOW, sandboxClient} from './support/harness.js';

const KEY = {'Idempotency-Key': 'a1b2c3d4-0000-4000-8000-000000000000'};

test('the same key and content is answered with the first answer, and makes one token', async () => {
  const {token, sandbox} = sandboxClient();
  const first = await token({card: CARD}, KEY);
  const second = await token({card: CARD}, KEY);
  assert.deepEqual(second.body, first.body);
  assert.equal(first.headers.get('Idempotent-Replayed'), null);
  assert.equal(second.headers.get('Idempotent-Replayed'), 'true');
  assert.equal(second.headers.get('Original-Request'), first.headers.get('Request-Id'));
  assert.notEqual(second.headers.get('Request-Id'), first.headers.get('Request-Id'));
  assert.equal(sandbox.tokens().length, 1);
  assert.deepEqual(
    sandbox.requests().map(({replayed}) => replayed),
    [false, true],
  );
});

test('the order of parameters and the way the key was given do not matter', async () => {
  const {token, sandbox} = sandboxClient();
  await token({card: CARD}, KEY);
  const turned = Object.fromEntries(Object.entries(CARD).reverse());
  const {status} = await token({key: 'pk_test_1', card: turned}, {...KEY, Authorization: ''});
  assert.equal(status, 200);
  assert.equal(sandbox.tokens().length, 1);
});

test('without a key, or with another one, each request makes a token', async () => {
  const {token, sandbox} = sandboxClient();
  await token({card: CARD});
  await token({card: CARD});
  await token({card: CARD}, {'Idempotency-Key': 'one'});
  await token({card: CARD}, {'Idempotency-Key': 'two'});
  assert.equal(sandbox.tokens().length, 4);
});

test('the same key with other content is an idempotency_error', async () => {
  const {token} = sandboxClient();
  await token({card: CARD}, KEY);
  const {status, body} = await token({card: {...CARD, cvc: '124'}}, KEY);
  assert.equal(status, 400);
  assert.equal(body.error?.type, 'idempotency_error');
  assert.match(
    String(body.error?.message),
    /^Keys for idempotent requests can only be used with the same parameters/,
  );
});

test('the same key at another endpoint is an idempotency_error', async () => {
  const {token, post} = sandboxClient();
  await token({card: CARD}, KEY);
  const {status, body} = await post('/v1/customers', {email: 'a@b.c'}, KEY);
  assert.deepEqual([status, body.error?.type], [400, 'idempotency_error']);
  assert.match(String(body.error?.message), /the same endpoint .*'\/v1\/tokens' vs '\/v1\/customers'/);
});

test('while the first is being processed, the same key is 409, and afterwards the answer is there', async () => {
  let begun: (() => void) | undefined;
  const processing = new Promise<void>((resolve) => (begun = resolve));
  // The clock is first read when the key is taken.
  const clock = () => {
    begun?.();
    return NOW;
  };
  const {token, sandbox} = sandboxClient({clock, faults: [{fault: 'latency', latency: 200}]});
  const slow = token({card: CARD}, KEY);
  await processing;
  const busy = await token({card: CARD}, KEY);
  assert.deepEqual(
    [busy.status, busy.body.error?.code, busy.body.error?.type],
    [409, 'idempotency_key_in_use', 'idempotency_error'],
  );
  const {body} = await slow;
  assert.deepEqual((await token({card: CARD}, KEY)).body, body);
  assert.equal(sandbox.tokens().length, 1);
});

test('a refused card is kept for the key, an invalid request is not', async () => {
  const {token} = sandboxClient();
  const bad = {card: {...CARD, number: '4242424242424241'}};
  assert.equal((await token(bad, KEY)).status, 402);
  const replayed = await token(bad, KEY);
  assert.deepEqual([replayed.status, replayed.headers.get('Idempotent-Replayed')], [402, 'true']);

  const other = {'Idempotency-Key': 'other'};
  assert.equal((await token({card: {...CARD, foo: '1'}}, other)).status, 400);
  assert.equal((await token({}, other)).status, 400);
  assert.equal((await token({card: CARD}, {...other, Authorization: ''})).status, 401);
  assert.equal((await token({card: CARD}, other)).status, 200);
});

test('a 500 while processing is kept for the key; a 503 before it is not', async () => {
  const {token} = sandboxClient({faults: [{fault: 'server_error'}, {fault: 'unavailable'}]});
  assert.equal((await token({card: CARD}, KEY)).status, 500);
  const next = {'Idempotency-Key': 'next'};
  assert.equal((await token({card: CARD}, next)).status, 503);
  assert.equal((await token({card: CARD}, next)).status, 200);
  const again = await token({card: CARD}, KEY);
  assert.deepEqual([again.status, again.headers.get('Idempotent-Replayed')], [500, 'true']);
});

test('a key is forgotten after 24 hours', async () => {
  let now = NOW;
  const {token, sandbox} = sandboxClient({clock: () => now});
  await token({card: CARD}, KEY);
  now += 24 * 60 * 60 * 1000 - 1;
  await token({card: CARD}, KEY);
  assert.equal(sandbox.tokens().length, 1);
  now += 1;
  await token({card: CARD}, KEY);
  assert.equal(sandbox.tokens().length, 2);
});

test('keys have 1 to 255 characters', async () => {
  const {token} = sandboxClient();
  assert.equal((await token({card: CARD}, {'Idempotency-Key': 'x'.repeat(255)})).status, 200);
  assert.equal((await token({card: CARD}, {'Idempotency-Key': 'x'.repeat(256)})).status, 400);
  assert.equal((await token({card: CARD}, {'Idempotency-Key': ''})).status, 400);
});

test('charges are made once, too', async () => {
  const {token, post} = sandboxClient();
  const {body} = await token({card: CARD});
  const charge = {amount: 100, currency: 'eur', source: body.id};
  const first = await post('/v1/charges', charge, KEY);
  const second = await post('/v1/charges', charge, KEY);
  assert.equal(second.status, 200);
  assert.equal(second.body.id, first.body.id);
});
