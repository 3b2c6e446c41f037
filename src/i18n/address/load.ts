import {loadPart} from '../locale.js';
import type {AddressMessages} from '../messages.js';
import {en} from './en.js';

/** The texts of addresses for a BCP 47 tag. Never rejects: where a module does not load, it is English. */
export const loadAddressMessages = (locale: string): AddressMessages | Promise<AddressMessages> =>
  loadPart(locale, en, async () => (await import('./locales.js')).locales);
