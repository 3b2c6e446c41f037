import type {en as addressEn} from './address/en.js';
import type {en as bankAccountEn} from './bank-account/en.js';
import type {en} from './en.js';

/** Every text that an element can show, by key. */
export type MessageKey = keyof typeof en | keyof typeof addressEn | keyof typeof bankAccountEn;

/** A whole locale, but for what one kind of form alone says. */
export type Messages = Readonly<Record<keyof typeof en, string>>;

/** A locale of what bank account forms alone say. */
export type BankAccountMessages = Readonly<Record<keyof typeof bankAccountEn, string>>;

/** A locale of what the parts of addresses are called in one country or another. */
export type AddressMessages = Readonly<Record<keyof typeof addressEn, string>>;
