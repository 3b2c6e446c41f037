import {apiError, type Redact} from './api-error.js';
import type {FailedAttempt} from './failed-attempt.js';
import {parseRetryAfter} from './retry-delay.js';
import {TokenError, type TokenErrorFacts} from './token-error.js';
import type {Token} from './token.js';

/** What is known of the request that a response is for. */
export interface Attempt {
  readonly redact: Redact;
  /** The key that was sent. */
  readonly idempotencyKey: string | undefined;
  /** Whether sending the same again cannot make a second token. */
  readonly isRetrySafe: boolean;
}

/**
 * The token in a response, or the error that it means. Nothing in the response is trusted.
 * @param text the body; `undefined` when it was too long to read, `null` when the connection broke in it
 */
export function parseResponse(
  response: Response,
  text: string | null | undefined,
  {redact, idempotencyKey, isRetrySafe}: Attempt,
): Token | FailedAttempt {
  const {status, ok} = response;
  // A test's own response may have none.
  const header = (name: string): string | null => (response as Partial<Response>).headers?.get(name) ?? null;
  const json = parseJson(text ?? '');
  const apiErrorBody = typeof json === 'object' && json && 'error' in json ? json.error : undefined;
  if (ok && apiErrorBody === undefined && isToken(json)) return json;

  const answered = !ok && typeof apiErrorBody === 'object' && apiErrorBody !== null;
  const keptKey = answered && status !== 409 ? undefined : idempotencyKey;
  const facts = {status, requestId: redact(header('Request-Id'), 200), idempotencyKey: keptKey};
  const reason = invalidReason(status, text, json);
  const error = answered ? apiError(apiErrorBody, facts, redact) : noApiError(reason, facts);

  const retryAfter = parseRetryAfter(header('Retry-After'));
  const transient =
    status >= 500 ||
    status === 409 ||
    (status === 429 && (error.code === 'lock_timeout' || retryAfter !== undefined)) ||
    (!answered && reason === 'truncated');
  const advice = header('Stripe-Should-Retry');
  return {
    error,
    retry: advice === 'true' || (advice !== 'false' && transient && (answered || isRetrySafe)),
    answered: keptKey === undefined,
    retryAfter,
  };
}

/** Something before the API has answered, or something else than the API: only the status can be believed. */
function noApiError(reason: string, facts: TokenErrorFacts & {status: number}): TokenError {
  if (facts.status === 429)
    return new TokenError('rate_limit_error', 'Too many requests (HTTP 429). Try again later.', {
      ...facts,
      code: 'rate_limit',
    });
  return new TokenError(
    facts.status >= 500 ? 'api_error' : 'response_error',
    `Not a token API’s answer: ${reason}. Check the API base.`,
    {...facts, code: reason},
  );
}

function parseJson(text: string): unknown {
  try {
    // Copied into another object by the page, an own "__proto__" would become its prototype.
    return JSON.parse(text, (key, value: unknown) => (key === '__proto__' ? undefined : value));
  } catch {
    return undefined;
  }
}

const TYPES = {id: 'string', type: 'string', created: 'number', livemode: 'boolean', used: 'boolean'};

function isToken(json: unknown): json is Token {
  const token = Object(json) as Record<string, unknown>;
  return (
    token.object === 'token' &&
    Object.entries(TYPES).every(([key, type]) => typeof token[key] === type) &&
    /^[\w-]{1,255}$/.test(token.id as string)
  );
}

function invalidReason(status: number, text: string | null | undefined, json: unknown): string {
  if (status < 200 || (status >= 300 && status < 400)) return 'redirected';
  if (text === undefined) return 'too_large';
  if (json !== undefined) return 'not_a_token';
  // A refusal may have no body; a token always has one.
  if (text === '' && status >= 400) return 'no_body';
  return !text || text.startsWith('{') ? 'truncated' : 'not_json';
}
