import type {ClientOptions} from './client-options.js';
import {sendWithRetries} from './send-with-retries.js';
import {TokenError} from './token-error.js';
import type {Token} from './token.js';

/**
 * Looks up a token by its id, by `GET /v1/tokens/:id`. Stripe itself may refuse this to a publishable key
 * (`authentication_error` or `invalid_request_error`, code `secret_key_required`).
 * @throws {TokenError} and nothing else; `configuration_error`, code `token_id`, for what is no id
 */
export async function retrieveToken(id: string, options: ClientOptions): Promise<Token> {
  // Nothing else may get into the URL; a page in plain JavaScript may give anything.
  if (typeof id !== 'string' || !/^[a-z]+_\w{1,250}$/.test(id)) {
    throw new TokenError('configuration_error', 'A token id looks like tok_….', {code: 'token_id'});
  }
  return sendWithRetries('GET', `/v1/tokens/${id}`, {}, options);
}
