import {loadPart} from '../locale.js';
import type {BankAccountMessages} from '../messages.js';
import {en} from './en.js';

/** The texts of bank account forms for a BCP 47 tag. Never rejects: where a module does not load, it is English. */
export const loadBankAccountMessages = (locale: string): BankAccountMessages | Promise<BankAccountMessages> =>
  loadPart(locale, en, async () => (await import('./locales.js')).locales);
