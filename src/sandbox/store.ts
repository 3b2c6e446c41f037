import type {Token} from '../client/token.js';
import {noSuch} from './api-error.js';
import {BoundedMap} from './bounded-map.js';
import type {AccountObject} from './objects/account.js';
import type {ChargeObject} from './objects/charge.js';
import type {CustomerRecord} from './objects/customer.js';
import type {PaymentIntentRecord} from './objects/payment-intent.js';
import type {PaymentMethodRecord} from './objects/payment-method.js';
import type {PersonObject} from './objects/person.js';
import type {Payable} from './payable.js';

/** How much the sandbox remembers; the oldest go first. */
export interface Limits {
  readonly tokens: number;
  readonly customers: number;
  readonly accounts: number;
  readonly charges: number;
  readonly paymentIntents: number;
  readonly paymentMethods: number;
  readonly requests: number;
  readonly idempotencyKeys: number;
  /** Of each of these, all together. */
  readonly bytes: number;
}

/** A token and what is paid with it; tokens other than of cards have nothing to pay with. */
export interface TokenRecord {
  readonly token: Token;
  readonly payable?: Payable;
}

/** What is kept, by kind. */
interface Kinds {
  readonly account: AccountObject;
  readonly charge: ChargeObject;
  readonly customer: CustomerRecord;
  readonly payment_intent: PaymentIntentRecord;
  readonly payment_method: PaymentMethodRecord;
  readonly person: PersonObject;
  readonly token: TokenRecord;
}

type Kind = keyof Kinds;
type Kept<K extends Kind> = {readonly owner: string; readonly value: Kinds[K]};

const NAMES: Partial<Readonly<Record<Kind, string>>> = {payment_method: 'PaymentMethod'};

/** All that the sandbox remembers. Numbers, CVCs and identity numbers never come here. */
export class Store {
  readonly #maps: {readonly [K in Kind]: BoundedMap<Kept<K>>};

  constructor(limits: Limits) {
    const map = <K extends Kind>(entries: number) => new BoundedMap<Kept<K>>({entries, bytes: limits.bytes});
    this.#maps = {
      account: map<'account'>(limits.accounts),
      charge: map<'charge'>(limits.charges),
      customer: map<'customer'>(limits.customers),
      payment_intent: map<'payment_intent'>(limits.paymentIntents),
      payment_method: map<'payment_method'>(limits.paymentMethods),
      person: map<'person'>(limits.accounts),
      token: map<'token'>(limits.tokens),
    };
  }

  /** What belongs to one account: the platform's own (`''`), or a connected account's. */
  of(owner: string): AccountStore {
    return new AccountStore(this.#maps, owner);
  }

  /** Tokens of all accounts, oldest first, used ones at the place of their use. */
  tokens(): Token[] {
    return this.#maps.token.values().map(({value}) => value.token);
  }

  /** A payment intent of whatever account, and whose it is. */
  findIntent(id: string): Kept<'payment_intent'> | undefined {
    return this.#maps.payment_intent.get(id);
  }

  clear(): void {
    for (const map of Object.values(this.#maps)) map.clear();
  }
}

/** What one account has; nobody else's is there. */
export class AccountStore {
  readonly #maps: {readonly [K in Kind]: BoundedMap<Kept<K>>};
  readonly owner: string;

  constructor(maps: {readonly [K in Kind]: BoundedMap<Kept<K>>}, owner: string) {
    this.#maps = maps;
    this.owner = owner;
  }

  find<K extends Kind>(kind: K, id: string): Kinds[K] | undefined {
    const kept = this.#maps[kind].get(id);
    return kept?.owner === this.owner ? kept.value : undefined;
  }

  /** Throws `resource_missing` for `param` with `status`. */
  get<K extends Kind>(kind: K, id: string, param: string, status?: 400 | 404): Kinds[K] {
    const found = this.find(kind, id);
    if (!found) throw noSuch(NAMES[kind] ?? kind, id, param, status);
    return found;
  }

  set<K extends Kind>(kind: K, id: string, value: Kinds[K]): void {
    this.#maps[kind].set(id, {owner: this.owner, value});
  }

  /** All of a kind that fit, oldest first. */
  all<K extends Kind>(kind: K, fits: (value: Kinds[K]) => boolean): Kinds[K][] {
    const values = this.#maps[kind].values();
    return values.filter(({owner, value}) => owner === this.owner && fits(value)).map(({value}) => value);
  }
}
