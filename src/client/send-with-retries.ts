import {checkOptions} from './check-options.js';
import type {ClientOptions} from './client-options.js';
import type {FailedAttempt} from './failed-attempt.js';
import {createIdempotencyKey} from './idempotency-key.js';
import {whenOnline, isOffline} from './online.js';
import {parseResponse} from './parse-response.js';
import {readText} from './read-text.js';
import {createRedactor} from './redact.js';
import {delay, retryDelay} from './retry-delay.js';
import {configurationError, TokenError} from './token-error.js';
import {tokenRequest} from './token-request.js';
import type {Token} from './token.js';
import {withTimeout} from './with-timeout.js';

/** Taken at load, before a later script can put its own in place. */
const nativeFetch = globalThis.fetch;

/** Milliseconds. Shorter tries would give up on slow mobile networks that do answer. */
const SHORTEST_TRY = 4000;

/**
 * One request to the token API, with its retries.
 * @param params encoded
 * @throws {TokenError} and nothing else
 */
export async function sendWithRetries(...request: Parameters<typeof send>): Promise<Token> {
  try {
    return await send(...request);
  } catch (error) {
    if (error instanceof TokenError) throw error;
    // Nothing of what was caught goes on: it may hold the request.
    throw configurationError('malformed_options', 'The options cannot be read.');
  }
}

async function send(
  method: 'GET' | 'POST',
  path: string,
  params: string,
  options: ClientOptions,
): Promise<Token> {
  checkOptions(options);
  const timeout = options.timeout ?? 30_000;
  const retries = options.retries ?? 2;
  const fetch = options.fetch ?? nativeFetch;
  const {url, init, form, hasIdempotencyKey} = tokenRequest(method, path, params, options);
  const redact = createRedactor(form);
  // Sending the same again makes no second token.
  const isRetrySafe = hasIdempotencyKey || method === 'GET';
  let key = options.idempotencyKey ?? undefined;
  let sentKey: string | undefined;
  /** A try with this key may have made a token that nobody has heard of. */
  let mayHaveCreatedToken = key !== undefined;

  const noResponseError = (type: 'network_error' | 'timeout_error' | 'aborted_error'): TokenError => {
    const offline = type === 'network_error' && isOffline();
    return new TokenError(type, offline ? 'Offline. Try again once connected.' : NO_RESPONSE[type], {
      code: offline ? 'offline' : undefined,
      idempotencyKey: sentKey,
    });
  };

  const attempt = async (signal: AbortSignal): Promise<Token | FailedAttempt> => {
    let response: Response | undefined;
    let text: string | null | undefined = null;
    try {
      response = await fetch(url, {...init, signal});
      text = await readText(response);
    } catch {
      // Nothing of what was caught goes on: it may hold the request.
      if (!response) return {error: noResponseError('network_error'), retry: isRetrySafe, answered: false};
    }
    if (typeof (response as Partial<Response>).status !== 'number') {
      const error = configurationError(
        'malformed_options',
        'The fetch of the options must give a Response.',
        {idempotencyKey: sentKey},
      );
      return {error, retry: false, answered: false};
    }
    return parseResponse(response, text, {redact, idempotencyKey: sentKey, isRetrySafe});
  };

  let last: TokenError | undefined;
  const deadline = performance.now() + timeout;
  return withTimeout(
    timeout,
    options.signal ?? undefined,
    (type) => (type === 'timeout_error' && last) || noResponseError(type),
    async (whole) => {
      for (let left = retries; ; left--) {
        if (isOffline()) {
          last = noResponseError('network_error');
          await whenOnline(whole);
        }
        last = undefined;
        if (hasIdempotencyKey)
          init.headers.set('Idempotency-Key', (sentKey = key ??= createIdempotencyKey()));
        const limit = left > 0 ? Math.max(timeout / (retries + 1), SHORTEST_TRY) : timeout;
        const outcome = await withTimeout(limit, whole, noResponseError, attempt).catch(
          (error: TokenError): FailedAttempt => ({
            error,
            retry: isRetrySafe,
            answered: false,
          }),
        );
        if (!('error' in outcome)) return outcome;
        last = outcome.error;
        if (!outcome.retry || left <= 0) throw last;
        // An API that is only busy has not looked at the key: 500 alone is what it stored, and no token.
        if (!outcome.answered) mayHaveCreatedToken = true;
        else if (!mayHaveCreatedToken || last.status === 500) {
          key = undefined;
          mayHaveCreatedToken = false;
        }
        const pause = retryDelay(retries - left + 1, outcome.retryAfter);
        // What the server asks for may be longer than the customer is to wait.
        if (outcome.retryAfter && performance.now() + pause > deadline) throw last;
        await delay(pause, whole);
      }
    },
  );
}

const NO_RESPONSE = {
  network_error: 'No answer. Check the connection, CSP and CORS.',
  timeout_error: 'No answer in time. Try again.',
  aborted_error: 'Given up by the page.',
};
