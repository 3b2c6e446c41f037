import type {OtherString} from './other-string.js';

/**
 * What the API tells of a tokenised card. The number and the CVC are not in it. In isolated mode only `brand`,
 * `last4`, `exp_month`, `exp_year`, `funding` and `country` come through.
 */
export interface TokenCard {
  readonly id: string;
  readonly object: 'card';
  /** `American Express`, `Cartes Bancaires`, `Diners Club`, `Discover`, `JCB`, `MasterCard`, `UnionPay`, `Visa`, `Unknown`, … */
  readonly brand: string;
  readonly last4: string;
  /** The last four digits of the device's own number, for cards in a digital wallet. */
  readonly dynamic_last4: string | null;
  readonly exp_month: number;
  readonly exp_year: number;
  readonly funding: 'credit' | 'debit' | 'prepaid' | 'unknown' | OtherString;
  /** ISO 3166-1 alpha-2: of the bank that gave out the card. */
  readonly country: string | null;
  /** ISO 4217, lower case. */
  readonly currency?: string | null;
  /** The same for the same card number. */
  readonly fingerprint?: string | null;
  readonly name: string | null;
  readonly address_city: string | null;
  readonly address_country: string | null;
  readonly address_line1: string | null;
  readonly address_line1_check: CheckResult | null;
  readonly address_line2: string | null;
  readonly address_state: string | null;
  readonly address_zip: string | null;
  readonly address_zip_check: CheckResult | null;
  readonly cvc_check: CheckResult | null;
  readonly allow_redisplay?: 'always' | 'limited' | 'unspecified' | OtherString | null;
  readonly available_payout_methods?: ('instant' | 'standard' | OtherString)[] | null;
  readonly default_for_currency?: boolean | null;
  readonly metadata: Record<string, string> | null;
  readonly networks?: {
    /** The customer's choice on a co-badged card, or `invalid_preference`. */
    readonly preferred: string | null;
  };
  readonly regulated_status: 'regulated' | 'unregulated' | OtherString | null;
  readonly status?: string | null;
  /** Recorded in answers of the API, but not in its description. */
  readonly wallet?: object | null;
  readonly tokenization_method:
    'android_pay' | 'apple_pay' | 'masterpass' | 'visa_checkout' | OtherString | null;
}

/** `unchecked` until the card is first used. */
export type CheckResult = 'pass' | 'fail' | 'unavailable' | 'unchecked' | OtherString;
