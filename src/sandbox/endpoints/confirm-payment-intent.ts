import {ApiError, invalidRequest} from '../api-error.js';
import {toldOf, type PaymentIntentRecord} from '../objects/payment-intent.js';
import type {PaymentMethodRecord} from '../objects/payment-method.js';
import type {Params} from '../params/params.js';
import {takeTokens} from '../take-tokens.js';
import type {ApiRequest} from './endpoint.js';
import {attemptPayment, unexpectedState} from './payment-attempt.js';
import {OPEN} from './payment-intent-state.js';
import {findMethod, methodOfCard} from './payment-methods.js';

/** Where a CVC's token is named. */
export const CVC_TOKEN = 'payment_method_options[card][cvc_token]';
/** Where a card is given. */
export const CARD = 'payment_method_data[card]';

/** Confirms a payment intent with what it has and what is given now; a CVC's token is used up by that. */
export async function confirm(
  request: ApiRequest,
  before: PaymentIntentRecord,
): Promise<PaymentIntentRecord> {
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

export const cvcTokenOf = (params: Params) =>
  (params['payment_method_options'] as {card?: {cvc_token?: string}} | undefined)?.card?.cvc_token;

/** What is paid with; a card's token is used up when it becomes that. */
export async function withMethod(
  request: ApiRequest,
  intent: PaymentIntentRecord,
): Promise<PaymentIntentRecord> {
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
