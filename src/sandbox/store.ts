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

/** A connected account as the API shows it. */
export interface AccountObject {
  readonly id: string;
  readonly business_type: string | null;
  readonly country: string;
  readonly default_currency: unknown;
  readonly email: string | null;
  readonly external_accounts: object;
  readonly individual?: {readonly id_number_provided: boolean} & Readonly<Record<string, unknown>>;
  readonly metadata: unknown;
  readonly type: string;
  readonly [member: string]: unknown;
}

/** A person of a connected account as the API shows it. */
export interface PersonObject {
  readonly id: string;
  readonly account: string;
  readonly email: string | null;
  readonly first_name: string | null;
  readonly id_number_provided: boolean;
  readonly last_name: string | null;
  readonly metadata: unknown;
  readonly relationship: unknown;
  readonly [member: string]: unknown;
}

/** All that the sandbox remembers of tokens and what they were used for. Numbers, CVCs and identity numbers never come here. */
export class Store {
  readonly #tokens: BoundedMap<TokenRecord>;
  readonly #customers: BoundedMap<CustomerRecord>;
  readonly #accounts: BoundedMap<AccountObject>;
  readonly #persons: BoundedMap<PersonObject>;
  readonly #paymentIntents: BoundedMap<PaymentIntentRecord>;

  constructor(limits: Limits) {
    this.#tokens = new BoundedMap(limits.tokens);
    this.#customers = new BoundedMap(limits.customers);
    this.#accounts = new BoundedMap(limits.accounts);
    this.#persons = new BoundedMap(limits.accounts);
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

  setAccount(account: AccountObject): void {
    this.#accounts.set(account.id, account);
  }

  /** Throws `resource_missing`. */
  account(id: string): AccountObject {
    const account = this.#accounts.get(id);
    if (!account) throw noSuch('account', id, 'account', 404);
    return account;
  }

  setPerson(person: PersonObject): void {
    this.#persons.set(person.id, person);
  }

  /** Throws `resource_missing`, for a person of another account as well. */
  person(account: string, id: string): PersonObject {
    const person = this.#persons.get(id);
    if (person?.account !== account) throw noSuch('person', id, 'person', 404);
    return person;
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
    this.#persons.clear();
    this.#paymentIntents.clear();
  }
}
