import {CARD} from '../harness.js';

/** Where it was read that the API answers so. */
export type Source =
  /** Stripe's documentation. */
  | 'documented'
  /** An answer of the API that somebody recorded. */
  | 'recorded'
  /** An answer that somebody pasted into a public thread. */
  | 'thread'
  /** The types of Stripe's client, or its OpenAPI description. */
  | 'contract'
  /** The code is on Stripe's list; that this request has it was concluded. */
  | 'concluded';

/** A request that is refused, and how. */
export interface Refusal {
  readonly when: string;
  readonly method?: 'GET' | 'POST';
  readonly path: string;
  readonly params?: unknown;
  readonly headers?: Readonly<Record<string, string>>;
  readonly status: number;
  readonly type?: string;
  readonly code?: string;
  readonly param?: string;
  readonly message: RegExp;
  readonly source: Source;
}

const AMOUNT = {amount: 1999, currency: 'usd'};
const metadata = (count: number, key = 'key', value = 'value') =>
  Object.fromEntries(Array.from({length: count}, (_, index) => [`${key}${count === 1 ? '' : index}`, value]));
const bearer = (key: string) => ({Authorization: `Bearer ${key}`});

const unknown = (method: 'GET' | 'POST', path: string): Refusal => ({
  when: 'a parameter is unknown',
  method,
  path,
  params: {nonsense: '1'},
  status: 400,
  code: 'parameter_unknown',
  param: 'nonsense',
  message: /^Received unknown parameter: nonsense$/,
  source: 'thread',
});

const amounts = (path: string): readonly Refusal[] => [
  {
    when: 'the amount is too small',
    path,
    params: {...AMOUNT, amount: 49},
    status: 400,
    code: 'amount_too_small',
    param: 'amount',
    message: /^Amount must be at least \$0\.50 usd$/,
    source: 'thread',
  },
  {
    when: 'the amount is too small in yen, which have no cents',
    path,
    params: {amount: 49, currency: 'JPY'},
    status: 400,
    code: 'amount_too_small',
    param: 'amount',
    message: /^Amount must be at least ¥50 jpy$/,
    source: 'documented',
  },
  {
    when: 'the amount is too large',
    path,
    params: {...AMOUNT, amount: 100_000_000},
    status: 400,
    code: 'amount_too_large',
    param: 'amount',
    message: /^Amount must be no more than \$999,999\.99 usd$/,
    source: 'documented',
  },
  {
    when: 'the amount is nothing',
    path,
    params: {...AMOUNT, amount: 0},
    status: 400,
    code: 'parameter_invalid_integer',
    param: 'amount',
    message: /^Invalid positive integer$/,
    source: 'thread',
  },
  ...['19.99', '1e3', '0x10', ' 5', 'ten'].map((amount): Refusal => ({
    when: `the amount is ${amount}`,
    path,
    params: {...AMOUNT, amount},
    status: 400,
    code: 'parameter_invalid_integer',
    param: 'amount',
    message: /^Invalid integer$/,
    source: 'thread',
  })),
  {
    when: 'there is no such currency',
    path,
    params: {...AMOUNT, currency: 'zzz'},
    status: 400,
    param: 'currency',
    message: /^Invalid currency\. Stripe currently supports these currencies: usd, aed, /,
    source: 'recorded',
  },
];

const key = (when: string, given: string, message: RegExp): Refusal => ({
  when,
  path: '/v1/tokens',
  params: {card: CARD},
  headers: bearer(given),
  status: 401,
  message,
  source: 'thread',
});

const restricted = (method: 'GET' | 'POST', path: string, permission: string): Refusal => ({
  when: `a restricted key lacks ${permission}`,
  method,
  path,
  headers: bearer('rk_test_0123456789abcdef'),
  status: 403,
  message: new RegExp(`^Permission denied\\. The provided key 'rk_test_\\*{4}cdef' .*\\('${permission}'\\)`),
  source: 'thread',
});

/** What the sandbox refuses beside cards, bank accounts and tokens, which have tables of their own. */
export const refusals: readonly Refusal[] = [
  unknown('POST', '/v1/tokens'),
  unknown('GET', '/v1/tokens/tok_visa'),
  unknown('POST', '/v1/charges'),
  unknown('GET', '/v1/charges/ch_1'),
  unknown('POST', '/v1/charges/ch_1/capture'),
  unknown('POST', '/v1/customers'),
  unknown('GET', '/v1/customers/cus_1'),
  unknown('POST', '/v1/customers/cus_1'),
  unknown('POST', '/v1/customers/cus_1/sources'),
  unknown('GET', '/v1/customers/cus_1/sources'),
  unknown('GET', '/v1/customers/cus_1/sources/card_1'),
  unknown('POST', '/v1/payment_methods'),
  unknown('GET', '/v1/payment_methods/pm_card_visa'),
  unknown('POST', '/v1/payment_methods/pm_card_visa/attach'),
  unknown('POST', '/v1/payment_intents'),
  unknown('GET', '/v1/payment_intents/pi_1'),
  unknown('POST', '/v1/payment_intents/pi_1'),
  unknown('POST', '/v1/payment_intents/pi_1/confirm'),
  unknown('POST', '/v1/payment_intents/pi_1/capture'),
  unknown('POST', '/v1/payment_intents/pi_1/cancel'),
  unknown('POST', '/v1/accounts'),
  unknown('GET', '/v1/accounts/acct_1'),
  unknown('POST', '/v1/accounts/acct_1'),
  unknown('POST', '/v1/accounts/acct_1/external_accounts'),
  unknown('GET', '/v1/accounts/acct_1/external_accounts'),
  unknown('GET', '/v1/accounts/acct_1/external_accounts/ba_1'),
  unknown('POST', '/v1/accounts/acct_1/persons'),
  unknown('GET', '/v1/accounts/acct_1/persons'),
  unknown('GET', '/v1/accounts/acct_1/persons/person_1'),
  unknown('POST', '/v1/accounts/acct_1/persons/person_1'),
  ...amounts('/v1/charges'),
  ...amounts('/v1/payment_intents'),
  ...['/v1/customers', '/v1/accounts'].flatMap((path): readonly Refusal[] =>
    ['ada', 'ada@example', '@example.com', 'a b@example.com', 'a@b@example.com'].map((email) => ({
      when: `the email address is ${email}`,
      path,
      params: {email},
      status: 400,
      code: 'email_invalid',
      param: 'email',
      message: /^Invalid email address\.$/,
      source: 'documented',
    })),
  ),
  {
    when: 'there is no such country',
    path: '/v1/accounts',
    params: {country: 'ZZ'},
    status: 400,
    code: 'country_code_invalid',
    param: 'country',
    message: /^This country is unknown\./,
    source: 'documented',
  },
  {
    when: 'metadata has 60 keys',
    path: '/v1/customers',
    params: {metadata: metadata(60)},
    status: 400,
    param: 'metadata',
    message: /^Metadata can have up to 50 keys/,
    source: 'documented',
  },
  {
    when: 'metadata has a long key',
    path: '/v1/payment_intents',
    params: {...AMOUNT, metadata: metadata(1, 'k'.repeat(41))},
    status: 400,
    param: 'metadata',
    message: /^Metadata keys can have up to 40 characters/,
    source: 'documented',
  },
  {
    when: 'metadata has a long value',
    path: '/v1/charges',
    params: {...AMOUNT, metadata: metadata(1, 'key', 'v'.repeat(501))},
    status: 400,
    param: 'metadata',
    message:
      /^Metadata values can have up to 500 characters, but you passed in a value that is 501 characters\.$/,
    source: 'thread',
  },
  {
    when: 'a text is too long',
    path: '/v1/charges',
    params: {...AMOUNT, statement_descriptor: 'x'.repeat(23)},
    status: 400,
    param: 'statement_descriptor',
    message: /^Invalid string: must be at most 22 characters$/,
    source: 'contract',
  },
  {
    when: 'a value is none of those allowed',
    path: '/v1/payment_intents',
    params: {...AMOUNT, capture_method: 'later'},
    status: 400,
    param: 'capture_method',
    message: /^Invalid capture_method: must be one of automatic, automatic_async, or manual$/,
    source: 'contract',
  },
  {
    when: 'a hash is empty that cannot be unset',
    path: '/v1/charges',
    params: {...AMOUNT, shipping: ''},
    status: 400,
    code: 'parameter_invalid_empty',
    param: 'shipping',
    message: /^You passed an empty string for 'shipping'\./,
    source: 'thread',
  },
  {
    when: 'what is to be expanded cannot be',
    path: '/v1/tokens',
    params: {card: CARD, expand: ['card', 'customer']},
    status: 400,
    param: 'expand[1]',
    message: /^This property cannot be expanded\. There are: bank_account, card\.$/,
    source: 'thread',
  },
  {
    when: 'what is to be expanded cannot be',
    method: 'GET',
    path: '/v1/tokens/tok_visa?expand[]=payment_intent',
    status: 400,
    param: 'expand[0]',
    message: /^This property cannot be expanded\./,
    source: 'thread',
  },
  ...['2019-2-19', '2099-01-01', '2026-09-30', '2026-09-30.elixir', 'latest'].map((version): Refusal => ({
    when: `there is no API version ${version}`,
    path: '/v1/tokens',
    params: {card: CARD},
    headers: {'Stripe-Version': version},
    status: 400,
    message: /^Invalid Stripe API version\.$/,
    source: 'thread',
  })),
  {
    when: 'the connected account does not exist',
    path: '/v1/tokens',
    params: {card: CARD},
    headers: {'Stripe-Account': 'acct_1none'},
    status: 403,
    code: 'account_invalid',
    message: /does not have access to account 'acct_1none' \(or that account does not exist\)/,
    source: 'thread',
  },
  {
    when: 'the account in the path does not exist',
    method: 'GET',
    path: '/v1/accounts/acct_1none',
    status: 403,
    code: 'account_invalid',
    message: /does not have access to account/,
    source: 'thread',
  },
  key('a key has a dash', 'pk_test_abc-def', /^Invalid API Key provided: pk_test_\*{4}$/),
  key('a key is a placeholder', 'pk_test_your_key', /^Invalid API Key provided: pk_test_\*{4}$/),
  key('a key stops after its prefix', 'rk_test_', /^Invalid API Key provided: rk_test_\*{4}$/),
  key(
    'a restricted key is a live one',
    'rk_live_0123456789abcdef',
    /^Invalid API Key provided: rk_live_\*{4}cdef$/,
  ),
  restricted('POST', '/v1/accounts', 'account_write'),
  restricted('GET', '/v1/accounts/acct_1', 'account_read'),
  restricted('GET', '/v1/accounts/acct_1/persons', 'person_read'),
  {
    when: 'a publishable key may not do it',
    path: '/v1/customers',
    headers: bearer('pk_test_1'),
    status: 403,
    code: 'secret_key_required',
    message: /^This API call cannot be made with a publishable API key\./,
    source: 'thread',
  },
  {
    when: 'the address does not exist',
    path: '/v1/sources',
    status: 404,
    message: /^Unrecognized request URL \(POST: \/v1\/sources\)\./,
    source: 'thread',
  },
];
