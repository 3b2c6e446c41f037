import Stripe from 'stripe';

/** Why something was not done, with words for the customer. `status` is the HTTP status to answer with. */
export interface Refusal {
  readonly paid: false;
  readonly status: 400 | 402 | 409 | 502;
  readonly title: string;
  readonly message: string;
  readonly code: string;
}

/** The form came without its token: its script did not run. */
export const noToken: Refusal = {
  paid: false,
  status: 400,
  title: 'No token came',
  message: 'The form was sent without a card. Is JavaScript switched on?',
  code: 'no_token',
};

/** What a failure of the official client comes to. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Stripe.errors.StripeCardError) {
    const {message, code, decline_code} = error;
    const details = [code, decline_code].filter(Boolean).join(', ');
    return {paid: false, status: 402, title: 'The payment did not go through', message, code: details};
  }
  if (error instanceof Stripe.errors.StripeInvalidRequestError) {
    const {message, code = ''} = error;
    const used = code === 'token_already_used';
    const title = used ? 'This token was used already' : 'This token cannot be charged';
    return {paid: false, status: used ? 409 : 400, title, message, code};
  }
  return {
    paid: false,
    status: 502,
    title: 'The payment could not be made',
    message: 'Our bank does not answer. Please try again in a moment.',
    code: error instanceof Stripe.errors.StripeError ? error.type : 'unknown',
  };
}
