import assert from 'node:assert/strict';
import {describe, test} from 'node:test';
import {inspect} from 'node:util';
import type {ClientOptions} from '../../../src/client/client-options.js';
import {createToken} from '../../../src/client/create-token.js';
import {retrieveToken} from '../../../src/client/retrieve-token.js';
import {answering, failure, json, KEY, PARAMS, TOKEN} from '../../support/client-fixtures.js';

const refusals: readonly (readonly [options: Partial<ClientOptions>, code: string])[] = [
  [{publishableKey: ''}, 'missing_key'],
  // A page in plain JavaScript may well give nothing.
  [{publishableKey: undefined as unknown as string}, 'missing_key'],
  [{publishableKey: 'pk_'}, 'malformed_key'],
  [{publishableKey: 'test_sesame'}, 'malformed_key'],
  [{publishableKey: ' pk_test_sesame'}, 'malformed_key'],
  [{publishableKey: 'pk_test_sesame\n'}, 'malformed_key'],
  [{publishableKey: 'pk_test_<key>'}, 'malformed_key'],
  [{publishableKey: `pk_test_${'x'.repeat(300)}`}, 'malformed_key'],
  [{publishableKey: 'sk_test_sesame'}, 'secret_key'],
  [{publishableKey: ' sk_live_sesame'}, 'secret_key'],
  [{publishableKey: 'rk_live_sesame'}, 'secret_key'],
  [{apiBase: 'api.stripe.com'}, 'api_base'],
  [{apiBase: '/api'}, 'api_base'],
  [{apiBase: 'http://api.stripe.com'}, 'api_base'],
  [{apiBase: 'http://127.evil.example'}, 'api_base'],
  [{apiBase: 'http://localhost.evil.example'}, 'api_base'],
  [{apiBase: 'http://evillocalhost'}, 'api_base'],
  [{apiBase: 'https://api.stripe.com/v2'}, 'api_base'],
  [{apiBase: 'https://api.stripe.com?x'}, 'api_base'],
  [{apiBase: 'https://api.stripe.com#'}, 'api_base'],
  [{apiBase: 'https://user:pass@api.stripe.com'}, 'api_base'],
  [{apiBase: 'ftp://localhost'}, 'api_base'],
  [{apiBase: 'javascript:alert(1)'}, 'api_base'],
  [{apiBase: 'data:text/plain,x'}, 'api_base'],
  [{stripeAccount: 'acct_1\r\nX-Evil: 1'}, 'header'],
  [{apiVersion: '2026–09'}, 'header'],
  [{idempotencyKey: 'käse'}, 'header'],
  [{idempotencyKey: ''}, 'malformed_options'],
  [{idempotencyKey: 'k'.repeat(256)}, 'malformed_options'],
  [{stripeAccount: 'a'.repeat(256)}, 'malformed_options'],
  ...[Infinity, -1, NaN, 1.5, 11, 'abc', '2', [], true].map(
    (retries) => [{retries: retries as number}, 'malformed_options'] as const,
  ),
  ...[Infinity, -1, NaN, 600_001, '1000', {}].map(
    (timeout) => [{timeout: timeout as number}, 'malformed_options'] as const,
  ),
  [{auth: 'basic' as 'body'}, 'malformed_options'],
  [{idempotency: false as unknown as 'off'}, 'malformed_options'],
  [{signal: 'stop' as unknown as AbortSignal}, 'malformed_options'],
  [{signal: {aborted: false} as AbortSignal}, 'malformed_options'],
  [{fetch: {} as typeof fetch}, 'malformed_options'],
];

describe('before any request, refuses', () => {
  for (const [options, code] of refusals) {
    test(`${inspect(options)}: ${code}`, async () => {
      const {sent, options: base} = answering(() => json(200, TOKEN));
      const error = await failure(createToken(PARAMS, {...base, ...options}));
      assert.deepEqual([error.type, error.code, sent.length], ['configuration_error', code, 0]);
      assert.doesNotMatch(`${error.stack} ${JSON.stringify(error)}`, /_(test|live)_(sesame|<)/);
    });
  }

  for (const none of [undefined, null]) {
    test(`${none} for the options: missing_key`, async () => {
      const options = none as unknown as ClientOptions;
      for (const call of [createToken(PARAMS, options), retrieveToken('tok_1', options)]) {
        const {type, code} = await failure(call);
        assert.deepEqual([type, code], ['configuration_error', 'missing_key']);
      }
    });
  }

  test('says that a secret key must never reach a browser', async () => {
    const {message} = await failure(createToken(PARAMS, {publishableKey: 'sk_test_1'}));
    assert.match(message, /secret key must never reach a browser/);
  });

  test('a fetch that gives no response, after one request, and hands back the key of a token that may exist', async () => {
    let keys: (string | null)[] = [];
    const error = await failure(
      createToken(PARAMS, {
        publishableKey: KEY,
        fetch: (_, {headers}) => {
          keys = [...keys, new Headers(headers).get('Idempotency-Key')];
          return Promise.resolve({} as Response);
        },
      }),
    );
    assert.deepEqual([error.type, error.code], ['configuration_error', 'malformed_options']);
    assert.deepEqual(keys, [error.idempotencyKey]);
  });

  for (const id of [
    '',
    Symbol('tok_1') as unknown as string,
    'tok',
    'tok_',
    'tok_1/../../customers',
    'tok_1?x',
    '../v1/charges',
    `tok_${'1'.repeat(300)}`,
  ]) {
    test(`${String(id) || 'nothing'} as the id of a token`, async () => {
      const {sent, options} = answering(() => json(200, TOKEN));
      const error = await failure(retrieveToken(id, options));
      assert.deepEqual([error.type, error.code, sent.length], ['configuration_error', 'token_id', 0]);
    });
  }
});

describe('posts to', () => {
  for (const [apiBase, url] of [
    [undefined, 'https://api.stripe.com/v1/tokens'],
    ['', 'https://api.stripe.com/v1/tokens'],
    ['https://pay.example', 'https://pay.example/v1/tokens'],
    ['https://PAY.example:8443', 'https://pay.example:8443/v1/tokens'],
    ['https://pay.example/', 'https://pay.example/v1/tokens'],
    ['http://localhost:12111', 'http://localhost:12111/v1/tokens'],
    ['http://shop.localhost', 'http://shop.localhost/v1/tokens'],
    ['http://127.0.0.1:1', 'http://127.0.0.1:1/v1/tokens'],
    ['http://127.8.9.10', 'http://127.8.9.10/v1/tokens'],
    ['http://[::1]:9', 'http://[::1]:9/v1/tokens'],
  ] as const) {
    test(`${url} for ${apiBase || 'no base'}`, async () => {
      const {sent, options} = answering(() => json(200, TOKEN));
      await createToken(PARAMS, {...options, apiBase});
      assert.deepEqual(
        sent.map((request) => request.url),
        [url],
      );
    });
  }
});

test('takes options at their bounds, and nothing for the default', async () => {
  for (const more of [
    {retries: 0, timeout: 600_000, idempotencyKey: 'k'},
    {retries: 10, idempotencyKey: 'k'.repeat(255)},
    Object.fromEntries(
      [
        'apiBase',
        'stripeAccount',
        'apiVersion',
        'auth',
        'idempotency',
        'idempotencyKey',
        'timeout',
        'retries',
        'signal',
      ].map((name) => [name, null]),
    ),
  ]) {
    const {options} = answering(() => json(200, TOKEN));
    assert.equal((await createToken(PARAMS, {...options, ...more})).id, 'tok_1');
  }
});

test('takes any publishable key, live or test', async () => {
  for (const publishableKey of [KEY, 'pk_live_51Abc', 'pk_sandbox']) {
    const {options} = answering(() => json(200, TOKEN));
    assert.equal((await createToken(PARAMS, {...options, publishableKey})).id, 'tok_1');
  }
});
