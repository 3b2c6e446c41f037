import {invalidRequest} from './api-error.js';
import {paramsValidator, type Params} from './contract.js';
import {newId} from './ids.js';
import type {Payable, Store} from './store.js';
import {declined} from './test-cards.js';

const text = {type: 'string', maxLength: 5000};
const metadata = {type: 'object', additionalProperties: {type: 'string', maxLength: 500}};

/** The parameters of `POST /v1/charges` that the sandbox understands; all others are taken and left alone. */
export const validateChargeParams = paramsValidator({
  type: 'object',
  required: ['amount', 'currency'],
  properties: {
    amount: {type: 'integer'},
    capture: {type: 'boolean'},
    currency: {type: 'string', maxLength: 3},
    customer: text,
    description: text,
    metadata,
    source: text,
  },
  additionalProperties: true,
});

/** The parameters of `POST /v1/customers` that the sandbox understands; all others are taken and left alone. */
export const validateCustomerParams = paramsValidator({
  type: 'object',
  properties: {description: text, email: text, metadata, name: text, source: text},
  additionalProperties: true,
});

/** Charges a token, which is used up even if the card is declined, or the card of a customer. */
export function createCharge(params: Params, store: Store, now: Date): Record<string, unknown> {
  const {amount, currency, customer, source} = params as {amount: number} & Record<
    string,
    string | undefined
  >;
  if (amount < 1) {
    throw invalidRequest('Invalid positive integer', {code: 'parameter_invalid_integer', param: 'amount'});
  }
  const {card, outcome, cvcCheckFails} = payableOf(store, customer, source);
  const id = newId('ch');
  if (outcome) throw declined(outcome, id);
  const captured = params['capture'] !== false;
  return {
    id,
    object: 'charge',
    amount,
    amount_captured: captured ? amount : 0,
    amount_refunded: 0,
    captured,
    created: Math.floor(now.getTime() / 1000),
    currency: currency?.toLowerCase(),
    customer: customer ?? null,
    description: params['description'] ?? null,
    livemode: false,
    metadata: params['metadata'] ?? {},
    outcome: {network_status: 'approved_by_network', seller_message: 'Payment complete.', type: 'authorized'},
    paid: true,
    payment_method: card.id,
    refunded: false,
    source: checked(card, cvcCheckFails ? 'fail' : 'pass'),
    status: 'succeeded',
  };
}

/** Makes a customer, and saves the card of a token for it. Cards that decline cannot be saved, but for one. */
export function createCustomer(params: Params, store: Store, now: Date): Record<string, unknown> {
  const source = params['source'] as string | undefined;
  const used = source === undefined ? undefined : store.useToken(source, 'source');
  const payable = used?.payable;
  if (payable?.outcome && !payable.outcome.attaches) throw declined(payable.outcome);
  const id = newId('cus');
  store.addCustomer({id, ...(payable && {payable})});
  return {
    id,
    object: 'customer',
    created: Math.floor(now.getTime() / 1000),
    default_source: payable?.card.id ?? used?.token.bank_account?.['id'] ?? null,
    description: params['description'] ?? null,
    email: params['email'] ?? null,
    livemode: false,
    metadata: params['metadata'] ?? {},
    name: params['name'] ?? null,
  };
}

function payableOf(store: Store, customer: string | undefined, source: string | undefined): Payable {
  if (source === undefined && customer === undefined) {
    throw invalidRequest('Must provide source or customer.', {code: 'parameter_missing'});
  }
  if (source === undefined) {
    const {payable} = store.customer(customer ?? '');
    if (payable) return payable;
    throw invalidRequest('Cannot charge a customer that has no active card', {
      code: 'missing',
      param: 'card',
    });
  }
  const {payable, token} = store.token(source, 'source');
  if (payable) return store.useToken(source, 'source').payable ?? payable;
  throw invalidRequest(`A token of type ${token.type} cannot be charged.`, {param: 'source'});
}

/** The card as it stands after its first use: what was unchecked is checked. */
function checked(card: Payable['card'], cvcCheck: string): Record<string, unknown> {
  const after = (before: unknown, result: string) => (before === null ? null : result);
  return {
    ...card,
    address_line1_check: after(card['address_line1_check'], 'pass'),
    address_zip_check: after(card['address_zip_check'], 'pass'),
    cvc_check: after(card['cvc_check'], cvcCheck),
  };
}
