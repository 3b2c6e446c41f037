import {cardError, type ApiError, type ApiErrorFacts} from './api-error.js';
import {documentedCard} from './documented/cards.js';
import type {Decline} from './documented/documented-card.js';
import type {Payable} from './payable.js';

/** A check that the account's Radar settings make a reason to block a payment. */
export type BlockedCheck = 'cvc' | 'postal_code';

const INCORRECT_ZIP: Decline = {
  code: 'incorrect_zip',
  param: 'address_zip',
  message:
    'Your card could not be authorized using the postal code provided. Please update the postal code, or contact your ' +
    'card issuer for further details.',
  blocked: true,
};

const INCORRECT_CVC: Decline = {
  code: 'incorrect_cvc',
  param: 'cvc',
  message: "Your card's security code is incorrect.",
  blocked: true,
};

/** A payment that needs its customer, who is not there: a charge, or a payment intent that is `off_session`. */
export const AUTHENTICATION_REQUIRED: Decline = {
  code: 'authentication_required',
  declineCode: 'authentication_required',
  message: 'Your card was declined. This transaction requires authentication.',
};

/** 3D Secure was to be done, and the issuer's server does not answer. */
export const AUTHENTICATION_FAILS: Decline = {
  code: 'card_declined',
  declineCode: 'authentication_not_handled',
  message: 'Your card was declined.',
};

/** What the card says to a payment, or to being saved; `undefined` if it goes through. */
export function declineOf(
  {card, documented}: Payable,
  use: 'paid' | 'saved',
  blocks: readonly BlockedCheck[],
): Decline | undefined {
  const {checks, decline} = documentedCard(documented) ?? {};
  const isGiven = (check: 'address_zip_check' | 'cvc_check') => card[check] !== null;
  const applies =
    decline && !(use === 'saved' && decline.attaches) && (!decline.needsCvc || isGiven('cvc_check'));
  if (applies) return decline;
  if (checks?.zip === 'fail' && isGiven('address_zip_check') && blocks.includes('postal_code'))
    return INCORRECT_ZIP;
  if (checks?.cvc === 'fail' && isGiven('cvc_check') && blocks.includes('cvc')) return INCORRECT_CVC;
  return undefined;
}

/** The error for a declined card, as Stripe words it. */
export function declineError(decline: Decline, facts: ApiErrorFacts = {}): ApiError {
  return cardError(decline.code, decline.message, {
    ...facts,
    advice_code: adviceOf(decline),
    decline_code: decline.declineCode,
    param: decline.param,
  });
}

/** The three advices as they are defined; which one each test card has is not documented. */
export function adviceOf({code, declineCode = code}: Decline): string {
  if (['lost_card', 'stolen_card', 'fraudulent'].includes(declineCode)) return 'do_not_try_again';
  if (['expired_card', 'incorrect_cvc', 'incorrect_zip'].includes(declineCode)) return 'confirm_card_data';
  return 'try_again_later';
}
