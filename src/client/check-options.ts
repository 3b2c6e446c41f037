import type {ClientOptions} from './client-options.js';
import {configurationError} from './token-error.js';

/** The URL parser has turned every spelling of an IPv4 address into four numbers. */
const LOOPBACK = /^(.+\.)?localhost$|^127(\.\d+){3}$|^\[::1\]$/;

/** Ten: with a pause of at least 0.5 s before each, more would outlast any customer. */
const MOST_RETRIES = 10;

/** Milliseconds: ten minutes. */
const LONGEST_TIMEOUT = 600_000;

/**
 * Refuses, before anything is sent, options that cannot work. `undefined` and `null` stand for the default, and so
 * does an empty text, but for the two keys.
 * @throws {TokenError} as {@linkcode checkPublishableKey} and {@linkcode checkApiBase} do, `header` for a value
 *   that no header can carry, or `malformed_options` for a value of the wrong type or out of bounds
 */
export function checkOptions(options: Partial<ClientOptions> | null | undefined): void {
  // A page in plain JavaScript may give none.
  const {publishableKey, apiBase, stripeAccount, apiVersion, idempotencyKey} = options ?? {};
  checkPublishableKey(publishableKey);
  if (apiBase) checkApiBase(apiBase);
  if (!/^[ -~]*$/.test([stripeAccount, apiVersion, idempotencyKey].join(''))) {
    throw configurationError('header', 'The account, version and idempotency key must be ASCII.');
  }
  for (const [name, {isValid, expected}] of Object.entries(CHECKS)) {
    const value: unknown = options?.[name as keyof ClientOptions];
    if (value !== undefined && value !== null && !isValid(value))
      throw configurationError('malformed_options', `The option ${name} must be ${expected}.`);
  }
}

interface OptionCheck {
  readonly isValid: (value: unknown) => boolean;
  readonly expected: string;
}

const isOneOf =
  (...choices: readonly string[]) =>
  (value: unknown): boolean =>
    value === '' || choices.includes(value as string);

const isText =
  (shortest: number) =>
  (value: unknown): boolean =>
    typeof value === 'string' && value.length >= shortest && value.length <= 255;

const CHECKS: Readonly<Partial<Record<keyof ClientOptions, OptionCheck>>> = {
  stripeAccount: {isValid: isText(0), expected: 'a text of at most 255 characters'},
  apiVersion: {isValid: isText(0), expected: 'a text of at most 255 characters'},
  auth: {isValid: isOneOf('bearer', 'body'), expected: 'bearer or body'},
  idempotency: {isValid: isOneOf('on', 'off'), expected: 'on or off'},
  idempotencyKey: {isValid: isText(1), expected: 'a text of 1 to 255 characters'},
  timeout: {
    // `NaN` is not at least 0
    isValid: (value) => typeof value === 'number' && value >= 0 && value <= LONGEST_TIMEOUT,
    expected: `a number of milliseconds from 0 to ${LONGEST_TIMEOUT}`,
  },
  retries: {
    isValid: (value) =>
      Number.isInteger(value) && (value as number) >= 0 && (value as number) <= MOST_RETRIES,
    expected: `a whole number from 0 to ${MOST_RETRIES}`,
  },
  signal: {
    isValid: (value) => {
      const {aborted, addEventListener} = value as Partial<AbortSignal>;
      return typeof aborted === 'boolean' && typeof addEventListener === 'function';
    },
    expected: 'an AbortSignal',
  },
  fetch: {isValid: (value) => typeof value === 'function', expected: 'a function'},
};

/**
 * Refuses what is no publishable key.
 * @throws {TokenError} `configuration_error` with the code `missing_key`, `secret_key` (`sk_`, `rk_`) or
 *   `malformed_key`; its message never holds the key
 */
export function checkPublishableKey(key: string | null | undefined): void {
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
