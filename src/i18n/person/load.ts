import {loadPart} from '../locale.js';
import type {PersonMessages} from '../messages.js';
import {en} from './en.js';

/** The texts of forms of people and companies for a BCP 47 tag. Never rejects: what does not load is English. */
export const loadPersonMessages = (locale: string): PersonMessages | Promise<PersonMessages> =>
  loadPart(locale, en, async () => (await import('./locales.js')).locales);
