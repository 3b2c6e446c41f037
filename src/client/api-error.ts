import {TokenError, type TokenErrorFacts, type TokenErrorType} from './token-error.js';

/** Returns a server's text, at most `limit` characters, without what was sent; `undefined` for what is no text. */
export type Redact = (text: unknown, limit: number) => string | undefined;

/** Stripe's refusal of card numbers from forms that are not its own, by its first words. */
const UNSUPPORTED_SURFACE = 'This integration surface is unsupported';

/**
 * The error in an API's response, `{error: {type, code, message, param, decline_code}}`, by status and type; other
 * keys of it are dropped. Statuses as the official Node client reads them.
 */
export function apiError(
  body: object,
  facts: TokenErrorFacts & {status: number},
  redact: Redact,
): TokenError {
  const text = (key: string, limit = 200): string | undefined =>
    redact((body as Record<string, unknown>)[key], limit);
  const message = text('message', 1000) ?? `HTTP ${facts.status}`;
  if (message.startsWith(UNSUPPORTED_SURFACE)) {
    return new TokenError(
      'configuration_error',
      'Switch on “Enable card data collection with a publishable key without using Stripe’s pre-built UI elements” at https://dashboard.stripe.com/settings/integration',
      {...facts, code: 'unsupported_surface'},
    );
  }
  const code = text('code');
  return new TokenError(typeOf(facts.status, text('type'), code), message, {
    ...facts,
    code,
    param: text('param'),
    declineCode: text('decline_code'),
  });
}

function typeOf(status: number, type: string | undefined, code: string | undefined): TokenErrorType {
  if (status >= 500) return 'api_error';
  if (status === 429 || code === 'rate_limit') return 'rate_limit_error';
  if (status === 409 || type === 'idempotency_error') return 'idempotency_error';
  if (status === 401 || status === 403) return 'authentication_error';
  // Only a card error's message is for the customer: a 402 of another type ("cannot make live charges") is not.
  return type === 'card_error' || (status === 402 && !type) ? 'card_error' : 'invalid_request_error';
}
