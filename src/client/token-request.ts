import type {ClientOptions} from './client-options.js';
import {encodeForm} from './encode.js';

/** A request to the token API, but for its idempotency key and its signal. */
export interface TokenRequest {
  readonly url: string;
  readonly init: RequestInit & {readonly headers: Headers};
  /** The encoded parameters, wherever they travel. */
  readonly form: string;
  /** Whether an idempotency key goes with it. */
  readonly hasIdempotencyKey: boolean;
}

/** Puts a request together from checked options and encoded parameters. `GET` sends its parameters in the URL. */
export function tokenRequest(
  method: 'GET' | 'POST',
  path: string,
  params: string,
  options: ClientOptions,
): TokenRequest {
  const {publishableKey: key, stripeAccount, apiVersion} = options;
  const inBody = options.auth === 'body';
  const isPost = method === 'POST';
  const credentials = inBody && {
    key,
    _stripe_account: stripeAccount || undefined,
    _stripe_version: apiVersion || undefined,
  };
  const form = [params, encodeForm(credentials || {})].filter(Boolean).join('&');
  const headers = new Headers({'Content-Type': 'application/x-www-form-urlencoded'});
  if (!inBody) {
    headers.set('Authorization', `Bearer ${key}`);
    if (stripeAccount) headers.set('Stripe-Account', stripeAccount);
    if (apiVersion) headers.set('Stripe-Version', apiVersion);
  }
  return {
    url: new URL(path + (isPost || !form ? '' : `?${form}`), options.apiBase || 'https://api.stripe.com')
      .href,
    init: {
      method,
      headers,
      body: isPost ? form : null,
      // "include" fails against `Access-Control-Allow-Origin: *`, and no cookie is anybody's business here.
      credentials: 'omit',
      // Never followed; unlike "error", told apart from a broken connection.
      redirect: 'manual',
      referrerPolicy: 'no-referrer',
      cache: 'no-store',
    },
    form,
    hasIdempotencyKey: isPost && !inBody && options.idempotency !== 'off',
  };
}
