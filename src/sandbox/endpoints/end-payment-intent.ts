import {invalidRequest} from '../api-error.js';
import {capturedCharge, releasedCharge} from '../objects/charge.js';
import {mergeMetadata} from '../objects/metadata.js';
import {shownIntent, type PaymentIntentRecord} from '../objects/payment-intent.js';
import {checkAmount} from '../params/amounts.js';
import {seconds, type ApiRequest} from './endpoint.js';
import {unexpectedState} from './payment-attempt.js';
import {intentOf, OPEN} from './payment-intent-state.js';

/** Takes the money of a payment that was authorized. */
export function captureIntent(request: ApiRequest): object {
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

/** Gives a payment up that has not succeeded. */
export function cancelIntent(request: ApiRequest): object {
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
