import {en} from './en.js';
import type {LocaleLoaders} from './locales.js';
import type {Messages} from './messages.js';
import {registeredMessages} from './registered.js';

/** Languages that have a module, by base tag; `zh` has two, one for each script. */
const LANGUAGES = 'ar cs da de el es fi fr he hi hu id it ja ko nb nl pl pt ro ru sv th tr uk vi zh'.split(
  ' ',
);

/** Languages whose readers know another's: both written forms of Norwegian, and Moldavian by its old name. */
const READ_AS: Readonly<Record<string, string | undefined>> = {no: 'nb', nn: 'nb', mo: 'ro'};

/** Tags of languages that are written from right to left, unless in Latin letters, or of a script that is. */
const RIGHT_TO_LEFT = /^(ar|ckb|dv|fa|he|iw|ks|ps|sd|ug|ur|yi)(?![a-z]|[-_]Latn)|[-_](Arab|Hebr)(?![a-z])/i;

/** The tag with its likely script and region (`zh-HK` is `zh-Hant-HK`); none for what is no BCP 47 tag. */
function likely(tag: string | undefined): Intl.Locale | undefined {
  try {
    return new Intl.Locale((tag ?? '').replaceAll('_', '-')).maximize();
  } catch {
    return undefined;
  }
}

/**
 * The locale that is shown for a requested BCP 47 tag: the nearest one that there is, else `en`. Regions do not
 * matter but for Chinese, where script decides: `pt-BR` is `pt`, `zh-HK` is `zh-TW`, `zh-Hans-HK` is `zh`.
 * Old names (`iw`, `in`) and underscores (`pt_BR`) are understood.
 */
export function resolveLocale(requested: string | undefined): string {
  const locale = likely(requested);
  const language = READ_AS[locale?.language ?? ''] ?? locale?.language ?? 'en';
  if (!LANGUAGES.includes(language)) return 'en';
  return language === 'zh' && locale?.script === 'Hant' ? 'zh-TW' : language;
}

/** All texts for a requested BCP 47 tag but those of one kind of form alone, as `loadPart` loads them. */
export function loadMessages(
  requested: string | undefined,
  loaders: () => Promise<LocaleLoaders> = async () => (await import('./locales.js')).locales,
): Messages | Promise<Messages> {
  return loadPart(requested, en, loaders);
}

/**
 * The texts for a requested BCP 47 tag that are named like the English ones: at once in English, which is built in,
 * or registered by a script tag; otherwise when their module is loaded. Never rejects: where a module does not load,
 * English it is.
 */
export function loadPart<M extends Readonly<Record<string, string>>>(
  requested: string | undefined,
  english: M,
  loaders: () => Promise<LocaleLoaders<NoInfer<M>>>,
): M | Promise<M> {
  const locale = resolveLocale(requested);
  if (locale === 'en') return english;
  const registered = registeredMessages(locale, Object.keys(english)[0] ?? '');
  if (registered) return registered as M;
  return loaders()
    .then((load) => load[locale]?.() ?? english)
    .catch(() => english);
}

/** Whether a BCP 47 tag's language is written from right to left, be there messages for it or not. */
export function isRtl(requested: string | undefined): boolean {
  return RIGHT_TO_LEFT.test(requested ?? '');
}
