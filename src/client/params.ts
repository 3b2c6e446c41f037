/** The bodies of `POST /v1/tokens`, by kind. Shapes and limits: `src/sandbox/contract/tokens-contract.json`. */
export interface TokenParams {
  readonly card?: CardParams;
  readonly cvc_update?: {readonly cvc: string};
  readonly pii?: {readonly id_number: string};
  readonly bank_account?: Readonly<Record<string, unknown>>;
  readonly person?: Readonly<Record<string, unknown>>;
  readonly account?: Readonly<Record<string, unknown>>;
}

/** `card[…]`: every value a string of at most 5,000 characters. */
export interface CardParams {
  /** The PAN, digits only. */
  readonly number: string;
  /** Two digits, `01` to `12`. */
  readonly exp_month: string;
  /** Four digits. */
  readonly exp_year: string;
  readonly cvc?: string | undefined;
  readonly name?: string | undefined;
  readonly address_line1?: string | undefined;
  readonly address_line2?: string | undefined;
  readonly address_city?: string | undefined;
  readonly address_state?: string | undefined;
  readonly address_zip?: string | undefined;
  /** ISO 3166-1 alpha-2. */
  readonly address_country?: string | undefined;
  /** ISO 4217, lower case; only for debit cards added to a Connect account. */
  readonly currency?: string | undefined;
  readonly networks?: {readonly preferred: 'cartes_bancaires' | 'mastercard' | 'visa'} | undefined;
}
