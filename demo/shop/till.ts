import type Stripe from 'stripe';
import {apiClient} from './api-client.js';
import {lamp} from './catalogue.js';
import type {Order} from './order.js';
import {noToken, refusalOf, type Refusal} from './refusal.js';

/** What came of an order: money, or why not, with words for the customer. */
export type Outcome =
  {readonly paid: true; readonly charge: Stripe.Charge; readonly token: Stripe.Token} | Refusal;

/** Takes payments for orders. */
export type Till = (order: Order) => Promise<Outcome>;

/** A till that charges tokens at `api`. */
export function createTill(api: string): Till {
  const stripe = apiClient(api);
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
      return refusalOf(error);
    }
  };
}
