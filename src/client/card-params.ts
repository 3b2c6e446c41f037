import type {OtherString} from './other-string.js';

/** `card[…]`: every value a string of at most 5,000 characters. */
export interface CardParams {
  /** The PAN, digits only. */
  readonly number: string;
  /** Two digits, `01` to `12`. */
  readonly exp_month: string;
  /** Two or four digits. */
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
  readonly networks?: CardNetworksParams | undefined;
}

/** `card[networks][…]`. */
export interface CardNetworksParams {
  /** The customer's choice on a co-badged card. */
  readonly preferred?: 'cartes_bancaires' | 'mastercard' | 'visa' | OtherString | undefined;
}
