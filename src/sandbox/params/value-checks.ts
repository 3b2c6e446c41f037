import {invalidRequest, type ApiError} from '../api-error.js';
import countries from '../contract/countries.json' with {type: 'json'};
import type {Params} from './params.js';
import {CURRENCIES} from './currencies.js';
import {bracketPath} from './param-errors.js';

const COUNTRIES: ReadonlySet<string> = new Set(countries);

type Check = (value: unknown, param: string) => ApiError | undefined;

/** What a parameter of this name has to be, wherever it stands; the schemas say only that it is a text. */
const CHECKS: Readonly<Record<string, Check>> = {
  country: (value, param) => (COUNTRIES.has(String(value).toUpperCase()) ? undefined : unknownCountry(param)),
  currency: checkCurrency,
  default_currency: checkCurrency,
  email: checkEmail,
  metadata: checkMetadata,
  receipt_email: checkEmail,
  return_url: (value, param) =>
    isUrl(value) ? undefined : invalidRequest('Not a valid URL', {code: 'url_invalid', param}),
};

/** Throws the API's error for a country, currency, email address, URL or metadata that cannot be, at any depth. */
export function checkValues(params: Params, path: readonly string[] = []): void {
  for (const [name, value] of Object.entries(params)) {
    const at = [...path, name];
    const error = CHECKS[name]?.(value, bracketPath(at));
    if (error) throw error;
    if (name !== 'metadata' && typeof value === 'object' && value !== null) checkValues(value as Params, at);
  }
}

/** As for any unknown country, without the value. */
function unknownCountry(param: string): ApiError {
  return invalidRequest(
    'This country is unknown. Try using a 2-character alphanumeric country code instead, such as ' +
      "'US', 'EG', or 'GB'.",
    {code: 'country_code_invalid', param},
  );
}

/** In the words that the API has for any currency; it repeats the one that was given. */
function checkCurrency(value: unknown, param: string): ApiError | undefined {
  if (CURRENCIES.includes(String(value).toLowerCase())) return undefined;
  return invalidRequest(
    `Invalid currency. Stripe currently supports these currencies: ${CURRENCIES.join(', ')}`,
    {
      param,
    },
  );
}

/** One `@` between two parts, the second with a dot in it. No regular expression: it would keep the address. */
function checkEmail(value: unknown, param: string): ApiError | undefined {
  const [local = '', domain = '', more] = String(value).split('@');
  const labels = domain.split('.');
  const hasSpace = [...String(value)].some((char) => char <= ' ');
  if (local && more === undefined && labels.length > 1 && !labels.includes('') && !hasSpace) return undefined;
  return invalidRequest('Invalid email address.', {code: 'email_invalid', param});
}

/** How much metadata an object may have. */
export const MOST_KEYS = 50;

/** The error for more. */
export const tooManyKeys = (count: number, param: string): ApiError =>
  invalidRequest(`Metadata can have up to ${MOST_KEYS} keys, but you passed in ${count}.`, {param});

const MAX = {key: 40, value: 500};

/** Documented: 50 keys of 40 characters, with values of 500, and no square brackets in a key. */
function checkMetadata(value: unknown, param: string): ApiError | undefined {
  if (typeof value !== 'object' || value === null) return undefined;
  const entries = Object.entries(value);
  const told = (message: string) => invalidRequest(message, {param});
  if (entries.length > MOST_KEYS) return tooManyKeys(entries.length, param);
  for (const [key, text] of entries) {
    if (key.length > MAX.key) {
      return told(
        `Metadata keys can have up to ${MAX.key} characters, but you passed in a key that is ${key.length} characters.`,
      );
    }
    if (key.includes('[') || key.includes(']')) return told('Metadata keys cannot have square brackets.');
    const {length} = String(text);
    if (length > MAX.value) {
      return told(
        `Metadata values can have up to ${MAX.value} characters, but you passed in a value that is ${length} characters.`,
      );
    }
  }
  return undefined;
}

function isUrl(value: unknown): boolean {
  try {
    return /^[a-z][a-z0-9+.-]*:$/.test(new URL(String(value)).protocol);
  } catch {
    return false;
  }
}
