import {invalidRequest, noSuch} from './api-error.js';
import {paramsValidator, type Params, type Schema} from './contract.js';
import {newId, randomText} from './ids.js';
import type {Payable, PaymentIntentRecord, Store} from './store.js';
import {takeTokens} from './take-tokens.js';
import {declined} from './test-cards.js';

const text = {type: 'string', maxLength: 5000};
const open = (properties: Readonly<Record<string, Schema>>) => ({
  type: 'object',
  properties,
  additionalProperties: true,
});

const confirmation = {
  payment_method: text,
  payment_method_data: open({type: text, card: open({token: text})}),
  payment_method_options: open({card: open({cvc_token: text})}),
};

/** The parameters of `POST /v1/payment_intents` that the sandbox understands; others are taken and left alone. */
export const validatePaymentIntentParams = paramsValidator({
  type: 'object',
  required: ['amount', 'currency'],
  properties: {
    ...confirmation,
    amount: {type: 'integer'},
    confirm: {type: 'boolean'},
    currency: {type: 'string', maxLength: 3},
    customer: text,
    description: text,
    metadata: {type: 'object', additionalProperties: {type: 'string', maxLength: 500}},
  },
  additionalProperties: true,
});

/** The same for `POST /v1/payment_intents/:id/confirm`. */
export const validateConfirmParams = paramsValidator({
  type: 'object',
  properties: confirmation,
  additionalProperties: true,
});

interface Confirmation {
  readonly payment_method?: string;
  readonly payment_method_data?: {readonly card?: {readonly token?: string}};
  readonly payment_method_options?: {readonly card?: {readonly cvc_token?: string}};
}

/**
 * Makes a payment intent, for the card that a customer has saved or for that of a card token, and confirms it when
 * `confirm` says so.
 */
export function createPaymentIntent(params: Params, store: Store, now: Date): Record<string, unknown> {
  const {amount, confirm, currency, customer, description} = params as {
    amount: number;
    confirm?: boolean;
    currency: string;
    customer?: string;
    description?: string;
  };
  if (amount < 1) {
    throw invalidRequest('Invalid positive integer', {code: 'parameter_invalid_integer', param: 'amount'});
  }
  if (customer !== undefined) store.customer(customer);
  const intent = withMethod(
    {
      id: newId('pi'),
      secret: randomText(25),
      created: Math.floor(now.getTime() / 1000),
      amount,
      currency: currency.toLowerCase(),
      customer: customer ?? null,
      description: description ?? null,
      metadata: (params['metadata'] as object | undefined) ?? {},
      status: 'requires_payment_method',
    },
    params,
    store,
  );
  store.setPaymentIntent(intent);
  return confirm ? confirmed(intent, store) : shown(intent);
}

/** Confirms a payment intent with what it has and what is given now; the CVC's token is used up by that. */
export function confirmPaymentIntent(id: string, params: Params, store: Store): Record<string, unknown> {
  const known = store.paymentIntent(id);
  if (known.status === 'succeeded') {
    throw invalidRequest(
      'You cannot confirm this PaymentIntent because it has already succeeded after being previously confirmed.',
      {code: 'payment_intent_unexpected_state'},
    );
  }
  return confirmed(withMethod(known, params, store), store);
}

/** What is paid with; a card's token is used up when it becomes that. */
function withMethod(intent: PaymentIntentRecord, params: Confirmation, store: Store): PaymentIntentRecord {
  const cvcToken = params.payment_method_options?.card?.cvc_token ?? intent.cvcToken;
  const payable = payableOf(intent, params, store) ?? intent.payable;
  return {
    ...intent,
    status: payable ? 'requires_confirmation' : 'requires_payment_method',
    ...(payable && {payable}),
    ...(cvcToken !== undefined && {cvcToken}),
  };
}

function payableOf(
  {customer}: PaymentIntentRecord,
  {payment_method, payment_method_data}: Confirmation,
  store: Store,
): Payable | undefined {
  const token = payment_method_data?.card?.token;
  if (token !== undefined) {
    const param = 'payment_method_data[card][token]';
    return takeTokens(store, {card: {param, kinds: ['card'], id: token}}).card?.payable;
  }
  if (payment_method === undefined) return undefined;
  const saved = customer === null ? undefined : store.customer(customer).payable;
  if (saved?.card.id !== payment_method) throw noSuch('PaymentMethod', payment_method, 'payment_method');
  return saved;
}

function confirmed(intent: PaymentIntentRecord, store: Store): Record<string, unknown> {
  const {payable} = intent;
  if (!payable) {
    throw invalidRequest('You cannot confirm this PaymentIntent because it is missing a payment method.', {
      code: 'payment_intent_unexpected_state',
    });
  }
  takeTokens(store, {
    cvc: {param: 'payment_method_options[card][cvc_token]', kinds: ['cvc_update'], id: intent.cvcToken},
  });
  const {cvcToken: _used, ...rest} = intent;
  const charge = newId('ch');
  if (payable.outcome) {
    const {payable: _refused, ...without} = rest;
    store.setPaymentIntent({...without, status: 'requires_payment_method'});
    throw declined(payable.outcome, charge);
  }
  const paid: PaymentIntentRecord = {...rest, status: 'succeeded', charge};
  store.setPaymentIntent(paid);
  return shown(paid);
}

const shown = (intent: PaymentIntentRecord): Record<string, unknown> => ({
  id: intent.id,
  object: 'payment_intent',
  amount: intent.amount,
  amount_received: intent.status === 'succeeded' ? intent.amount : 0,
  client_secret: `${intent.id}_secret_${intent.secret}`,
  created: intent.created,
  currency: intent.currency,
  customer: intent.customer,
  description: intent.description,
  latest_charge: intent.charge ?? null,
  livemode: false,
  metadata: intent.metadata,
  payment_method: intent.payable?.card.id ?? null,
  payment_method_types: ['card'],
  status: intent.status,
});
