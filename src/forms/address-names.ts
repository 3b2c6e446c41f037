import type {NameOfPart} from '../fields/address/address-fields.js';
import type {MessageKey} from '../i18n/messages.js';

/** The name of the field in which the country of an address is chosen. */
export const countryField = (group: string): string => `${group}_country`;

/** The name of the field in which the state of an address is chosen or typed. */
export const stateField = (group: string): string => `${group}_state`;

/** Whether an address is asked in kanji and in katakana instead of Latin letters, as the API wants it in Japan. */
export const isJapanese = (country: string, kanaHeading: MessageKey | undefined): kanaHeading is MessageKey =>
  country === 'JP' && kanaHeading !== undefined;

/** Names of the parts of an address; the API has no town there. */
export const latinNames =
  (group: string): NameOfPart =>
  (part) =>
    part === 'town' ? undefined : `${group}_${part}`;

/** The same in kanji. */
export const kanjiNames =
  (group: string): NameOfPart =>
  (part) =>
    `${group}_kanji_${part}`;

/** The same in katakana; the postal code is asked once. */
export const kanaNames =
  (group: string): NameOfPart =>
  (part) =>
    part === 'postal_code' ? undefined : `${group}_kana_${part}`;
