import {ApiError} from './api-error.js';

/** What a call may be made with: tokens are created with either key, all else with the secret one. */
export type Access = 'publishable' | 'secret';

const TEST_KEY = /^(pk|sk)_test_\w+$/;

/** The key of an `Authorization` header, Bearer or Basic (the user name); `undefined` without one. */
export function keyOfHeader(authorization: string | null): string | undefined {
  const [scheme = '', value = ''] = (authorization ?? '').trim().split(/\s+/, 2);
  if (/^bearer$/i.test(scheme)) return value;
  if (/^basic$/i.test(scheme)) return userOf(value);
  return undefined;
}

/** Nothing if the key may do it; otherwise throws 401 (none, malformed or live key) or 403 (publishable key). */
export function authorize(key: string | undefined, access: Access): void {
  if (!key) throw missingKey();
  const kind = TEST_KEY.exec(key)?.[1];
  if (kind === undefined) throw invalidKey(key);
  if (access === 'secret' && kind === 'pk') throw secretKeyRequired();
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

/** Shows the prefix and the last four characters only, and of what is no key at all nothing. */
function invalidKey(key: string): ApiError {
  const prefix = /^(?:pk|sk|rk)_(?:live|test)_/.exec(key)?.[0] ?? '';
  const shown = prefix && key.length > prefix.length + 8 ? `${prefix}****${key.slice(-4)}` : `${prefix}****`;
  return new ApiError(401, 'invalid_request_error', `Invalid API Key provided: ${shown}`, {
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
