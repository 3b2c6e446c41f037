import type {Access, KeyKind} from '../api-key.js';
import type {BlockedCheck} from '../decline.js';
import type {KeyedHash} from '../keyed-hash.js';
import type {Schema} from '../params/contract.js';
import type {Params} from '../params/params.js';
import type {AccountStore} from '../store.js';

/** What a request asks, once it is known that it may and that its parameters fit. */
export interface ApiRequest {
  readonly params: Params;
  /** Parameters that were sent empty: they are to be unset. */
  readonly unset: ReadonlySet<string>;
  /** The parts of the path that have names. */
  readonly ids: Readonly<Record<string, string>>;
  /** Of the account that it is for. */
  readonly store: AccountStore;
  /** Of the account whose key it is. */
  readonly platform: AccountStore;
  /** Connected accounts that there are beside those that were made. */
  readonly accounts: readonly string[];
  readonly key: KeyKind;
  readonly hash: KeyedHash;
  readonly now: Date;
  /** Of the sandbox, for pages of its own. */
  readonly origin: string;
  readonly blocks: readonly BlockedCheck[];
}

/** One address of the API and what it does. */
export interface Endpoint {
  readonly method: 'GET' | 'POST';
  /** With `:name` for ids. */
  readonly path: string;
  readonly access: Access;
  /** Takes parameters that fit, read when it is first asked. */
  readonly params: () => Schema;
  /** Every parameter may be empty; otherwise only those that the contract says. */
  readonly anyMayBeEmpty?: true;
  /** The fields of its answer that can be expanded. */
  readonly expandable: readonly string[];
  /** The tokens that it uses up, by parameter. */
  readonly tokens?: Readonly<Record<string, readonly string[]>>;
  /**
   * Looks at the parameters before anything is remembered of the request. The API version is `null` when the request
   * names none.
   */
  readonly check?: (params: Params, version: string | null) => void;
  readonly answer: (request: ApiRequest) => object | Promise<object>;
}

/** Seconds since 1970, as the API has it. */
export const seconds = (date: Date): number => Math.floor(date.getTime() / 1000);
