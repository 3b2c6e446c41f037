import {apiError, type Redact} from './api-error.js';
import type {FailedAttempt} from './failed-attempt.js';
import {TokenError} from './token-error.js';
import type {Token} from './token.js';

/**
 * The token in a response, or the error that it means. Nothing in the response is trusted.
 * @param text the body; `undefined` when it was too long to read, `null` when the connection broke in it
 * @param idempotencyKey the key that was sent
 * @param isRetrySafe whether sending the same again cannot make a second token
 */
export function parseResponse(
  {status, ok, headers}: Response,
  text: string | null | undefined,
  redact: Redact,
  idempotencyKey: string | undefined,
  isRetrySafe: boolean,
): Token | FailedAttempt {
  const json = parse(text ?? '');
  const apiErrorBody = typeof json === 'object' && json && 'error' in json ? json.error : undefined;
  if (ok && apiErrorBody === undefined && isToken(json)) return json;

  const answered = !ok && typeof apiErrorBody === 'object' && apiErrorBody !== null;
  const kept = answered && status !== 409 ? undefined : idempotencyKey;
  const facts = {status, requestId: redact(headers.get('Request-Id'), 200), idempotencyKey: kept};
  const code = invalidReason(status, text, json);
  const error = answered
    ? apiError(apiErrorBody, facts, redact)
    : new TokenError(
        status >= 500 ? 'api_error' : 'response_error',
        `Not a token API’s answer: ${code}. Check the API base.`,
        {...facts, code},
      );

  const advice = headers.get('Stripe-Should-Retry');
  const transient =
    status >= 500 ||
    status === 409 ||
    (status === 429 && error.code === 'lock_timeout') ||
    (!answered && code === 'truncated');
  return {
    error,
    retry: advice === 'true' || (advice !== 'false' && transient && (answered || isRetrySafe)),
    answered: kept === undefined,
  };
}

function parse(text: string): unknown {
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
  return !text || text.startsWith('{') ? 'truncated' : 'not_json';
}
