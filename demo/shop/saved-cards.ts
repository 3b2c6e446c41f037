import type Stripe from 'stripe';
import {apiClient} from './api-client.js';
import {lamp} from './catalogue.js';
import {noToken, refusalOf, type Refusal} from './refusal.js';

/** A card that a customer has saved: what a shop may know of it. */
export interface SavedCard {
  readonly customer: string;
  /** Its id as a payment method. */
  readonly id: string;
  /** As the API writes it: `American Express`. */
  readonly brand: string;
  readonly last4: string;
}

/** A payment with a saved card. */
export interface Payment {
  readonly paid: true;
  readonly intent: Stripe.PaymentIntent;
}

/** Cards for a next time: saved by a token, charged with the CVC that is asked again. */
export class SavedCards {
  readonly #stripe: Stripe;

  /** @param api origin of the API */
  constructor(api: string) {
    this.#stripe = apiClient(api);
  }

  /** Makes a customer of a card's token, which is used up by that. */
  async save(source: string): Promise<SavedCard | Refusal> {
    if (!/^tok_\w+$/.test(source)) return noToken;
    try {
      const {card} = await this.#stripe.tokens.retrieve(source);
      const customer = await this.#stripe.customers.create({source});
      const {brand = '', last4 = ''} = card ?? {};
      return {customer: customer.id, id: customer.default_source as string, brand, last4};
    } catch (error) {
      return refusalOf(error);
    }
  }

  /** Charges one lamp. The CVC goes with the confirmation as a token, and is not kept by anybody. */
  async pay({customer, id}: SavedCard, cvcToken: string): Promise<Payment | Refusal> {
    if (!/^cvctok_\w+$/.test(cvcToken)) return noToken;
    try {
      const {id: intent} = await this.#stripe.paymentIntents.create({
        amount: lamp.price,
        currency: 'usd',
        confirmation_method: 'manual',
        customer,
        payment_method: id,
        description: lamp.name,
      });
      return {
        paid: true,
        intent: await this.#stripe.paymentIntents.confirm(intent, {
          payment_method_options: {card: {cvc_token: cvcToken}},
        }),
      };
    } catch (error) {
      return refusalOf(error);
    }
  }
}
