import type {ClientOptions} from './client-options.js';
import {sendWithRetries} from './send-with-retries.js';
import {configurationError, TokenError} from './token-error.js';
import type {Token} from './token.js';

/**
 * Looks up a token by its id, by `GET /v1/tokens/:id`. Stripe itself may refuse this to a publishable key
 * (`authentication_error` or `invalid_request_error`, code `secret_key_required`).
 * @throws {TokenError} and nothing else; `configuration_error`, code `token_id`, for what is no id;
 *   `response_error`, code `other_token`, when the API answers with another token
 */
export async function retrieveToken(id: string, options: ClientOptions): Promise<Token> {
  // Nothing else may get into the URL; a page in plain JavaScript may give anything.
  if (typeof id !== 'string' || !/^[a-z]+_\w{1,250}$/.test(id)) {
    throw configurationError('token_id', 'A token id looks like tok_….');
  }
  const token = await sendWithRetries('GET', `/v1/tokens/${id}`, '', options);
  if (token.id !== id)
    throw new TokenError('response_error', 'The API answered with another token.', {code: 'other_token'});
  return token;
}
