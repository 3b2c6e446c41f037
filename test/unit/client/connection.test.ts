import assert from 'node:assert/strict';
import {once} from 'node:events';
import type {ServerResponse} from 'node:http';
import {describe, mock, test} from 'node:test';
import {createToken} from '../../../src/client/create-token.js';
import {failure, KEY, PARAMS, TOKEN} from '../../support/client-fixtures.js';
import {serveForTest} from '../../support/http-server.js';

// The shortest waits there are.
mock.method(Math, 'random', () => 0);

const TEXT = JSON.stringify(TOKEN);
const answer = (response: ServerResponse): unknown => response.end(TEXT);

describe('a real connection that', {concurrency: true}, () => {
  for (const [what, fault] of [
    ['is reset', (response) => response.socket?.resetAndDestroy()],
    ['is closed without an answer', (response) => response.socket?.end()],
    [
      'is reset in the middle of the body',
      (response) => {
        response.writeHead(200, {'Content-Length': TEXT.length});
        response.write(TEXT.slice(0, 9), () => response.socket?.resetAndDestroy());
      },
    ],
    [
      'is closed in the middle of a chunked body',
      (response) => response.write(TEXT.slice(0, 9), () => response.socket?.end()),
    ],
    ['carries half of the JSON', (response) => response.end(TEXT.slice(0, 20))],
    ['speaks no HTTP', (response) => response.socket?.end('SSH-2.0-OpenSSH\r\n')],
  ] as const satisfies readonly (readonly [string, (response: ServerResponse) => unknown])[]) {
    test(`${what} is made again, under the same key`, async (t) => {
      const {origin, seen} = await serveForTest(t, (_, response, nth) =>
        nth === 1 ? fault(response) : answer(response),
      );
      const token = await createToken(PARAMS, {publishableKey: KEY, apiBase: origin});
      assert.deepEqual(token, TOKEN);
      assert.equal(seen.length, 2);
      assert.equal(new Set(seen.map(({headers}) => headers['idempotency-key'])).size, 1);
    });
  }

  test('nobody accepts is a network_error', async () => {
    const error = await failure(
      // Port 1 (tcpmux) is blocked by fetch itself, as pages meet it.
      createToken(PARAMS, {publishableKey: KEY, apiBase: 'http://127.0.0.1:1', retries: 0}),
    );
    assert.equal(error.type, 'network_error');
  });

  test('is redirected tells so, and what was typed goes nowhere else', async (t) => {
    const elsewhere = await serveForTest(t, (_, response) => answer(response));
    for (const status of [301, 303, 307, 308]) {
      const {origin} = await serveForTest(t, (_, response) =>
        response.writeHead(status, {Location: `${elsewhere.origin}/v1/tokens`}).end(),
      );
      const error = await failure(createToken(PARAMS, {publishableKey: KEY, apiBase: origin}));
      assert.deepEqual([error.type, error.code], ['response_error', 'redirected']);
    }
    assert.equal(elsewhere.seen.length, 0);
  });

  test('hangs is cut when the time is over', async (t) => {
    let cut: Promise<unknown> | undefined;
    const {origin} = await serveForTest(t, (_, response) => (cut = once(response, 'close')));
    const error = await failure(createToken(PARAMS, {publishableKey: KEY, apiBase: origin, timeout: 1000}));
    assert.equal(error.type, 'timeout_error');
    assert.ok(cut);
    await cut;
  });

  test('never ends its answer is cut at 64 KiB', async (t) => {
    let cut: Promise<unknown> | undefined;
    const {origin} = await serveForTest(t, (_, response) => {
      cut = once(response, 'close');
      const more = (): void => {
        while (response.write(' '.repeat(16 * 1024)));
        response.once('drain', more);
      };
      more();
    });
    const error = await failure(createToken(PARAMS, {publishableKey: KEY, apiBase: origin}));
    assert.equal(error.code, 'too_large');
    assert.ok(cut);
    await cut;
  });
});
