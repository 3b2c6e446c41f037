/** A single-use token, as `POST /v1/tokens` answers it. Unknown keys are kept, unknown kinds are allowed. */
export interface Token {
  /** `tok_…`, `btok_…`, `pii_…`, `cvctok_…`, `cpt_…` or `ct_…`. */
  readonly id: string;
  readonly object: 'token';
  readonly type: 'card' | 'bank_account' | 'pii' | 'cvc_update' | 'person' | 'account' | (string & {});
  /** Seconds since 1970-01-01 UTC. */
  readonly created: number;
  readonly livemode: boolean;
  readonly used: boolean;
  readonly client_ip?: string | null;
  readonly card?: TokenCard;
  readonly bank_account?: Readonly<Record<string, unknown>>;
}

/** What the API tells of a tokenised card. The number and the CVC are not in it. */
export interface TokenCard {
  readonly id: string;
  readonly object: 'card';
  /** `American Express`, `Cartes Bancaires`, `Diners Club`, `Discover`, `JCB`, `MasterCard`, `UnionPay`, `Visa`, `Unknown`, … */
  readonly brand: string;
  readonly last4: string;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly funding: 'credit' | 'debit' | 'prepaid' | 'unknown' | (string & {});
  readonly country?: string | null;
  readonly fingerprint?: string | null;
  readonly name?: string | null;
  readonly [key: string]: unknown;
}
