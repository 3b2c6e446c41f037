import type {OtherString} from './other-string.js';
import type {TokenKind} from './params.js';
import type {TokenBankAccount} from './token-bank-account.js';
import type {TokenCard} from './token-card.js';

/**
 * A single-use token, as `POST /v1/tokens` answers it, with the types of the official client: one can be given where
 * the other is asked for. Keys that the API may add are kept, kinds that it may add are allowed.
 */
export interface Token {
  /** `tok_…`, `btok_…`, `pii_…`, `cvctok_…`, `cpt_…` or `ct_…`. */
  readonly id: string;
  readonly object: 'token';
  readonly type: TokenKind | OtherString;
  /** Seconds since 1970-01-01 UTC. */
  readonly created: number;
  readonly livemode: boolean;
  readonly used: boolean;
  /** The customer's IP address. Not there in isolated mode. */
  readonly client_ip: string | null;
  readonly card?: TokenCard;
  readonly bank_account?: TokenBankAccount;
  /** In the documents of some kinds, but not in the API's description. */
  readonly description?: string | null;
  /** In the documents of some kinds, where it is `null`, but not in the API's description. */
  readonly redaction?: Readonly<Record<string, unknown>> | null;
}
