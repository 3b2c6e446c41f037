import assert from 'node:assert/strict';
import type {ClientOptions} from '../../src/client/client-options.js';
import type {TokenParams} from '../../src/client/params.js';
import {TokenError} from '../../src/client/token-error.js';

/** What a customer might have typed; none of it may be found anywhere but in the one request. */
export const CANARY = {
  number: '4242424242424242',
  exp_month: '12',
  exp_year: '2033',
  cvc: '987',
  name: 'Zoë Canary',
};

export const PARAMS: TokenParams = {card: CANARY};

export const KEY = 'pk_test_sesame';

export const TOKEN = {
  id: 'tok_1',
  object: 'token',
  type: 'card',
  created: 1_790_000_000,
  livemode: false,
  used: false,
} as const;

/** A `Response` as the API gives it. */
export const json = (status: number, body: unknown, headers: Record<string, string> = {}): Response =>
  new Response(typeof body === 'string' ? body : JSON.stringify(body), {status, headers});

/** One answer of a faked network, or a failure of it. */
export type Answer = (signal: AbortSignal) => Response | Promise<Response>;

/** A request as it reached the faked network. */
export interface Sent {
  readonly url: string;
  readonly init: RequestInit;
  readonly key: string | null;
}

/** A `fetch` that gives one answer after the other, the last one for ever. */
export function answering(...answers: readonly [Answer, ...Answer[]]) {
  const sent: Sent[] = [];
  const fetch: ClientOptions['fetch'] = async (url, init) => {
    sent.push({url, init, key: new Headers(init.headers).get('Idempotency-Key')});
    const answer = answers[Math.min(sent.length, answers.length) - 1] as Answer;
    return answer(init.signal as AbortSignal);
  };
  return {fetch, sent, options: {publishableKey: KEY, fetch} satisfies ClientOptions};
}

/** The network's failures, as `fetch` shows them. */
export const reset: Answer = () => Promise.reject(new TypeError('fetch failed'));
export const hang: Answer = (signal) =>
  new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason as Error));
  });
export const deafHang: Answer = () => new Promise(() => undefined);
export const cutOff: Answer = () =>
  new Response(
    new ReadableStream({
      start(controller) {
        controller.enqueue(new TextEncoder().encode('{"id":"tok_'));
        controller.error(new TypeError('terminated'));
      },
    }),
  );

/** The `TokenError` that `promise` rejects with; anything else fails the test. */
export async function failure(promise: Promise<unknown>): Promise<TokenError> {
  try {
    await promise;
  } catch (error) {
    assert.ok(error instanceof TokenError, String(error));
    return error;
  }
  throw new assert.AssertionError({message: 'It succeeded.'});
}
