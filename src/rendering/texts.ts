import {enFirst} from '../i18n/en-initial.js';
import {loadMessages} from '../i18n/load-messages.js';
import {isRtl, languageTag, namesOf} from '../i18n/locale.js';
import type {MessageKey, Messages} from '../i18n/messages.js';
import type {Brand} from '../model/context.js';
import type {TextLookup} from './render-state.js';

/** Texts that a page gives in place of the locale's own. */
export type MessageOverrides = Readonly<Partial<Record<MessageKey, string>>>;

/** The texts of one language, as far as they are loaded, and how it is written. */
export interface Texts {
  readonly messages: Readonly<Partial<Messages>>;
  /** BCP 47 tag of the language that they are in, for `lang`: `en` where what was asked for is not there. */
  readonly lang: string;
  readonly rtl: boolean;
}

/** The texts for a BCP 47 tag: at once in English, else when they are loaded, and English if they cannot be. */
export function loadTexts(locale: string): Texts | Promise<Texts> {
  const loaded = loadMessages(locale, enFirst);
  return loaded instanceof Promise
    ? loaded.then((messages) => textsOf(messages, locale))
    : textsOf(loaded, locale);
}

function textsOf(messages: Texts['messages'], locale: string): Texts {
  const language = messages === enFirst ? 'en' : namesOf(locale).language;
  return {messages, lang: languageTag(locale, language), rtl: isRtl(language)};
}

/** The same with every English text, for forms that show more than a card's, a CVC's or an ID number's own. */
export async function loadAllTexts(locale: string): Promise<Texts> {
  const [{card: en}, texts] = await Promise.all([import('../i18n/en/card.js'), loadTexts(locale)]);
  return {...texts, messages: {...en, ...texts.messages}};
}

/** A text of the first table that has it, with `{…}` filled in; `''` for a key that none has. */
export function textOf(
  tables: readonly Readonly<Record<string, string | undefined>>[],
  key: string,
  parts: Readonly<Record<string, string>> = {},
): string {
  const text = tables.map((table) => table[key]).find((entry) => entry !== undefined) ?? '';
  return text.replace(/{(\w+)}/g, (_, part: string) => parts[part] ?? '');
}

/** The hint under a field, if it has one. */
export const hintOf = (name: string, brand: Brand | undefined, text: TextLookup): string =>
  text(`hint_${name}`, {n: String(brand?.cvcLength ?? '3–4')});
