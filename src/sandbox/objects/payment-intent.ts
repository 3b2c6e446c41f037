import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import {shownShipping} from './address.js';
import type {PaymentMethodRecord} from './payment-method.js';

/** Where a payment intent is on its way. */
export type IntentStatus =
  | 'canceled'
  | 'requires_action'
  | 'requires_capture'
  | 'requires_confirmation'
  | 'requires_payment_method'
  | 'succeeded';

/** A payment that is under way. */
export interface PaymentIntentRecord {
  readonly id: string;
  /** The random half of its `client_secret`. */
  readonly secret: string;
  readonly created: number;
  readonly status: IntentStatus;
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly metadata: object;
  readonly capture_method: string;
  readonly confirmation_method: string;
  /** What was told beside, under the names that it is shown by. */
  readonly told: Readonly<Record<string, unknown>>;
  readonly allowed_payment_method_types: readonly string[] | null;
  readonly payment_method_types: readonly string[];
  readonly automatic_payment_methods: object | null;
  readonly amount_received: number;
  readonly canceled_at: number | null;
  readonly cancellation_reason: string | null;
  /** What is paid with. */
  readonly method: PaymentMethodRecord | null;
  /** The customer has authenticated. */
  readonly authenticated: boolean;
  /** The last half of the address of the page where the customer authenticates. */
  readonly challenge: string | null;
  readonly return_url: string | null;
  readonly last_payment_error: object | null;
  readonly latest_charge: string | null;
}

const ECHOED = [
  'application_fee_amount',
  'description',
  'on_behalf_of',
  'receipt_email',
  'setup_future_usage',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
];

/** What a request tells of a payment intent that it only shows. */
export function toldOf(
  before: Readonly<Record<string, unknown>>,
  params: Params,
  unset: ReadonlySet<string>,
) {
  const sent = ECHOED.filter((name) => name in params).map(
    (name) => [name, redactAll(params[name])] as const,
  );
  const gone = [...ECHOED, 'shipping'].filter((name) => unset.has(name)).map((name) => [name, null] as const);
  const shipping = 'shipping' in params ? {shipping: shownShipping(params['shipping'])} : {};
  return {...before, ...Object.fromEntries([...sent, ...gone]), ...shipping};
}

/** As the API shows it. `origin` is where the page is on which customers authenticate. */
export function shownIntent(intent: PaymentIntentRecord, origin: string): Record<string, unknown> {
  return {
    id: intent.id,
    object: 'payment_intent',
    allowed_payment_method_types: intent.allowed_payment_method_types,
    amount: intent.amount,
    amount_capturable: intent.status === 'requires_capture' ? intent.amount : 0,
    amount_received: intent.amount_received,
    application: null,
    ...Object.fromEntries(ECHOED.map((name) => [name, null])),
    shipping: null,
    ...intent.told,
    automatic_payment_methods: intent.automatic_payment_methods,
    canceled_at: intent.canceled_at,
    cancellation_reason: intent.cancellation_reason,
    capture_method: intent.capture_method,
    client_secret: clientSecret(intent),
    confirmation_method: intent.confirmation_method,
    created: intent.created,
    currency: intent.currency,
    customer: intent.customer,
    customer_account: null,
    excluded_payment_method_types: null,
    last_payment_error: intent.last_payment_error,
    latest_charge: intent.latest_charge,
    livemode: false,
    managed_payments: null,
    metadata: intent.metadata,
    next_action: nextAction(intent, origin),
    payment_method: intent.method?.id ?? null,
    payment_method_configuration_details: null,
    payment_method_options: {
      card: {installments: null, mandate_options: null, network: null, request_three_d_secure: 'automatic'},
    },
    payment_method_types: intent.payment_method_types,
    payment_record: null,
    processing: null,
    review: null,
    source: null,
    status: intent.status,
    transfer_data: null,
  };
}

/** What a page may confirm the payment with. */
export function clientSecret({id, secret}: PaymentIntentRecord): string {
  return `${id}_secret_${secret}`;
}

/** Where the customer authenticates: on a page of the sandbox's own. */
export function challengeUrl({id, challenge}: PaymentIntentRecord, origin: string): string {
  return `${origin}/_sandbox/authenticate/${id}/${challenge}`;
}

function nextAction(intent: PaymentIntentRecord, origin: string): object | null {
  if (intent.status !== 'requires_action') return null;
  const url = challengeUrl(intent, origin);
  if (intent.return_url !== null)
    return {type: 'redirect_to_url', redirect_to_url: {return_url: intent.return_url, url}};
  return {type: 'use_stripe_sdk', use_stripe_sdk: {type: 'three_d_secure_redirect', stripe_js: url}};
}
