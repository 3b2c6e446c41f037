import {ApiError, invalidRequest} from '../api-error.js';
import {newId, randomText} from '../ids.js';
import {capturedCharge, releasedCharge} from '../objects/charge.js';
import {mergeMetadata} from '../objects/metadata.js';
import {clientSecret, shownIntent, toldOf, type PaymentIntentRecord} from '../objects/payment-intent.js';
import type {PaymentMethodRecord} from '../objects/payment-method.js';
import {checkAmount} from '../params/amounts.js';
import {paramsNamed, type ParamsName, type Schema} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {missingParam} from '../params/param-errors.js';
import {takeTokens} from '../take-tokens.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';
import {attemptPayment, unexpectedState} from './payment-attempt.js';
import {findMethod, methodOfCard} from './payment-methods.js';

const CVC_TOKEN = 'payment_method_options[card][cvc_token]';
const CARD = 'payment_method_data[card]';

const expandable = [
  'application',
  'customer',
  'latest_charge',
  'on_behalf_of',
  'payment_method',
  'review',
  'source',
];
const write = {keys: 'secret', permission: 'payment_intent_write'} as const;
const tokens = {[`${CARD}[token]`]: ['card']};
const confirmTokens = {...tokens, [CVC_TOKEN]: ['cvc_update']};

/** `/v1/payment_intents`: payments by card. */
export const paymentIntents: readonly Endpoint[] = [
  {
    method: 'POST',
    path: '/v1/payment_intents',
    access: write,
    params: () => withMethodTypes(paramsNamed('PaymentIntentCreateParams')),
    expandable,
    tokens: confirmTokens,
    check(params, version) {
      checkMethodTypes(params, version);
      checkAmount(params['amount'] as number, String(params['currency']).toLowerCase());
    },
    answer: createIntent,
  },
  {
    method: 'GET',
    path: '/v1/payment_intents/:id',
    access: {keys: 'any', permission: 'payment_intent_read'},
    params: () => paramsNamed('PaymentIntentRetrieveParams'),
    expandable,
    answer: (request) => shownIntent(intentOf(request), request.origin),
  },
  {
    method: 'POST',
    path: '/v1/payment_intents/:id',
    access: write,
    params: () => withMethodTypes(paramsNamed('PaymentIntentUpdateParams')),
    expandable,
    tokens,
    check: checkMethodTypes,
    answer: updateIntent,
  },
  {
    method: 'POST',
    path: '/v1/payment_intents/:id/confirm',
    access: {keys: 'any', permission: 'payment_intent_write'},
    params: () => withMethodTypes(withClientSecret('PaymentIntentConfirmParams')),
    expandable,
    tokens: confirmTokens,
    check: checkMethodTypes,
    answer: async (request) => shownIntent(await confirm(request, intentOf(request)), request.origin),
  },
  {
    method: 'POST',
    path: '/v1/payment_intents/:id/capture',
    access: write,
    params: () => paramsNamed('PaymentIntentCaptureParams'),
    expandable,
    answer: captureIntent,
  },
  {
    method: 'POST',
    path: '/v1/payment_intents/:id/cancel',
    access: write,
    params: () => paramsNamed('PaymentIntentCancelParams'),
    expandable,
    answer: cancelIntent,
  },
];

/** What a page sends, and no server: no types of a client for servers name it. */
function withClientSecret(name: ParamsName): Schema {
  const schema = paramsNamed(name);
  return {...schema, properties: {...schema.properties, client_secret: {type: 'string', maxLength: 5000}}};
}

/** With `payment_method_types`, which the newest API version has no longer. */
function withMethodTypes(schema: Schema): Schema {
  const payment_method_types: Schema = {type: 'array', items: {type: 'string', maxLength: 5000}};
  return {...schema, properties: {...schema.properties, payment_method_types}};
}

/** Throws for `payment_method_types` on the API versions since 2026-09-30, as its change log says. */
function checkMethodTypes({payment_method_types}: Params, version: string | null): void {
  if (payment_method_types === undefined || version === null || version < '2026-09-30') return;
  throw invalidRequest(
    'payment_method_types is not supported by this API version. Use allowed_payment_method_types.',
    {code: 'payment_method_types_no_longer_supported', param: 'payment_method_types'},
  );
}

/** The payment intent that the path means, if whoever has a publishable key has its client secret, too. */
function intentOf({ids, key, params, store}: ApiRequest): PaymentIntentRecord {
  const intent = store.get('payment_intent', ids['id'] ?? '', 'intent', 404);
  const {client_secret} = params as {client_secret?: string};
  if (key === 'publishable' && client_secret === undefined) throw missingParam('client_secret');
  if (client_secret !== undefined && client_secret !== clientSecret(intent)) {
    throw invalidRequest(
      'The client_secret provided does not match any associated PaymentIntent. Please pass a valid client_secret ' +
        'associated with the PaymentIntent.',
      {code: 'payment_intent_invalid_parameter', param: 'client_secret'},
    );
  }
  return intent;
}

async function createIntent(request: ApiRequest): Promise<object> {
  const {now, origin, params, store} = request;
  const {
    amount,
    confirm: isConfirmed,
    currency,
    customer,
  } = params as {
    amount: number;
    confirm?: boolean;
    currency: string;
    customer?: string;
  };
  if (customer !== undefined) store.get('customer', customer, 'customer');
  if (!isConfirmed) refuseConfirmationParams(params);
  const blank: PaymentIntentRecord = {
    id: newId('pi'),
    secret: randomText(25),
    created: seconds(now),
    status: 'requires_payment_method',
    amount,
    currency: currency.toLowerCase(),
    customer: customer ?? null,
    metadata: mergeMetadata({}, params['metadata'], request.unset),
    capture_method: (params['capture_method'] as string | undefined) ?? 'automatic',
    confirmation_method: (params['confirmation_method'] as string | undefined) ?? 'automatic',
    told: toldOf({}, params, request.unset),
    allowed_payment_method_types: (params['allowed_payment_method_types'] as string[] | undefined) ?? null,
    payment_method_types: methodTypes(params, ['card']),
    automatic_payment_methods: (params['automatic_payment_methods'] as object | undefined) ?? null,
    amount_received: 0,
    canceled_at: null,
    cancellation_reason: null,
    method: null,
    authenticated: false,
    challenge: null,
    return_url: null,
    last_payment_error: null,
    latest_charge: null,
  };
  if (isConfirmed) return shownIntent(await confirm(request, blank), origin);
  const intent = await withMethod(request, blank);
  store.set('payment_intent', intent.id, intent);
  return shownIntent(intent, origin);
}

/** What a request says of the payment methods there may be, by the name of its API version. */
function methodTypes(params: Params, otherwise: readonly string[]): readonly string[] {
  const {allowed_payment_method_types, payment_method_types} = params as Record<string, string[] | undefined>;
  return allowed_payment_method_types ?? payment_method_types ?? otherwise;
}

/** Documented: they can only be sent with a confirmation. */
function refuseConfirmationParams(params: Params): void {
  const refuse = (param: string) => {
    throw invalidRequest(`${param} can only be provided during confirmation.`, {
      code: 'payment_intent_invalid_parameter',
      param,
    });
  };
  if (cvcTokenOf(params) !== undefined) refuse(CVC_TOKEN);
  for (const name of ['off_session', 'error_on_requires_action']) {
    if (params[name] !== undefined && params[name] !== false) refuse(name);
  }
}

async function updateIntent(request: ApiRequest): Promise<object> {
  const {origin, params, store, unset} = request;
  const before = intentOf(request);
  if (!OPEN.includes(before.status)) {
    throw unexpectedState(
      `This PaymentIntent could not be updated because it has a status of ${before.status}. Only a PaymentIntent with ` +
        `one of the following statuses may be updated: ${OPEN.join(', ')}.`,
    );
  }
  refuseConfirmationParams(params);
  const {
    amount = before.amount,
    currency = before.currency,
    customer = before.customer,
  } = params as {
    amount?: number;
    currency?: string;
    customer?: string;
  };
  checkAmount(amount, currency.toLowerCase());
  if (customer !== null) store.get('customer', customer, 'customer');
  const intent = await withMethod(request, {
    ...before,
    amount,
    currency: currency.toLowerCase(),
    customer,
    capture_method: (params['capture_method'] as string | undefined) ?? before.capture_method,
    metadata: mergeMetadata(before.metadata, params['metadata'], unset),
    payment_method_types: methodTypes(params, before.payment_method_types),
    told: toldOf(before.told, params, unset),
  });
  store.set('payment_intent', intent.id, intent);
  return shownIntent(intent, origin);
}

const OPEN: readonly string[] = ['requires_payment_method', 'requires_confirmation', 'requires_action'];

/** Confirms a payment intent with what it has and what is given now; a CVC's token is used up by that. */
async function confirm(request: ApiRequest, before: PaymentIntentRecord): Promise<PaymentIntentRecord> {
  const {key, params, unset} = request;
  if (before.status === 'succeeded') {
    throw unexpectedState(
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
    );
  }
  if (!OPEN.includes(before.status)) {
    throw unexpectedState(
      `You cannot confirm this PaymentIntent because it has a status of ${before.status}.`,
    );
  }
  if (key === 'publishable' && before.confirmation_method === 'manual') {
    throw new ApiError(
      400,
      'invalid_request_error',
      'This PaymentIntent cannot be confirmed with a publishable key, because its confirmation_method is manual. ' +
        'Confirm it on your server with a secret key.',
      {code: 'payment_intent_invalid_parameter'},
    );
  }
  const cvcToken = cvcTokenOf(params);
  if (cvcToken !== undefined && before.confirmation_method !== 'manual') {
    throw invalidRequest(
      `${CVC_TOKEN} can only be provided for a PaymentIntent whose confirmation_method is manual.`,
      {
        code: 'payment_intent_invalid_parameter',
        param: CVC_TOKEN,
      },
    );
  }
  const told = toldOf(before.told, params, unset);
  const intent = await withMethod(request, {...before, told});
  const {method} = intent;
  if (!method) {
    throw unexpectedState(
      'You cannot confirm this PaymentIntent because it is missing a payment method. You can either update the ' +
        'PaymentIntent with a payment method and then confirm it again, or confirm it again directly with a payment method.',
    );
  }
  await takeTokens(request, {cvc: {param: CVC_TOKEN, kinds: ['cvc_update'], id: cvcToken}});
  const {error_on_requires_action, off_session, return_url} = params;
  return attemptPayment(
    intent,
    withCvcChecked(method, cvcToken !== undefined),
    {
      offSession: off_session !== undefined && off_session !== false && off_session !== 'false',
      errorOnAction: error_on_requires_action === true,
      returnUrl: (return_url as string | undefined) ?? null,
    },
    request,
  );
}

/** The CVC was asked again: it is checked with this payment. */
function withCvcChecked(method: PaymentMethodRecord, isGiven: boolean): PaymentMethodRecord {
  if (!isGiven) return method;
  const {payable} = method;
  return {...method, payable: {...payable, card: {...payable.card, cvc_check: 'unchecked'}}};
}

const cvcTokenOf = (params: Params) =>
  (params['payment_method_options'] as {card?: {cvc_token?: string}} | undefined)?.card?.cvc_token;

/** What is paid with; a card's token is used up when it becomes that. */
async function withMethod(request: ApiRequest, intent: PaymentIntentRecord): Promise<PaymentIntentRecord> {
  const method = await methodOf(request, intent);
  if (!method) return intent;
  if (method.customer !== null && method.customer !== intent.customer) {
    throw invalidRequest(
      'The provided PaymentMethod belongs to a Customer. To use this PaymentMethod, provide the Customer with the ' +
        'customer parameter.',
      {param: 'payment_method'},
    );
  }
  return {...intent, method, authenticated: false, challenge: null, status: 'requires_confirmation'};
}

async function methodOf(
  request: ApiRequest,
  intent: PaymentIntentRecord,
): Promise<PaymentMethodRecord | null> {
  const {params, store} = request;
  const data = params['payment_method_data'] as Params | undefined;
  if (data) {
    if (data['type'] !== 'card') {
      throw invalidRequest('The sandbox has payment methods of type card only.', {
        param: 'payment_method_data[type]',
      });
    }
    const method = await methodOfCard(request, data, CARD);
    store.set('payment_method', method.id, method);
    return method;
  }
  const id = params['payment_method'] as string | undefined;
  if (id === undefined) return null;
  const method = await findMethod(request, id, 'payment_method', 400, intent.customer);
  if (id.startsWith('pm_card_')) store.set('payment_method', method.id, method);
  return method;
}

function captureIntent(request: ApiRequest): object {
  const {origin, params, store} = request;
  const intent = intentOf(request);
  if (intent.status !== 'requires_capture' || intent.latest_charge === null) {
    throw unexpectedState(
      `This PaymentIntent could not be captured because it has a status of ${intent.status}. Only a PaymentIntent with ` +
        'one of the following statuses may be captured: requires_capture.',
    );
  }
  const {amount_to_capture: amount = intent.amount} = params as {amount_to_capture?: number};
  if (amount > intent.amount) {
    throw invalidRequest('The remaining amount on this PaymentIntent is too low to capture that much.', {
      code: 'amount_too_large',
      param: 'amount_to_capture',
    });
  }
  checkAmount(amount, intent.currency, 'amount_to_capture');
  const charge = store.find('charge', intent.latest_charge);
  if (charge) store.set('charge', charge.id, capturedCharge(charge, amount));
  const captured: PaymentIntentRecord = {
    ...intent,
    status: 'succeeded',
    amount_received: amount,
    metadata: mergeMetadata(intent.metadata, params['metadata'], request.unset),
  };
  store.set('payment_intent', intent.id, captured);
  return shownIntent(captured, origin);
}

function cancelIntent(request: ApiRequest): object {
  const {now, origin, params, store} = request;
  const intent = intentOf(request);
  if (intent.status === 'succeeded' || intent.status === 'canceled') {
    throw unexpectedState(
      `You cannot cancel this PaymentIntent because it has a status of ${intent.status}. Only a PaymentIntent with one ` +
        `of the following statuses may be canceled: ${OPEN.join(', ')}, requires_capture.`,
    );
  }
  const canceled: PaymentIntentRecord = {
    ...intent,
    status: 'canceled',
    challenge: null,
    canceled_at: seconds(now),
    cancellation_reason: (params['cancellation_reason'] as string | undefined) ?? null,
  };
  const held = intent.status === 'requires_capture' && store.find('charge', intent.latest_charge ?? '');
  if (held) store.set('charge', held.id, releasedCharge(held));
  store.set('payment_intent', intent.id, canceled);
  return shownIntent(canceled, origin);
}
