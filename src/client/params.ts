/** The bodies of `POST /v1/tokens`, by kind. Shapes and limits: `src/sandbox/contract/tokens-contract.json`. */
export interface TokenParams {
  readonly card?: CardParams;
  readonly cvc_update?: {readonly cvc: string};
  readonly pii?: {readonly id_number: string};
  readonly bank_account?: BankAccountParams;
  readonly person?: Readonly<Record<string, unknown>>;
  readonly account?: Readonly<Record<string, unknown>>;
}

/** `bank_account[…]`. */
export interface BankAccountParams {
  /** Letters and digits only; for countries that have it, the IBAN. */
  readonly account_number: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217, lower case. */
  readonly currency?: string | undefined;
  /** As the country joins it (`11000-000` in Canada); never with an IBAN alone, and never empty. */
  readonly routing_number?: string | undefined;
  readonly account_holder_name?: string | undefined;
  readonly account_holder_type?: 'individual' | 'company' | undefined;
  readonly account_type?: 'checking' | 'savings' | 'futsu' | 'toza' | undefined;
  /** A `us_bank_account` payment method (`pm_…`), which excludes all others. */
  readonly payment_method?: string | undefined;
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
