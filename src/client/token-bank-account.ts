import type {OtherString} from './other-string.js';

/**
 * What the API tells of a tokenised bank account. The account number is not in it. In isolated mode only `last4`,
 * `country` and `currency` come through.
 */
export interface TokenBankAccount {
  readonly id: string;
  readonly object: 'bank_account';
  readonly last4: string;
  /** ISO 3166-1 alpha-2. */
  readonly country: string;
  /** ISO 4217, lower case. */
  readonly currency: string;
  readonly account_holder_name: string | null;
  readonly account_holder_type: 'individual' | 'company' | OtherString | null;
  readonly account_type: 'checking' | 'savings' | 'futsu' | 'toza' | OtherString | null;
  readonly available_payout_methods?: ('instant' | 'standard' | OtherString)[] | null;
  readonly bank_name: string | null;
  readonly default_for_currency?: boolean | null;
  /** The same for the same account number. */
  readonly fingerprint: string | null;
  readonly metadata?: Record<string, string> | null;
  readonly routing_number: string | null;
  readonly status:
    | 'new'
    | 'validated'
    | 'verified'
    | 'verification_failed'
    | 'tokenized_account_number_deactivated'
    | 'errored'
    | OtherString;
}
