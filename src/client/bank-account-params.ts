import type {OtherString} from './other-string.js';

/** `bank_account[…]`: every value a string of at most 5,000 characters. */
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
  readonly account_holder_type?: 'individual' | 'company' | OtherString | undefined;
  readonly account_type?: 'checking' | 'savings' | 'futsu' | 'toza' | OtherString | undefined;
  /** A `us_bank_account` payment method (`pm_…`), which excludes all others. */
  readonly payment_method?: string | undefined;
}
