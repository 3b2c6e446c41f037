import {invalidRequest} from '../api-error.js';
import {
  AUTHENTICATION_FAILS,
  AUTHENTICATION_REQUIRED,
  declineError,
  declineOf,
  type BlockedCheck,
} from '../decline.js';
import {documentedCard} from '../documented/cards.js';
import type {Decline} from '../documented/documented-card.js';
import {newId, randomText} from '../ids.js';
import {checkedCard} from '../objects/card.js';
import {newCharge} from '../objects/charge.js';
import {shownIntent, type PaymentIntentRecord} from '../objects/payment-intent.js';
import {shownPaymentMethod, type PaymentMethodRecord} from '../objects/payment-method.js';
import type {AccountStore} from '../store.js';
import {seconds} from './endpoint.js';

/** What a payment attempt works with. */
export interface AttemptContext {
  readonly store: AccountStore;
  readonly now: Date;
  readonly origin: string;
  readonly blocks: readonly BlockedCheck[];
}

/** How a payment is confirmed. */
export interface Confirmation {
  readonly offSession: boolean;
  /** A payment that needs its customer is to be declined. */
  readonly errorOnAction: boolean;
  readonly returnUrl: string | null;
}

/**
 * Tries to pay: what comes of it is kept and returned, unless the card is declined: then it is kept and thrown. A card
 * whose holder has to authenticate leaves the payment intent waiting for that.
 */
export function attemptPayment(
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  confirmation: Confirmation,
  context: AttemptContext,
): PaymentIntentRecord {
  const {authentication} = documentedCard(method.payable.documented) ?? {};
  if (authentication === 'fails') throw declinePayment(intent, method, AUTHENTICATION_FAILS, context);
  if (needsCustomer(intent, method, confirmation.offSession)) {
    if (confirmation.offSession || confirmation.errorOnAction) {
      throw declinePayment(intent, method, AUTHENTICATION_REQUIRED, context);
    }
    return keep(context, {
      ...intent,
      method,
      status: 'requires_action',
      challenge: randomText(24),
      return_url: confirmation.returnUrl,
      last_payment_error: null,
    });
  }
  const decline = declineOf(method.payable, 'paid', context.blocks);
  if (decline) throw declinePayment(intent, method, decline, context);
  return paid(intent, method, context);
}

function needsCustomer(
  {authenticated}: PaymentIntentRecord,
  {payable}: PaymentMethodRecord,
  offSession: boolean,
): boolean {
  if (authenticated) return false;
  switch (documentedCard(payable.documented)?.authentication) {
    case 'always':
      return true;
    case 'unless_set_up':
      return !(offSession && payable.isSetUp);
    case 'on_session':
      return !offSession;
    default:
      return false;
  }
}

/** The customer passes or fails the authentication; throws what a declined card throws. */
export function finishAuthentication(
  intent: PaymentIntentRecord,
  passes: boolean,
  context: AttemptContext,
): PaymentIntentRecord {
  const {method} = intent;
  if (!method) throw new TypeError('nobody authenticates without a payment method');
  if (!passes) {
    return keep(context, {
      ...intent,
      status: 'requires_payment_method',
      method: null,
      challenge: null,
      last_payment_error: {
        code: 'payment_intent_authentication_failure',
        doc_url: 'https://stripe.com/docs/error-codes/payment-intent-authentication-failure',
        message:
          'The provided PaymentMethod has failed authentication. You can provide payment_method_data or a new ' +
          'PaymentMethod to attempt to fulfill this PaymentIntent again.',
        payment_method: shownPaymentMethod(method),
        type: 'invalid_request_error',
      },
    });
  }
  const authenticated = {...intent, authenticated: true, challenge: null};
  if (intent.confirmation_method === 'manual') {
    return keep(context, {...authenticated, status: 'requires_confirmation'});
  }
  const confirmation = {offSession: false, errorOnAction: false, returnUrl: intent.return_url};
  return attemptPayment(authenticated, method, confirmation, context);
}

function paid(
  intent: PaymentIntentRecord,
  before: PaymentMethodRecord,
  context: AttemptContext,
): PaymentIntentRecord {
  const {store} = context;
  const captured = intent.capture_method !== 'manual';
  const card = checkedCard(before.payable);
  const isSetUp = before.payable.isSetUp ?? intent.told['setup_future_usage'] === 'off_session';
  const method = {
    ...before,
    payable: {...before.payable, card, isSetUp},
    customer:
      intent.told['setup_future_usage'] === undefined
        ? before.customer
        : (before.customer ?? intent.customer),
  };
  if (store.find('payment_method', method.id)) store.set('payment_method', method.id, method);
  const charge = newCharge({...chargeFacts(intent, method, context), captured});
  store.set('charge', charge.id, charge);
  return keep(context, {
    ...intent,
    method,
    status: captured ? 'succeeded' : 'requires_capture',
    amount_received: captured ? intent.amount : 0,
    last_payment_error: null,
    latest_charge: charge.id,
  });
}

/** The error for a card that was declined, once that is kept: the payment intent can be tried with another. */
function declinePayment(
  intent: PaymentIntentRecord,
  method: PaymentMethodRecord,
  decline: Decline,
  context: AttemptContext,
) {
  const charge = newCharge({...chargeFacts(intent, method, context), captured: false, decline});
  context.store.set('charge', charge.id, charge);
  const payment_method = shownPaymentMethod(method);
  const told = declineError(decline, {charge: charge.id, payment_method});
  const failed = keep(context, {
    ...intent,
    status: 'requires_payment_method',
    method: null,
    authenticated: false,
    challenge: null,
    last_payment_error: told.body()['error'] as object,
    latest_charge: charge.id,
  });
  const payment_intent = shownIntent(failed, context.origin);
  return declineError(decline, {charge: charge.id, payment_method, payment_intent});
}

function chargeFacts(intent: PaymentIntentRecord, method: PaymentMethodRecord, {now}: AttemptContext) {
  return {
    id: newId('ch'),
    amount: intent.amount,
    authenticated: intent.authenticated,
    created: seconds(now),
    currency: intent.currency,
    customer: intent.customer,
    isSource: false,
    params: {...intent.told, metadata: intent.metadata},
    payable: {...method.payable, card: checkedCard(method.payable)},
    paymentIntent: intent.id,
    paymentMethod: method.id,
  };
}

function keep({store}: AttemptContext, intent: PaymentIntentRecord): PaymentIntentRecord {
  store.set('payment_intent', intent.id, intent);
  return intent;
}

/** 400: it is in a state where this cannot be done. */
export function unexpectedState(message: string) {
  return invalidRequest(message, {code: 'payment_intent_unexpected_state'});
}
