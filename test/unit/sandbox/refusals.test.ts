import assert from 'node:assert/strict';
import test from 'node:test';

import {endpoints} from '../../../src/sandbox/endpoints/all.js';
import {CARD, sandboxClient} from './support/harness.js';
import {refuse} from './support/refuse.js';
import {refusals} from './support/tables/refusals.js';

for (const refusal of refusals) {
  const {when, method = 'POST', path, status, type = 'invalid_request_error', code, param, message} = refusal;
  test(`${method} ${path}: ${status} ${code ?? type} when ${when}`, async () => {
    const {body, status: actual} = await refuse(refusal);
    const {error} = body;
    assert.deepEqual(
      [actual, error?.type, error?.code, error?.param],
      [status, type, code, param],
      JSON.stringify(error),
    );
    if (typeof message === 'string') assert.equal(error?.message, message);
    else assert.match(String(error?.message), message);
  });
}

test('every endpoint is among those that refuse what they do not know', () => {
  const refusing = refusals.filter(({code}) => code === 'parameter_unknown');
  for (const {method, path} of endpoints) {
    const pattern = new RegExp(`^${path.replaceAll(/:\w+/g, '[^/]+')}$`);
    assert.ok(
      refusing.some((refusal) => (refusal.method ?? 'POST') === method && pattern.test(refusal.path)),
      `${method} ${path}`,
    );
  }
});

test('restricted keys may do what they are not refused', async () => {
  const {post, token} = sandboxClient();
  const headers = {Authorization: 'Bearer rk_test_1'};
  const {body} = await token({card: CARD}, headers);
  assert.equal(
    (await post('/v1/charges', {amount: 100, currency: 'usd', source: body.id}, headers)).status,
    200,
  );
  const other = sandboxClient({withheld: ['token_write']});
  assert.equal((await other.token({card: CARD}, headers)).status, 403);
});

for (const version of ['2020-08-27', '2026-09-30.endive', '2024-06-20; some_beta=v1']) {
  test(`API version ${version} is taken, and told`, async () => {
    const {token} = sandboxClient();
    const {status, headers} = await token({card: CARD}, {'Stripe-Version': version});
    assert.deepEqual([status, headers.get('Stripe-Version')], [200, version]);
  });
}

test('tokens can be retrieved with a publishable key where that is switched on', async () => {
  const headers = {Authorization: 'Bearer pk_test_1'};
  const closed = sandboxClient();
  assert.equal((await closed.get('/v1/tokens/tok_visa', headers)).body.error?.code, 'secret_key_required');
  const open = sandboxClient({retrieveWithPublishableKey: true});
  const {body} = await open.token({card: CARD});
  assert.equal((await open.get(`/v1/tokens/${body.id}`, headers)).body.id, body.id);
  assert.equal((await open.get('/v1/charges/ch_1', headers)).status, 403);
});

test('errors name the request in the dashboard, but not to whom has no valid key', async () => {
  const {sandbox} = sandboxClient();
  const ask = async (authorization: string) => {
    const response = await sandbox.fetch('http://sandbox.test/v1/charges/ch_1', {
      headers: {Authorization: authorization},
    });
    const {error} = (await response.json()) as {error: {request_log_url?: string}};
    return {error, id: response.headers.get('Request-Id')};
  };
  const {error, id} = await ask('Bearer sk_test_1');
  assert.equal(error.request_log_url, `https://dashboard.stripe.com/test/logs/${id}?t=1907755200`);
  assert.equal((await ask('Bearer none')).error.request_log_url, undefined);
});

test('tokens and customers are those of one account', async () => {
  const {get, post, token} = sandboxClient();
  const connected = {'Stripe-Account': 'acct_1'};
  const {body} = await token({card: CARD}, connected);
  assert.equal((await get(`/v1/tokens/${body.id}`)).status, 404);
  assert.equal((await get(`/v1/tokens/${body.id}`, connected)).status, 200);
  const {body: account} = await post('/v1/accounts', {});
  const made = await token({card: CARD}, {'Stripe-Account': String(account.id)});
  assert.equal(made.status, 200);
  const inBody = await token(
    {key: 'pk_test_1', _stripe_account: account.id, card: CARD},
    {Authorization: ''},
  );
  assert.equal(
    (await get(`/v1/tokens/${inBody.body.id}`, {'Stripe-Account': String(account.id)})).status,
    200,
  );
});

test('an idempotency key is one account’s own', async () => {
  const {token} = sandboxClient();
  const key = {'Idempotency-Key': 'order 7'};
  const first = await token({card: CARD}, key);
  const other = await token({card: CARD}, {...key, 'Stripe-Account': 'acct_1'});
  assert.notEqual(other.body.id, first.body.id);
  assert.equal(other.headers.get('Idempotent-Replayed'), null);
  assert.equal((await token({card: CARD}, key)).body.id, first.body.id);
});
