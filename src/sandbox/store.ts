import type {Token, TokenCard} from '../client/token.js';
import {invalidRequest, noSuch} from './api-error.js';
import {BoundedMap} from './bounded-map.js';
import type {TestCard} from './test-cards.js';

/** How many of each the sandbox remembers; the oldest go first. */
export interface Limits {
  readonly tokens: number;
  readonly customers: number;
  readonly accounts: number;
  readonly paymentIntents: number;
  readonly requests: number;
  readonly idempotencyKeys: number;
}

/** What can be charged: a card, and how the documentation says that it behaves. */
export interface Payable {
  readonly card: TokenCard;
  readonly outcome: TestCard['outcome'];
  readonly cvcCheckFails: boolean;
}

/** A token and what is charged with it; tokens other than of cards have nothing to charge. */
export interface TokenRecord {
  readonly token: Token;
  readonly payable?: Payable;
}

/** A customer and the card that is charged. */
export interface CustomerRecord {
  readonly id: string;
  readonly payable?: Payable;
}

/** A payment that is under way: what is known of it between its creation and its confirmation. */
export interface PaymentIntentRecord {
  readonly id: string;
  /** The random half of its `client_secret`. */
  readonly secret: string;
  readonly created: number;
  readonly amount: number;
  readonly currency: string;
  readonly customer: string | null;
  readonly description: string | null;
  readonly metadata: object;
  readonly status: 'requires_payment_method' | 'requires_confirmation' | 'succeeded';
  readonly payable?: Payable;
  /** Id of the token with the CVC that was asked again. */
  readonly cvcToken?: string;
  /** Id of the charge that it came to. */
  readonly charge?: string;
}

/** All that the sandbox remembers of tokens and what they were used for. Numbers, CVCs and identity numbers never come here. */
export class Store {
  readonly #tokens: BoundedMap<TokenRecord>;
  readonly #customers: BoundedMap<CustomerRecord>;
  readonly #accounts: BoundedMap<string>;
  readonly #paymentIntents: BoundedMap<PaymentIntentRecord>;

  constructor(limits: Limits) {
    this.#tokens = new BoundedMap(limits.tokens);
    this.#customers = new BoundedMap(limits.customers);
    this.#accounts = new BoundedMap(limits.accounts);
    this.#paymentIntents = new BoundedMap(limits.paymentIntents);
  }

  addToken(record: TokenRecord): void {
    this.#tokens.set(record.token.id, record);
  }

  /** Throws `resource_missing` with `status`. */
  token(id: string, param: string, status?: 400 | 404): TokenRecord {
    const record = this.#tokens.get(id);
    if (!record) throw noSuch('token', id, param, status);
    return record;
  }

  /** A token that can still be used; throws `token_already_used` for one that was. */
  unusedToken(id: string, param: string): TokenRecord {
    const record = this.token(id, param);
    if (record.token.used) {
      throw invalidRequest(`You cannot use a Stripe token more than once: ${id}.`, {
        code: 'token_already_used',
      });
    }
    return record;
  }

  /** Marks a token as used and returns it; throws `token_already_used` the second time. */
  useToken(id: string, param: string): TokenRecord {
    const record = this.unusedToken(id, param);
    const used = {...record, token: {...record.token, used: true}};
    this.#tokens.set(id, used);
    return used;
  }

  /** Oldest first, used ones at the place of their use. */
  tokens(): Token[] {
    return this.#tokens.values().map(({token}) => token);
  }

  addCustomer(record: CustomerRecord): void {
    this.#customers.set(record.id, record);
  }

  /** Throws `resource_missing`. */
  customer(id: string): CustomerRecord {
    const record = this.#customers.get(id);
    if (!record) throw noSuch('customer', id, 'customer');
    return record;
  }

  addAccount(id: string): void {
    this.#accounts.set(id, id);
  }

  /** Throws `resource_missing` for an account that there is not. */
  checkAccount(id: string): void {
    if (this.#accounts.get(id) === undefined) throw noSuch('account', id, 'account', 404);
  }

  setPaymentIntent(record: PaymentIntentRecord): void {
    this.#paymentIntents.set(record.id, record);
  }

  /** Throws `resource_missing`. */
  paymentIntent(id: string): PaymentIntentRecord {
    const record = this.#paymentIntents.get(id);
    if (!record) throw noSuch('payment_intent', id, 'intent', 404);
    return record;
  }

  clear(): void {
    this.#tokens.clear();
    this.#customers.clear();
    this.#accounts.clear();
    this.#paymentIntents.clear();
  }
}
