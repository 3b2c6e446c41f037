import {loadPart} from '../locale.js';
import type {IdNumberMessages} from '../messages.js';
import {en} from './en.js';

/** The texts of forms that ask for an identity number of a known kind for a BCP 47 tag. Never rejects: where a module does not load, it is English. */
export const loadIdNumberMessages = (locale: string): IdNumberMessages | Promise<IdNumberMessages> =>
  loadPart(locale, en, async () => (await import('./locales.js')).locales);
