import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import type {ClientOptions} from '../../../src/client/client-options.js';
import {createToken} from '../../../src/client/create-token.js';
import {retrieveToken} from '../../../src/client/retrieve-token.js';
import {CANARY, json, KEY, PARAMS, TOKEN, answering} from '../../support/client-fixtures.js';
import {serveForTest} from '../../support/http-server.js';

const CARD =
  'card[number]=4242424242424242&card[exp_month]=12&card[exp_year]=2033&card[cvc]=987&card[name]=Zo%C3%AB%20Canary';
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** What a request says that its author wrote: what every client adds is left out. */
async function seenFor(t: Parameters<typeof serveForTest>[0], options: Partial<ClientOptions>) {
  const {origin, seen} = await serveForTest(t, (_, response) => response.end(JSON.stringify(TOKEN)));
  await createToken(PARAMS, {publishableKey: KEY, apiBase: origin, ...options});
  const [request] = seen;
  assert.ok(request);
  assert.equal(seen.length, 1);
  return request;
}

describe('a token is asked for by one POST', () => {
  test('with the key in a header', async (t) => {
    const {method, url, headers, body} = await seenFor(t, {});
    assert.deepEqual([method, url, body], ['POST', '/v1/tokens', CARD]);
    assert.equal(headers['content-type'], 'application/x-www-form-urlencoded');
    assert.equal(headers.authorization, `Bearer ${KEY}`);
    assert.match(String(headers['idempotency-key']), UUID);
    for (const name of ['stripe-account', 'stripe-version', 'cookie', 'referer'])
      assert.ok(!(name in headers), name);
  });

  test('for an account, in a version, under a key of the caller', async (t) => {
    const {headers} = await seenFor(t, {
      stripeAccount: 'acct_1',
      apiVersion: '2026-09-30.endive',
      idempotencyKey: 'mine',
    });
    assert.deepEqual(
      [headers['stripe-account'], headers['stripe-version'], headers['idempotency-key']],
      ['acct_1', '2026-09-30.endive', 'mine'],
    );
  });

  test('without an idempotency key, switched off', async (t) => {
    const {headers} = await seenFor(t, {idempotency: 'off', idempotencyKey: 'mine'});
    assert.ok(!('idempotency-key' in headers));
  });

  test('with everything in the body, so that a browser asks no leave', async () => {
    const {sent, options} = answering(() => json(200, TOKEN));
    await createToken(PARAMS, {...options, auth: 'body', stripeAccount: 'acct_1', apiVersion: 'v1'});
    const [request] = sent;
    assert.equal(request?.init.body, `${CARD}&key=${KEY}&_stripe_account=acct_1&_stripe_version=v1`);
    // The Fetch standard's list of headers that need no preflight has this one, with this value.
    assert.deepEqual(
      [...new Headers(request?.init.headers)],
      [['content-type', 'application/x-www-form-urlencoded']],
    );
  });

  test('with no account and no version when they are empty, in header and body', async () => {
    for (const auth of ['bearer', 'body'] as const) {
      const {sent, options} = answering(() => json(200, TOKEN));
      await createToken(PARAMS, {...options, auth, stripeAccount: '', apiVersion: ''});
      assert.equal(sent[0]?.init.body, auth === 'body' ? `${CARD}&key=${KEY}` : CARD);
      assert.ok(!new Headers(sent[0]?.init.headers).has('Stripe-Account'));
    }
  });

  test('that carries no cookie, no referrer, follows nowhere and leaves nothing in a cache', async () => {
    const {sent, options} = answering(() => json(200, TOKEN));
    await createToken(PARAMS, options);
    const {credentials, redirect, referrerPolicy, cache, keepalive} = sent[0]?.init ?? {};
    assert.deepEqual(
      [credentials, redirect, referrerPolicy, cache],
      ['omit', 'manual', 'no-referrer', 'no-store'],
    );
    assert.ok(!keepalive, 'a request that outlives its page makes a token nobody gets');
  });

  test('by the fetch that was global when the module was loaded', async (t) => {
    t.mock.method(globalThis, 'fetch', () => assert.fail('a later script took the request'));
    assert.equal((await seenFor(t, {})).body, CARD);
  });

  test('again for every call, under another key', async () => {
    const {sent, options} = answering(() => json(200, TOKEN));
    await createToken(PARAMS, options);
    await createToken(PARAMS, options);
    assert.equal(new Set(sent.map(({key}) => key)).size, 2);
  });
});

describe('a token is looked up by one GET', () => {
  test('with the key in a header, and no idempotency key', async (t) => {
    const {origin, seen} = await serveForTest(t, (_, response) => response.end(JSON.stringify(TOKEN)));
    assert.deepEqual(await retrieveToken('tok_1', {publishableKey: KEY, apiBase: origin}), TOKEN);
    const [request] = seen;
    assert.deepEqual([request?.method, request?.url, request?.body], ['GET', '/v1/tokens/tok_1', '']);
    assert.equal(request?.headers.authorization, `Bearer ${KEY}`);
    assert.ok(!('idempotency-key' in (request?.headers ?? {})));
  });

  test('and no other token is taken for it', async () => {
    const {options} = answering(() => json(200, {...TOKEN, id: 'tok_2'}));
    await assert.rejects(retrieveToken('tok_1', options), {type: 'response_error', code: 'other_token'});
  });

  test('without a question mark that nothing follows', async () => {
    const {sent, options} = answering(() => json(200, TOKEN));
    await retrieveToken('tok_1', options);
    assert.equal(sent[0]?.url, 'https://api.stripe.com/v1/tokens/tok_1');
  });

  test('with everything in the URL', async () => {
    const {sent, options} = answering(() => json(200, TOKEN));
    await retrieveToken('tok_1', {...options, auth: 'body'});
    assert.equal(sent[0]?.url, `https://api.stripe.com/v1/tokens/tok_1?key=${KEY}`);
  });
});

test('what was typed is in the body alone', async () => {
  const {sent, options} = answering(() => json(200, TOKEN));
  await createToken(PARAMS, options);
  const [request] = sent;
  assert.ok(request);
  const rest = JSON.stringify([
    request.url,
    {...request.init, body: null},
    [...new Headers(request.init.headers)],
  ]);
  for (const typed of [CANARY.number, CANARY.cvc, 'Canary']) assert.ok(!rest.includes(typed));
});
