import type {Field} from '../../model/field.js';

/** The sorts of account that the API tells apart, in some countries. */
export type AccountType = 'checking' | 'savings' | 'futsu' | 'toza';

/** What a bank account of one country is told by. */
export interface BankRules {
  /** ISO 4217, lower case; what the account is kept in unless the page says otherwise. */
  readonly currency: string | undefined;
  /** What the routing number is joined of, by field name, in order; none with an IBAN and its like. */
  readonly routing: Readonly<Record<string, Field<string | undefined>>>;
  /** Stands between those parts. */
  readonly joint?: '-' | '';
  readonly account: Field;
  /** The account number has check digits: to type it twice would find nothing more. */
  readonly checked?: boolean;
  readonly accountTypes?: readonly AccountType[];
  /** The holder's name has to be in katakana. */
  readonly katakana?: boolean;
}
