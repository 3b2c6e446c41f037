import {invalidRequest} from '../api-error.js';
import {clientSecret, type PaymentIntentRecord} from '../objects/payment-intent.js';
import {missingParam} from '../params/param-errors.js';
import type {ApiRequest} from './endpoint.js';

/** The states of a payment intent that is still to be confirmed. */
export const OPEN: readonly string[] = [
  'requires_payment_method',
  'requires_confirmation',
  'requires_action',
];

/** The payment intent that the path means, if whoever has a publishable key has its client secret, too. */
export function intentOf({ids, key, params, store}: ApiRequest): PaymentIntentRecord {
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
