import type {ClientOptions} from './client-options.js';
import {TokenError} from './token-error.js';

/** The URL parser has turned every spelling of an IPv4 address into four numbers. */
const LOOPBACK = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;

/**
 * Refuses, before anything is sent, options that cannot work.
 * @throws {TokenError} as {@linkcode checkPublishableKey} and {@linkcode checkApiBase} do, or `header` for a value
 *   that no header can carry
 */
export function checkOptions(options: Partial<ClientOptions> | null | undefined): void {
  // A page in plain JavaScript may give none.
  const {publishableKey, apiBase, stripeAccount, apiVersion, idempotencyKey} = options ?? {};
  checkPublishableKey(publishableKey);
  if (apiBase) checkApiBase(apiBase);
  if (!/^[ -~]*$/.test([stripeAccount, apiVersion, idempotencyKey].join(''))) {
    throw configurationError('header', 'The account, version and idempotency key must be ASCII.');
  }
}

/**
 * Refuses what is no publishable key.
 * @throws {TokenError} `configuration_error` with the code `missing_key`, `secret_key` (`sk_`, `rk_`) or
 *   `malformed_key`; its message never holds the key
 */
export function checkPublishableKey(key: string | undefined): void {
  if (!key)
    throw configurationError('missing_key', 'Set the publishable key: it begins with pk_test_ or pk_live_.');
  if (/^\s*[rs]k_/.test(key)) {
    throw configurationError(
      'secret_key',
      'A secret key must never reach a browser: use the publishable key, pk_test_ or pk_live_.',
    );
  }
  if (!/^pk_\w{1,250}$/.test(key))
    throw configurationError(
      'malformed_key',
      'This is not a publishable key: those begin with pk_test_ or pk_live_.',
    );
}

/**
 * Refuses what is no `https:` origin, and no `http:` one on loopback.
 * @throws {TokenError} `configuration_error`, code `api_base`
 */
export function checkApiBase(base: string): void {
  const url = URL.canParse(base) ? new URL(base) : undefined;
  const secure = url?.protocol === 'https:' || (url?.protocol === 'http:' && LOOPBACK.test(url.hostname));
  if (!secure || url.href !== `${url.origin}/`) {
    throw configurationError('api_base', 'The API base must be an https: origin (http: on localhost only).');
  }
}

const configurationError = (code: string, message: string): TokenError =>
  new TokenError('configuration_error', message, {code});
