import Stripe from 'stripe';
import {lamp} from './catalogue.js';
import type {Order} from './order.js';

/** What came of an order: money, or why not, with words for the customer. */
export type Outcome =
  {readonly paid: true; readonly charge: Stripe.Charge; readonly token: Stripe.Token} | Refusal;

/** `status` is the HTTP status to answer with. */
export interface Refusal {
  readonly paid: false;
  readonly status: 400 | 402 | 409 | 502;
  readonly title: string;
  readonly message: string;
  readonly code: string;
}

/** Takes payments for orders: the one place that holds the secret key. */
export type Till = (order: Order) => Promise<Outcome>;

/** A till that uses the official client, pointed at `api` instead of Stripe. */
export function createTill(api: string): Till {
  const {hostname, port} = new URL(api);
  const stripe = new Stripe('sk_test_sandbox', {host: hostname, port, protocol: 'http', telemetry: false});
  return async ({source, quantity, email, amount}) => {
    if (!/^tok_\w+$/.test(source)) return noToken;
    try {
      const token = await stripe.tokens.retrieve(source);
      // Sent twice, it is refused the second time: a token's single use is what keeps a customer from paying twice.
      const charge = await stripe.charges.create({
        amount,
        currency: 'usd',
        source,
        description: `${lamp.name} × ${quantity}`,
        ...(email && {receipt_email: email}),
      });
      return {paid: true, charge, token};
    } catch (error) {
      return refusal(error);
    }
  };
}

const noToken: Refusal = {
  paid: false,
  status: 400,
  title: 'No token came',
  message: 'The form was sent without a card. Is JavaScript switched on?',
  code: 'no_token',
};

function refusal(error: unknown): Refusal {
  if (error instanceof Stripe.errors.StripeCardError) {
    const {message, code, decline_code} = error;
    const details = [code, decline_code].filter(Boolean).join(', ');
    return {paid: false, status: 402, title: 'Your card was declined', message, code: details};
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
