import assert from 'node:assert/strict';
import test from 'node:test';

import {CARD, encode, sandboxClient} from './support/harness.js';

const basic = (user: string) => `Basic ${btoa(user)}`;

for (const [how, authorization] of [
  ['Bearer', 'Bearer pk_test_abc'],
  ['Bearer, in lower case', 'bearer sk_test_abc'],
  ['Basic', basic('pk_test_abc:')],
  ['Basic without a colon', basic('sk_test_abc')],
] as const) {
  test(`a test key is taken by ${how}`, async () => {
    const {token} = sandboxClient();
    assert.equal((await token({card: CARD}, {Authorization: authorization})).status, 200);
  });
}

test('a publishable key is taken in the body, and is no parameter there', async () => {
  const {token} = sandboxClient();
  const params = {
    key: 'pk_test_abc',
    card: CARD,
    _stripe_account: 'acct_1',
    _stripe_version: '2020-08-27',
    payment_user_agent: 'x',
  };
  assert.equal((await token(params, {Authorization: ''})).status, 200);
});

const REFUSED: readonly (readonly [what: string, authorization: string, shown: string | undefined])[] = [
  ['no key', '', undefined],
  ['an empty one', 'Bearer', undefined],
  ['a malformed one', 'Bearer hello', 'Invalid API Key provided: ****'],
  ['one that stops too early', 'Bearer pk_test_', 'Invalid API Key provided: pk_test_****'],
  ['a live publishable one', 'Bearer pk_live_0123456789abcdef', 'Invalid API Key provided: pk_live_****cdef'],
  ['a live secret one', basic('sk_live_0123456789abcdef:'), 'Invalid API Key provided: sk_live_****cdef'],
  ['a card number', 'Bearer 4111111111111111', 'Invalid API Key provided: ****'],
  ['Basic that is no base64', 'Basic %%%', 'Invalid API Key provided: ****'],
];

for (const [what, authorization, shown] of REFUSED) {
  test(`401 for ${what} as the key`, async () => {
    const {post, get} = sandboxClient();
    const headers = {Authorization: authorization};
    for (const answer of [
      await post('/v1/tokens', {card: CARD}, headers),
      await post('/v1/charges', {}, headers),
      await post('/v1/customers', {}, headers),
      await get('/v1/tokens/tok_1', headers),
    ]) {
      assert.equal(answer.status, 401);
      assert.equal(answer.body.error?.type, 'invalid_request_error');
      assert.match(
        String(answer.body.error?.message),
        /^(You did not provide an API key\.|Invalid API Key provided: )/,
      );
      if (shown !== undefined) assert.equal(answer.body.error?.message, shown);
    }
  });
}

test('a live key in the body is refused as well', async () => {
  const {token} = sandboxClient();
  const {status, body} = await token({key: 'pk_live_0123456789abcdef', card: CARD}, {Authorization: ''});
  assert.deepEqual([status, body.error?.message], [401, 'Invalid API Key provided: pk_live_****cdef']);
});

test('a publishable key may create tokens and nothing else', async () => {
  const {post, get, token} = sandboxClient();
  const headers = {Authorization: 'Bearer pk_test_1'};
  const {body} = await token({card: CARD});
  for (const answer of [
    await post('/v1/charges', {amount: 1, currency: 'usd', source: body.id}, headers),
    await post('/v1/customers', {source: body.id}, headers),
    await get(`/v1/tokens/${String(body.id)}`, headers),
  ]) {
    assert.deepEqual([answer.status, answer.body.error?.code], [403, 'secret_key_required']);
  }
});

test('every answer, the refusals too, can be read from any origin', async () => {
  const {token, get} = sandboxClient();
  for (const {headers} of [
    await token({card: CARD}),
    await token({}),
    await token({}, {Authorization: ''}),
    await get('/v1/nothing'),
  ]) {
    assert.equal(headers.get('Access-Control-Allow-Origin'), '*');
    assert.equal(headers.get('Access-Control-Allow-Credentials'), 'true');
    assert.equal(headers.get('Access-Control-Allow-Methods'), 'GET, HEAD, PUT, PATCH, POST, DELETE');
    assert.equal(
      headers.get('Access-Control-Expose-Headers'),
      'Request-Id, Stripe-Manage-Version, Stripe-Should-Retry, X-Stripe-External-Auth-Required, X-Stripe-Privileged-Session-Required',
    );
    assert.equal(headers.get('Access-Control-Max-Age'), '300');
    assert.equal(headers.get('Vary'), 'Origin');
  }
});

test('a preflight needs no key, grants what it asks for and makes no token', async () => {
  const {sandbox} = sandboxClient();
  const response = await sandbox.fetch('http://sandbox.test/v1/tokens', {
    method: 'OPTIONS',
    headers: {
      Origin: 'https://shop.example',
      'Access-Control-Request-Method': 'POST',
      'Access-Control-Request-Headers': 'authorization,idempotency-key,stripe-version',
    },
  });
  assert.equal(response.status, 204);
  assert.equal(response.headers.get('Access-Control-Allow-Origin'), '*');
  assert.equal(
    response.headers.get('Access-Control-Allow-Headers'),
    'authorization,idempotency-key,stripe-version',
  );
  assert.equal(response.headers.get('Access-Control-Max-Age'), '300');
  assert.deepEqual(sandbox.tokens(), []);
});

test('GET takes the key in its query', async () => {
  const {token, get} = sandboxClient();
  const {body} = await token({card: CARD});
  const query = encode({key: 'sk_test_1', expand: ['card']});
  const answer = await get(`/v1/tokens/${String(body.id)}?${query}`, {Authorization: ''});
  assert.equal(answer.body.id, body.id);
});
