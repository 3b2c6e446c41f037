import type {en as accountEn} from './account/en.js';
import type {en as addressEn} from './address/en.js';
import type {en as bankAccountEn} from './bank-account/en.js';
import type {en} from './en.js';
import type {en as idNumberEn} from './id-numbers/en.js';
import type {en as personEn} from './person/en.js';

/**
 * Every text that an element can show, by key. `label_id_` with the API's name of a kind of identity number, such as
 * `label_id_pl_pesel`, is what stands at its field, the same in every language; `hint_` with a field's name stands
 * under it.
 */
export type MessageKey =
  | keyof typeof en
  | keyof typeof accountEn
  | keyof typeof addressEn
  | keyof typeof bankAccountEn
  | keyof typeof idNumberEn
  | keyof typeof personEn
  | `label_id_${string}`
  | `hint_${string}`;

/** A whole locale, but for what one kind of form alone says. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** A locale of what bank account forms alone say. */
export type BankAccountMessages = Readonly<Record<keyof typeof bankAccountEn, string>>;

/** A locale of what the parts of addresses are called in one country or another. */
export type AddressMessages = Readonly<Record<keyof typeof addressEn, string>>;

/** A locale of what forms alone say that ask for an identity number of a known kind. */
export type IdNumberMessages = Readonly<Record<keyof typeof idNumberEn, string>>;

/** A locale of what forms of people and companies say beside the words of all forms. */
export type PersonMessages = Readonly<Record<keyof typeof personEn, string>>;

/** A locale of what forms of accounts say beside that. */
export type AccountMessages = Readonly<Record<keyof typeof accountEn, string>>;
