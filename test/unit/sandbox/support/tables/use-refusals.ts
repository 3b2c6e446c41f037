import {CARD, type Client} from '../harness.js';
import type {Refusal} from './refusal.js';

const AMOUNT = {amount: 1999, currency: 'usd'};
const KEY = {'Idempotency-Key': 'order 7'};
const PAGE = {Authorization: 'Bearer pk_test_1'};
const CVC_TOKEN = 'payment_method_options[card][cvc_token]';

/** The id of an object that is made for the request to name. */
const made = async ({post}: Client, path: string, params: object = {}): Promise<string> =>
  String((await post(path, params)).body.id);

const customerWith = (client: Client, source: string) => made(client, '/v1/customers', {source});
const intentWith = (client: Client, params: object = {}) =>
  made(client, '/v1/payment_intents', {...AMOUNT, ...params});
const PAID = {payment_method: 'pm_card_visa', confirm: true};

/** A request for one payment intent. */
const forIntent =
  (action: string, params: object = {}): NonNullable<Refusal['before']> =>
  async (client) => ({path: `/v1/payment_intents/${await intentWith(client, params)}${action}`});

/** A request with a payment method that is a customer's. */
const withAttached = async (client: Client) => {
  const customer = await made(client, '/v1/customers');
  const payment_method = await made(client, '/v1/payment_methods', {type: 'card', card: {token: 'tok_visa'}});
  await client.post(`/v1/payment_methods/${payment_method}/attach`, {customer});
  return payment_method;
};

const unexpectedState = {code: 'payment_intent_unexpected_state', source: 'thread'} as const;
const invalidParameter = {code: 'payment_intent_invalid_parameter', source: 'documented'} as const;

const tokenUses: readonly Refusal[] = [
  {
    when: 'a token was used before',
    path: '/v1/charges',
    status: 400,
    code: 'token_already_used',
    message: /^You cannot use a Stripe token more than once: tok_/,
    source: 'thread',
    before: async (client) => {
      const source = await made(client, '/v1/tokens', {card: CARD});
      await client.post('/v1/charges', {...AMOUNT, source});
      return {params: {...AMOUNT, source}};
    },
  },
  {
    when: 'a token is of another kind',
    path: '/v1/customers',
    status: 400,
    param: 'source',
    message: /^source takes a token of type card or bank_account; pii_\w+ is of type pii\.$/,
    source: 'own',
    before: async (client) => ({
      params: {source: await made(client, '/v1/tokens', {pii: {id_number: '000000000'}})},
    }),
  },
  {
    when: 'there is no such token',
    path: '/v1/charges',
    params: {...AMOUNT, source: 'tok_none'},
    status: 400,
    code: 'resource_missing',
    param: 'source',
    message: "No such token: 'tok_none'",
    source: 'recorded',
  },
  {
    when: 'there is no such token',
    method: 'GET',
    path: '/v1/tokens/tok_none',
    status: 404,
    code: 'resource_missing',
    param: 'token',
    message: "No such token: 'tok_none'",
    source: 'recorded',
  },
];

const requests: readonly Refusal[] = [
  {
    when: 'there is no key',
    path: '/v1/tokens',
    headers: {Authorization: ''},
    status: 401,
    message: /^You did not provide an API key\. /,
    source: 'thread',
  },
  {
    when: 'the body is JSON',
    path: '/v1/tokens',
    params: '{}',
    headers: {'Content-Type': 'application/json'},
    status: 400,
    message:
      /^Invalid request \(check that your POST content type is application\/x-www-form-urlencoded\)\. /,
    source: 'thread',
  },
  {
    when: 'the body has more than 256 KiB',
    path: '/v1/tokens',
    params: `card[name]=${'x'.repeat(300_000)}`,
    status: 413,
    message: /^Request body is larger than 262144 bytes\.$/,
    source: 'own',
  },
  {
    when: 'the idempotency key is empty',
    path: '/v1/tokens',
    params: {card: CARD},
    headers: {'Idempotency-Key': ''},
    status: 400,
    message: 'Idempotency Key must be a non-empty string.',
    source: 'own',
  },
  {
    when: 'the idempotency key has more than 255 characters',
    path: '/v1/tokens',
    params: {card: CARD},
    headers: {'Idempotency-Key': 'x'.repeat(256)},
    status: 400,
    type: 'idempotency_error',
    message: 'Idempotency keys must have at most 255 characters.',
    source: 'own',
  },
  {
    when: 'the idempotency key came with other parameters',
    path: '/v1/tokens',
    params: {card: {...CARD, cvc: '124'}},
    headers: KEY,
    status: 400,
    type: 'idempotency_error',
    message:
      /^Keys for idempotent requests can only be used with the same parameters they were first used with\. /,
    source: 'thread',
    before: async (client) => {
      await client.token({card: CARD}, KEY);
      return {};
    },
  },
  {
    when: 'the idempotency key was used at another endpoint',
    path: '/v1/customers',
    headers: KEY,
    status: 400,
    type: 'idempotency_error',
    message: /^Keys for idempotent requests can only be used for the same endpoint they were first used for /,
    source: 'thread',
    before: async (client) => {
      await client.token({card: CARD}, KEY);
      return {};
    },
  },
];

const charges: readonly Refusal[] = [
  ...['amount', 'currency'].map((param): Refusal => ({
    when: `${param} is missing`,
    path: '/v1/charges',
    params: {...AMOUNT, source: 'tok_visa', [param]: undefined},
    status: 400,
    code: 'parameter_missing',
    param,
    message: `Missing required param: ${param}.`,
    source: 'thread',
  })),
  {
    when: 'neither source nor customer is there',
    path: '/v1/charges',
    params: AMOUNT,
    status: 400,
    code: 'parameter_missing',
    message: 'Must provide source or customer.',
    source: 'thread',
  },
  {
    when: 'there is no such customer',
    path: '/v1/charges',
    params: {...AMOUNT, customer: 'cus_none'},
    status: 400,
    code: 'resource_missing',
    param: 'customer',
    message: "No such customer: 'cus_none'",
    source: 'recorded',
  },
  {
    when: 'the customer has no card',
    path: '/v1/charges',
    status: 402,
    type: 'card_error',
    code: 'missing',
    param: 'card',
    message: 'Cannot charge a customer that has no active card',
    source: 'thread',
    before: async (client) => ({
      params: {...AMOUNT, customer: await customerWith(client, 'btok_us_verified')},
    }),
  },
  {
    when: 'the source is a token, or not the customer’s',
    path: '/v1/charges',
    status: 400,
    code: 'missing',
    param: 'source',
    message: /^Customer cus_\w+ does not have a linked source with the ID that was sent\.$/,
    source: 'thread',
    before: async (client) => ({
      params: {...AMOUNT, customer: await customerWith(client, 'tok_visa'), source: 'tok_visa'},
    }),
  },
  {
    when: 'there is no such charge',
    method: 'GET',
    path: '/v1/charges/ch_none',
    status: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such charge: 'ch_none'",
    source: 'recorded',
  },
  {
    when: 'the charge was captured before',
    path: '/v1/charges/:id/capture',
    status: 400,
    code: 'charge_already_captured',
    message: 'Charge has already been captured.',
    source: 'documented',
    before: async (client) => ({
      path: `/v1/charges/${await made(client, '/v1/charges', {...AMOUNT, source: 'tok_visa'})}/capture`,
    }),
  },
  {
    when: 'more is captured than was charged',
    path: '/v1/charges/:id/capture',
    params: {amount: 2000},
    status: 400,
    param: 'amount',
    message: 'You cannot capture a charge for an amount greater than it already has.',
    source: 'concluded',
    before: async (client) => {
      const id = await made(client, '/v1/charges', {...AMOUNT, source: 'tok_visa', capture: false});
      return {path: `/v1/charges/${id}/capture`};
    },
  },
  {
    when: 'the charge is a payment intent’s',
    path: '/v1/charges/:id/capture',
    status: 400,
    message:
      /^This uncaptured Charge was created by a PaymentIntent \(pi_\w+\)\. You must capture the PaymentIntent instead\.$/,
    source: 'thread',
    before: async ({post}) => {
      const {body} = await post('/v1/payment_intents', {...AMOUNT, ...PAID, capture_method: 'manual'});
      return {path: `/v1/charges/${body.latest_charge}/capture`};
    },
  },
];

const customers: readonly Refusal[] = [
  {
    when: 'there is no such customer',
    method: 'GET',
    path: '/v1/customers/cus_none',
    status: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such customer: 'cus_none'",
    source: 'recorded',
  },
  {
    when: 'the source is missing',
    path: '/v1/customers/:id/sources',
    status: 400,
    code: 'parameter_missing',
    param: 'source',
    message: 'Missing required param: source.',
    source: 'contract',
    before: async (client) => ({path: `/v1/customers/${await made(client, '/v1/customers')}/sources`}),
  },
  {
    when: 'the source is told, and not by a token',
    path: '/v1/customers',
    params: {source: {object: 'sofa'}},
    status: 400,
    param: 'source',
    message: 'Invalid string',
    source: 'contract',
  },
  {
    when: 'the customer has no such source',
    method: 'GET',
    path: '/v1/customers/:id/sources/card_none',
    status: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such source: 'card_none'",
    source: 'recorded',
    before: async (client) => ({
      path: `/v1/customers/${await made(client, '/v1/customers')}/sources/card_none`,
    }),
  },
  {
    when: 'the default source is not the customer’s',
    path: '/v1/customers/:id',
    params: {default_source: 'card_none'},
    status: 400,
    code: 'resource_missing',
    param: 'default_source',
    message: "No such source: 'card_none'",
    source: 'recorded',
    before: async (client) => ({path: `/v1/customers/${await made(client, '/v1/customers')}`}),
  },
  {
    when: 'invoices are to be paid with a payment method of nobody',
    path: '/v1/customers',
    params: {invoice_settings: {default_payment_method: 'pm_none'}},
    status: 400,
    code: 'resource_missing',
    param: 'invoice_settings[default_payment_method]',
    message: "No such PaymentMethod: 'pm_none'",
    source: 'recorded',
  },
  {
    when: 'the payment method is another customer’s',
    path: '/v1/customers',
    status: 400,
    code: 'payment_method_unexpected_state',
    param: 'payment_method',
    message: 'The payment method you provided has already been attached to a customer.',
    source: 'thread',
    before: async (client) => ({params: {payment_method: await withAttached(client)}}),
  },
  {
    when: 'a list has no page of that length',
    method: 'GET',
    path: '/v1/customers/:id/sources',
    status: 400,
    code: 'parameter_invalid_integer',
    param: 'limit',
    message: 'Invalid integer: must be between 1 and 100',
    source: 'concluded',
    before: async (client) => ({
      path: `/v1/customers/${await made(client, '/v1/customers')}/sources?limit=101`,
    }),
  },
  {
    when: 'what a page of a list is to follow is not in it',
    method: 'GET',
    path: '/v1/customers/:id/sources',
    status: 400,
    code: 'resource_missing',
    param: 'starting_after',
    message: "No such source: 'card_none'",
    source: 'concluded',
    before: async (client) => ({
      path: `/v1/customers/${await made(client, '/v1/customers')}/sources?starting_after=card_none`,
    }),
  },
];

const paymentMethods: readonly Refusal[] = [
  {
    when: 'the type is missing',
    path: '/v1/payment_methods',
    status: 400,
    code: 'parameter_missing',
    param: 'type',
    message: 'Missing required param: type.',
    source: 'contract',
  },
  {
    when: 'the type is another one',
    path: '/v1/payment_methods',
    params: {type: 'sepa_debit'},
    status: 400,
    param: 'type',
    message: 'The sandbox has payment methods of type card only.',
    source: 'own',
  },
  {
    when: 'there is no such payment method',
    method: 'GET',
    path: '/v1/payment_methods/pm_none',
    status: 404,
    code: 'resource_missing',
    param: 'payment_method',
    message: "No such PaymentMethod: 'pm_none'",
    source: 'recorded',
  },
  {
    when: 'the customer is missing',
    path: '/v1/payment_methods/pm_card_visa/attach',
    status: 400,
    code: 'parameter_missing',
    param: 'customer',
    message: 'Missing required param: customer.',
    source: 'contract',
  },
  {
    when: 'it is attached to another customer',
    path: '/v1/payment_methods/:id/attach',
    status: 400,
    code: 'payment_method_unexpected_state',
    param: 'payment_method',
    message: 'The payment method you provided has already been attached to a customer.',
    source: 'thread',
    before: async (client) => ({
      path: `/v1/payment_methods/${await withAttached(client)}/attach`,
      params: {customer: await made(client, '/v1/customers')},
    }),
  },
];

const paymentIntents: readonly Refusal[] = [
  {
    when: 'there is no such payment intent',
    method: 'GET',
    path: '/v1/payment_intents/pi_none',
    status: 404,
    code: 'resource_missing',
    param: 'intent',
    message: "No such payment_intent: 'pi_none'",
    source: 'recorded',
  },
  {
    when: 'payment_method_types comes with API version 2026-09-30',
    path: '/v1/payment_intents',
    params: {...AMOUNT, payment_method_types: ['card']},
    headers: {'Stripe-Version': '2026-09-30.endive'},
    status: 400,
    code: 'payment_method_types_no_longer_supported',
    param: 'payment_method_types',
    message: /^payment_method_types is not supported by this API version\. /,
    source: 'documented',
  },
  {
    when: 'the return_url is none',
    path: '/v1/payment_intents',
    params: {...AMOUNT, ...PAID, return_url: 'nowhere'},
    status: 400,
    code: 'url_invalid',
    param: 'return_url',
    message: 'Not a valid URL',
    source: 'thread',
  },
  {
    when: 'the payment method’s data is of another type',
    path: '/v1/payment_intents',
    params: {...AMOUNT, payment_method_data: {type: 'sepa_debit'}},
    status: 400,
    param: 'payment_method_data[type]',
    message: 'The sandbox has payment methods of type card only.',
    source: 'own',
  },
  {
    when: 'the payment method is a customer’s, who is not named',
    path: '/v1/payment_intents',
    status: 400,
    param: 'payment_method',
    message: /^The provided PaymentMethod belongs to a Customer\. /,
    source: 'thread',
    before: async (client) => ({params: {...AMOUNT, payment_method: await withAttached(client)}}),
  },
  {
    when: 'off_session comes without confirmation',
    path: '/v1/payment_intents',
    params: {...AMOUNT, off_session: true},
    status: 400,
    ...invalidParameter,
    param: 'off_session',
    message: 'off_session can only be provided during confirmation.',
  },
  {
    when: 'a CVC’s token comes, and confirmation is automatic',
    path: '/v1/payment_intents',
    status: 400,
    ...invalidParameter,
    param: CVC_TOKEN,
    message: `${CVC_TOKEN} can only be provided for a PaymentIntent whose confirmation_method is manual.`,
    before: async (client) => {
      const cvc_token = await made(client, '/v1/tokens', {cvc_update: {cvc: '123'}});
      return {params: {...AMOUNT, ...PAID, payment_method_options: {card: {cvc_token}}}};
    },
  },
  {
    when: 'a page has no client secret',
    method: 'GET',
    path: '/v1/payment_intents/:id',
    headers: PAGE,
    status: 400,
    code: 'parameter_missing',
    param: 'client_secret',
    message: 'Missing required param: client_secret.',
    source: 'documented',
    before: forIntent(''),
  },
  {
    when: 'the client secret is another’s',
    path: '/v1/payment_intents/:id/confirm',
    params: {client_secret: 'pi_1_secret_1'},
    headers: PAGE,
    status: 400,
    code: 'payment_intent_invalid_parameter',
    param: 'client_secret',
    message: /^The client_secret provided does not match any associated PaymentIntent\. /,
    source: 'thread',
    before: forIntent('/confirm'),
  },
  {
    when: 'a page confirms what the server is to confirm',
    path: '/v1/payment_intents/:id/confirm',
    headers: PAGE,
    status: 400,
    ...invalidParameter,
    message:
      /^This PaymentIntent cannot be confirmed with a publishable key, because its confirmation_method is manual\. /,
    before: async ({post}) => {
      const {body} = await post('/v1/payment_intents', {...AMOUNT, confirmation_method: 'manual'});
      return {
        path: `/v1/payment_intents/${body.id}/confirm`,
        params: {client_secret: body.client_secret},
      };
    },
  },
  {
    when: 'there is nothing to pay with',
    path: '/v1/payment_intents/:id/confirm',
    status: 400,
    ...unexpectedState,
    message: /^You cannot confirm this PaymentIntent because it is missing a payment method\. /,
    before: forIntent('/confirm'),
  },
  {
    when: 'it was paid before',
    path: '/v1/payment_intents/:id/confirm',
    status: 400,
    ...unexpectedState,
    message: /^You cannot confirm this PaymentIntent because it has already succeeded /,
    before: forIntent('/confirm', PAID),
  },
  {
    when: 'it waits to be captured',
    path: '/v1/payment_intents/:id/confirm',
    status: 400,
    ...unexpectedState,
    message: 'You cannot confirm this PaymentIntent because it has a status of requires_capture.',
    before: forIntent('/confirm', {...PAID, capture_method: 'manual'}),
  },
  {
    when: 'it was paid, and is to be changed',
    path: '/v1/payment_intents/:id',
    params: {amount: 2000},
    status: 400,
    ...unexpectedState,
    message: /^This PaymentIntent could not be updated because it has a status of succeeded\. /,
    before: forIntent('', PAID),
  },
  {
    when: 'there is nothing to capture',
    path: '/v1/payment_intents/:id/capture',
    status: 400,
    ...unexpectedState,
    message:
      /^This PaymentIntent could not be captured because it has a status of requires_payment_method\. /,
    before: forIntent('/capture'),
  },
  {
    when: 'more is captured than is held',
    path: '/v1/payment_intents/:id/capture',
    params: {amount_to_capture: 2000},
    status: 400,
    code: 'amount_too_large',
    param: 'amount_to_capture',
    message: 'The remaining amount on this PaymentIntent is too low to capture that much.',
    source: 'concluded',
    before: forIntent('/capture', {...PAID, capture_method: 'manual'}),
  },
  {
    when: 'it was paid, and is to be canceled',
    path: '/v1/payment_intents/:id/cancel',
    status: 400,
    ...unexpectedState,
    message: /^You cannot cancel this PaymentIntent because it has a status of succeeded\. /,
    before: forIntent('/cancel', PAID),
  },
];

const accounts: readonly Refusal[] = [
  {
    when: 'payouts are to go to a card that is no debit card',
    path: '/v1/accounts',
    params: {external_account: 'tok_visa'},
    status: 400,
    code: 'invalid_card_type',
    param: 'external_account',
    message: /^The card provided as an external account is not supported for payouts\. /,
    source: 'thread',
  },
  {
    when: 'an external account is neither a bank account nor a card',
    path: '/v1/accounts',
    params: {
      external_account: {object: 'sofa', country: 'US', currency: 'usd', account_number: '000123456789'},
    },
    status: 400,
    param: 'external_account[object]',
    message: 'Invalid external_account[object]: must be one of bank_account or card',
    source: 'contract',
  },
  {
    when: 'there is no such external account',
    method: 'GET',
    path: '/v1/accounts/acct_1/external_accounts/ba_none',
    status: 404,
    code: 'resource_missing',
    param: 'id',
    message: "No such external account: 'ba_none'",
    source: 'recorded',
  },
  {
    when: 'the external account is missing',
    path: '/v1/accounts/acct_1/external_accounts',
    status: 400,
    code: 'parameter_missing',
    param: 'external_account',
    message: 'Missing required param: external_account.',
    source: 'contract',
  },
  {
    when: 'there is no such person',
    method: 'GET',
    path: '/v1/accounts/acct_1/persons/person_none',
    status: 404,
    code: 'resource_missing',
    param: 'person',
    message: "No such person: 'person_none'",
    source: 'recorded',
  },
];

/** What is refused when tokens are used, and of requests as such. */
export const useRefusals: readonly Refusal[] = [
  ...tokenUses,
  ...requests,
  ...charges,
  ...customers,
  ...paymentMethods,
  ...paymentIntents,
  ...accounts,
];
