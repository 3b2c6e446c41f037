import {newId} from '../ids.js';
import type {Params} from '../params/params.js';
import {redactAll} from '../redact.js';
import type {Payable} from '../payable.js';
import {shownAddress} from './address.js';
import {mergeMetadata} from './metadata.js';

/** A payment method: a card, and whose it is. */
export interface PaymentMethodRecord {
  readonly id: string;
  readonly payable: Payable;
  readonly billing_details: object;
  readonly created: number;
  readonly customer: string | null;
  readonly metadata: object;
  readonly allow_redisplay: string;
}

/** How a payment method spells what `card.brand` says. */
const BRANDS: Readonly<Record<string, string>> = {
  'American Express': 'amex',
  'Diners Club': 'diners',
  Discover: 'discover',
  JCB: 'jcb',
  MasterCard: 'mastercard',
  UnionPay: 'unionpay',
  Visa: 'visa',
};

/** A payment method of a card, with what a request tells of it. */
export function newPaymentMethod(
  payable: Payable,
  created: number,
  params: Params = {},
): PaymentMethodRecord {
  return {
    id: newId('pm'),
    payable,
    billing_details: billingDetails(payable, params['billing_details'] as Params | undefined),
    created,
    customer: null,
    metadata: mergeMetadata({}, params['metadata'], new Set()),
    allow_redisplay: (params['allow_redisplay'] as string | undefined) ?? 'unspecified',
  };
}

/** A card that a customer has saved, as a payment method: it goes by the card's own id. */
export function cardAsMethod(payable: Payable, customer: string, created: number): PaymentMethodRecord {
  return {...newPaymentMethod(payable, created), id: payable.card.id, customer};
}

/** As the API shows it. */
export function shownPaymentMethod(method: PaymentMethodRecord): Record<string, unknown> {
  const {card} = method.payable;
  const brand = brandName(card.brand);
  return {
    id: method.id,
    object: 'payment_method',
    allow_redisplay: method.allow_redisplay,
    billing_details: method.billing_details,
    card: {
      brand,
      checks: shownChecks(method.payable),
      country: card.country,
      display_brand: brand,
      exp_month: card.exp_month,
      exp_year: card.exp_year,
      fingerprint: card.fingerprint,
      funding: card.funding,
      generated_from: null,
      last4: card.last4,
      networks: {available: [brand], preferred: null},
      regulated_status: 'unregulated',
      three_d_secure_usage: {supported: brand !== 'amex'},
      wallet: null,
    },
    created: method.created,
    customer: method.customer,
    customer_account: null,
    livemode: false,
    metadata: method.metadata,
    type: 'card',
  };
}

/** `visa` for `Visa`. */
export function brandName(brand: string): string {
  return BRANDS[brand] ?? 'unknown';
}

/** What was checked of a card, in the words of payment methods. */
export function shownChecks({card}: Payable): Record<string, unknown> {
  const {address_line1_check, address_zip_check, cvc_check} = card;
  return {address_line1_check, address_postal_code_check: address_zip_check, cvc_check};
}

/** Whose card it is, as told with the payment method or with the card. */
export function billingDetails({card}: Payable, sent: Params = {}): object {
  const {address, ...told} = redactAll(sent);
  const addressOfCard = {
    city: card.address_city,
    country: card.address_country,
    line1: card.address_line1,
    line2: card.address_line2,
    postal_code: card.address_zip,
    state: card.address_state,
  };
  return {
    address: shownAddress(address ?? addressOfCard),
    email: null,
    name: card.name ?? null,
    phone: null,
    tax_id: null,
    ...told,
  };
}
