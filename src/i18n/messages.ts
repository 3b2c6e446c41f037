import type {account} from './en/account.js';
import type {address} from './en/address.js';
import type {bankAccount} from './en/bank-account.js';
import type {card} from './en/card.js';
import type {idNumbers} from './en/id-numbers.js';
import type {person} from './en/person.js';

/** A text that counts: one for each category of numbers that the language tells apart, as `Intl.PluralRules` names them. */
type Counted<Key extends string> = `${Key}_${Intl.LDMLPluralRule}`;

/**
 * Every text that an element can show, by key. `label_id_` with the API's name of a kind of identity number, such as
 * `label_id_pl_pesel`, is what stands at its field, the same in every language; `hint_` with a field's name stands
 * under it, and a code of an error with a field's name says what is expected there.
 */
export type MessageKey =
  keyof Messages | `label_id_${string}` | `${'hint' | 'incomplete' | 'invalid_id_number'}_${string}`;

/** The texts that all forms share, in one language. */
export type CardMessages = Readonly<
  Record<Exclude<keyof typeof card, Counted<'errors'>> | 'errors_other', string> &
    Partial<Record<Counted<'errors'>, string>>
>;

/** The texts of bank account forms alone. */
export type BankAccountMessages = Readonly<Record<keyof typeof bankAccount, string>>;

/** What the parts of an address are called in one country or another. */
export type AddressMessages = Readonly<Record<keyof typeof address, string>>;

/** The texts of forms that ask for an identity number of a known kind. */
export type IdNumberMessages = Readonly<Record<keyof typeof idNumbers, string>>;

/** The texts of forms of people and companies. */
export type PersonMessages = Readonly<Record<keyof typeof person, string>>;

/** The texts of forms of accounts, beside those of people. */
export type AccountMessages = Readonly<Record<keyof typeof account, string>>;

/** All texts of one language. */
export type Messages = CardMessages &
  AddressMessages &
  BankAccountMessages &
  IdNumberMessages &
  PersonMessages &
  AccountMessages;
