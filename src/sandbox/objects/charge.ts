import {adviceOf} from '../decline.js';
import {documentedCard} from '../documented/cards.js';
import type {Decline} from '../documented/documented-card.js';
import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import type {Payable} from '../payable.js';
import {shownShipping} from './address.js';
import {mergeMetadata} from './metadata.js';
import {billingDetails, brandName, shownChecks} from './payment-method.js';

/** A charge as the API shows it. */
export interface ChargeObject {
  readonly id: string;
  readonly amount: number;
  readonly captured: boolean;
  readonly currency: string;
  readonly payment_intent: string | null;
  readonly status: 'failed' | 'succeeded';
  readonly [member: string]: unknown;
}

/** What is charged. */
export interface ChargeFacts {
  readonly id: string;
  readonly amount: number;
  readonly currency: string;
  readonly captured: boolean;
  readonly created: number;
  readonly customer: string | null;
  /** The card, after its checks. */
  readonly payable: Payable;
  readonly paymentMethod: string;
  readonly paymentIntent: string | null;
  /** The card was charged as a source, and is shown as one. */
  readonly isSource: boolean;
  /** Why it came to nothing. */
  readonly decline?: Decline | undefined;
  readonly authenticated?: boolean;
  /** What the request tells beside. */
  readonly params: Params;
}

/** Parameters of the request that the charge has under the same name. */
const ECHOED = [
  'application_fee_amount',
  'description',
  'on_behalf_of',
  'receipt_email',
  'statement_descriptor',
  'statement_descriptor_suffix',
  'transfer_group',
];

/** A charge that went through, or failed as its card declines. */
export function newCharge(facts: ChargeFacts): ChargeObject {
  const {amount, captured, decline, isSource, params, payable} = facts;
  const told = Object.fromEntries(ECHOED.map((name) => [name, redactAll(params[name]) ?? null]));
  const paid = decline === undefined;
  return {
    id: facts.id,
    object: 'charge',
    amount,
    amount_captured: paid && captured ? amount : 0,
    amount_refunded: 0,
    application: null,
    application_fee: null,
    ...told,
    balance_transaction: null,
    billing_details: billingDetails(payable),
    calculated_statement_descriptor: 'SANDBOX',
    captured: paid && captured,
    created: facts.created,
    currency: facts.currency,
    customer: facts.customer,
    disputed: false,
    failure_balance_transaction: null,
    failure_code: decline?.code ?? null,
    failure_message: decline?.message ?? null,
    fraud_details: {},
    livemode: false,
    metadata: mergeMetadata({}, params['metadata'], new Set()),
    outcome: outcomeOf(facts),
    paid,
    payment_intent: facts.paymentIntent,
    payment_method: facts.paymentMethod,
    payment_method_details: {card: cardDetails(facts), type: 'card'},
    receipt_number: null,
    receipt_url: null,
    refunded: false,
    review: null,
    shipping: shownShipping(params['shipping']),
    source: isSource ? payable.card : null,
    source_transfer: null,
    status: paid ? 'succeeded' : 'failed',
    transfer_data: null,
  };
}

/** The charge once it is captured, all of it or less. */
export function capturedCharge(charge: ChargeObject, amount: number): ChargeObject {
  return {...charge, amount_captured: amount, amount_refunded: charge.amount - amount, captured: true};
}

/** The charge once what it held is given back. */
export function releasedCharge(charge: ChargeObject): ChargeObject {
  return {...charge, amount_refunded: charge.amount, refunded: true};
}

/** What the network and the sandbox's Radar have to say. */
function outcomeOf({decline, payable}: ChargeFacts): object {
  const risk_level = documentedCard(payable.documented)?.risk ?? 'normal';
  const common = {network_advice_code: null, network_decline_code: null, risk_level};
  if (!decline) {
    return {
      ...common,
      advice_code: null,
      network_status: 'approved_by_network',
      reason: risk_level === 'elevated' ? 'elevated_risk_level' : null,
      seller_message: 'Payment complete.',
      type: risk_level === 'elevated' ? 'manual_review' : 'authorized',
    };
  }
  const reason = decline.blocked ? 'highest_risk_level' : (decline.declineCode ?? decline.code);
  return {
    ...common,
    advice_code: adviceOf(decline),
    network_status: decline.blocked ? 'not_sent_to_network' : 'declined_by_network',
    reason,
    seller_message: decline.blocked
      ? 'Stripe blocked this payment as too risky.'
      : 'The bank did not return any further details with this decline.',
    type: decline.blocked ? 'blocked' : 'issuer_declined',
  };
}

function cardDetails({amount, authenticated, decline, payable}: ChargeFacts): object {
  const {card} = payable;
  const brand = brandName(card.brand);
  return {
    amount_authorized: decline ? null : amount,
    authorization_code: null,
    brand,
    checks: shownChecks(payable),
    country: card.country,
    electronic_commerce_indicator: authenticated ? '05' : null,
    exp_month: card.exp_month,
    exp_year: card.exp_year,
    fingerprint: card.fingerprint,
    funding: card.funding,
    installments: null,
    last4: card.last4,
    mandate: null,
    network: brand,
    network_transaction_id: null,
    regulated_status: 'unregulated',
    three_d_secure: authenticated
      ? {
          authentication_flow: 'challenge',
          electronic_commerce_indicator: '05',
          exemption_indicator: null,
          result: 'authenticated',
          result_reason: null,
          transaction_id: null,
          version: '2.2.0',
        }
      : null,
    transaction_link_id: null,
    wallet: null,
  };
}
