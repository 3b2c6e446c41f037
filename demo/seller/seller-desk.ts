import type Stripe from 'stripe';
import {apiClient} from '../shop/api-client.js';
import {refusalOf, type Refusal} from '../shop/refusal.js';
import {TOKEN_IDS, type Country, type Step} from './steps.js';

/** A seller as the marketplace knows it: what the API shows of it, and what came in. */
export interface Seller {
  readonly country: Country;
  readonly account: Stripe.Account;
  readonly person?: Stripe.Person;
  /** Bodies of the requests that came, as they came, by step. */
  readonly received: Readonly<Partial<Record<Step, string>>>;
}

/** What was not done, and why. */
export const noStep: Refusal = {
  paid: false,
  status: 400,
  title: 'No token came',
  message: 'The form was sent without what it asks. Is JavaScript switched on?',
  code: 'no_token',
};

/** Opens connected accounts with the tokens that sellers make: details of people and companies never come here. */
export class SellerDesk {
  readonly #stripe: Stripe;

  /** @param api origin of the API */
  constructor(api: string) {
    this.#stripe = apiClient(api);
  }

  /** The first step: an account, of the token that tells whose it is. */
  open(country: Country, token: string, body: string): Promise<Seller | Refusal> {
    return attempt('account', token, async () => ({
      country,
      account: await this.#stripe.accounts.create({type: 'custom', country, account_token: token}),
      received: {account: body},
    }));
  }

  /** Any further step: what the seller becomes by its token. */
  tell(seller: Seller, step: Step, token: string, body: string): Promise<Seller | Refusal> {
    return attempt(step, token, async () => ({
      ...seller,
      ...(await this.#change(seller, step, token)),
      received: {...seller.received, [step]: body},
    }));
  }

  async #change({account: {id}, person}: Seller, step: Step, token: string): Promise<Partial<Seller>> {
    const {accounts} = this.#stripe;
    if (step === 'bank') return {account: await accounts.update(id, {external_account: token})};
    if (step === 'number' && person)
      return {person: await accounts.updatePerson(id, person.id, {id_number: token})};
    return {person: await accounts.createPerson(id, {person_token: token})};
  }
}

async function attempt(step: Step, token: string, act: () => Promise<Seller>): Promise<Seller | Refusal> {
  if (!TOKEN_IDS[step].test(token)) return noStep;
  try {
    return await act();
  } catch (error) {
    return refusalOf(error);
  }
}
