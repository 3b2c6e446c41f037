import {invalidRequest} from '../api-error.js';
import {newId, randomText} from '../ids.js';
import {mergeMetadata} from '../objects/metadata.js';
import {shownIntent, toldOf, type PaymentIntentRecord} from '../objects/payment-intent.js';
import {checkAmount} from '../params/amounts.js';
import {paramsNamed, type ParamsName, type Schema} from '../params/contract.js';
import type {Params} from '../params/params.js';
import {CARD, confirm, CVC_TOKEN, cvcTokenOf, withMethod} from './confirm-payment-intent.js';
import {cancelIntent, captureIntent} from './end-payment-intent.js';
import {seconds, type ApiRequest, type Endpoint} from './endpoint.js';
import {unexpectedState} from './payment-attempt.js';
import {intentOf, OPEN} from './payment-intent-state.js';

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
