import {loadPart} from '../locale.js';
import type {AccountMessages} from '../messages.js';
import {en} from './en.js';

/** The texts of forms of accounts for a BCP 47 tag. Never rejects: where a module does not load, it is English. */
export const loadAccountMessages = (locale: string): AccountMessages | Promise<AccountMessages> =>
  loadPart(locale, en, async () => (await import('./locales.js')).locales);
