import {ApiError} from './api-error.js';

/** Which kind of key a request came with. */
export type KeyKind = 'publishable' | 'restricted' | 'secret';

/** A permission that a restricted key has or lacks, as the dashboard names it, such as `charge_write`. */
export type Permission =
  `${'account' | 'charge' | 'customer' | 'payment_intent' | 'payment_method' | 'person' | 'token'}_${'read' | 'write'}`;

/** Who may call an endpoint: `anyone` with a key of the account, or only who has a secret one. */
export interface Access {
  readonly keys: 'any' | 'secret';
  readonly permission: Permission;
}

const TEST_KEY = /^(pk|rk|sk)_test_[0-9A-Za-z]{1,247}$/;
const KINDS = {pk: 'publishable', rk: 'restricted', sk: 'secret'} as const;

/** The key of an `Authorization` header, Bearer or Basic (the user name); `undefined` without one. */
export function keyOfHeader(authorization: string | null): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return userOf(value);
  return undefined;
}

/** The kind of a test key; throws 401 for none, one of another form, and a live one. */
export function identify(key: string | undefined): KeyKind {
  if (!key) throw missingKey();
  const prefix = TEST_KEY.exec(key)?.[1] as keyof typeof KINDS | undefined;
  if (prefix === undefined) throw invalidKey(key);
  return KINDS[prefix];
}

/** Nothing if a key may do it; otherwise throws 403. `lacking` are the permissions that restricted keys do not have. */
export function authorize(
  kind: KeyKind,
  key: string,
  {keys, permission}: Access,
  lacking: readonly Permission[],
): void {
  if (kind === 'publishable' && keys === 'secret') throw secretKeyRequired();
  if (kind === 'restricted' && lacking.includes(permission)) throw permissionDenied(key, permission);
}

/** Shows the prefix and the last four characters only, and of what is no key at all nothing. */
export function maskKey(key: string): string {
  const prefix = /^(?:pk|sk|rk)_(?:live|test)_/.exec(key)?.[0] ?? '';
  return prefix && key.length > prefix.length + 8 ? `${prefix}****${key.slice(-4)}` : `${prefix}****`;
}

function userOf(basic: string): string {
  try {
    return atob(basic).split(':', 1)[0] ?? '';
  } catch {
    return basic;
  }
}

function missingKey(): ApiError {
  return new ApiError(
    401,
    'invalid_request_error',
    'You did not provide an API key. You need to provide your API key in the Authorization header, using Bearer auth ' +
      "(e.g. 'Authorization: Bearer YOUR_SECRET_KEY'). See https://stripe.com/docs/api#authentication for details, " +
      'or we can help at https://support.stripe.com/.',
    {headers: {'WWW-Authenticate': 'Basic realm="Stripe"'}},
  );
}

function invalidKey(key: string): ApiError {
  return new ApiError(401, 'invalid_request_error', `Invalid API Key provided: ${maskKey(key)}`, {
    headers: {'WWW-Authenticate': 'Basic realm="Stripe"'},
  });
}

/** Stripe's answers of 2016 are 401, those of 2023 are 403: the newer is what the sandbox gives. */
function secretKeyRequired(): ApiError {
  return new ApiError(
    403,
    'invalid_request_error',
    'This API call cannot be made with a publishable API key. Please use a secret API key. You can find a list of ' +
      'your API keys at https://dashboard.stripe.com/account/apikeys.',
    {code: 'secret_key_required'},
  );
}

/** In the words of 2026: "Enabling "Prices Read" ('plan_read') permissions on this key …". */
function permissionDenied(key: string, permission: Permission): ApiError {
  const name = permission.replace(/_(\w+)$/, 's $1').replace('_', ' ');
  const title = name.replace(/\b[a-z]/g, (letter) => letter.toUpperCase());
  return new ApiError(
    403,
    'invalid_request_error',
    `Permission denied. The provided key '${maskKey(key)}' does not have the required permissions for this endpoint. ` +
      `Enabling "${title}" ('${permission}') permissions on this key would allow this request to continue.`,
  );
}
