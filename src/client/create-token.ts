import type {ClientOptions} from './client-options.js';
import {encodeParams} from './encode-params.js';
import type {TokenParams} from './params.js';
import {sendWithRetries} from './send-with-retries.js';
import type {Token} from './token.js';

/**
 * Makes one single-use token of what `params` holds, by one `POST /v1/tokens` (and its retries, which make no
 * second token). While the device is offline it waits, inside the timeout, for the connection to come back.
 * @throws {TokenError} and nothing else, with nothing of `params` in it; before anything is sent, with the code
 *   `malformed_params` or `malformed_options` (or a more exact one) for what cannot be used
 */
export async function createToken(params: TokenParams, options: ClientOptions): Promise<Token> {
  return sendWithRetries('POST', '/v1/tokens', encodeParams(params), options);
}
