import assert from 'node:assert/strict';
import {Readable} from 'node:stream';
import {describe, test} from 'node:test';
import {createToken} from '../../../src/client/create-token.js';
import {answering, failure, json, PARAMS, TOKEN} from '../../support/client-fixtures.js';

/** Responses that have no stream of the web's, as older `fetch` libraries and tests make them. */
const withoutStream: Readonly<Record<string, (text: () => Promise<string>) => object>> = {
  'whatwg-fetch 3': (text) => ({status: 200, ok: true, headers: new Headers(), text}),
  'node-fetch 2': (text) => ({status: 200, ok: true, headers: new Headers(), body: Readable.from([]), text}),
  'a mock without headers': (text) => ({status: 200, ok: true, text}),
};

const once = (make: (text: () => Promise<string>) => object, text: () => Promise<string>) =>
  answering(() => make(text) as Response);

describe('a response without a body stream', () => {
  for (const [what, make] of Object.entries(withoutStream)) {
    test(`(${what}) brings its token`, async () => {
      const {options, sent} = once(make, () => Promise.resolve(JSON.stringify(TOKEN)));
      assert.deepEqual(await createToken(PARAMS, options), TOKEN);
      assert.equal(sent.length, 1);
    });

    test(`(${what}) is refused when it is too long`, async () => {
      const {options} = once(make, () =>
        Promise.resolve(JSON.stringify({...TOKEN, pad: 'x'.repeat(65 * 1024)})),
      );
      assert.equal((await failure(createToken(PARAMS, options))).code, 'too_large');
    });

    test(`(${what}) that breaks off is asked for again, under the same key`, async () => {
      const {options} = once(make, () => Promise.reject(new TypeError('terminated')));
      const error = await failure(createToken(PARAMS, {...options, retries: 0}));
      assert.deepEqual([error.type, error.code], ['response_error', 'truncated']);
      assert.match(String(error.idempotencyKey), /-/);
    });
  }

  test('is not needed where there is a stream', async () => {
    const response = Object.assign(json(200, TOKEN), {text: () => assert.fail('read twice')});
    const {options} = answering(() => response);
    assert.deepEqual(await createToken(PARAMS, options), TOKEN);
  });
});
