import {languages} from './languages.js';
import {namesOf} from './locale.js';
import {registeredMessages} from './registered.js';

/**
 * The texts for a requested BCP 47 tag that are named like the given English ones: at once in English or when a script
 * tag registered them, otherwise when their language is loaded. It has all texts, those of other forms too; the same
 * tag always gives the same object. Never rejects: a language that does not load is English.
 */
export function loadMessages<M extends Readonly<Record<string, string>>>(
  requested: string | undefined,
  english: M,
  load = languages,
): M | Promise<M> {
  const {language, regional} = namesOf(requested);
  if (language === 'en') return english;
  const registered = registeredMessages([regional, language], Object.keys(english)[0]);
  if (registered) return registered as M;
  return (
    load[language]?.().then(
      // every language has every key: its type says so
      ({locales}) => (locales[regional] ?? locales[language] ?? english) as unknown as M,
      () => english,
    ) ?? english
  );
}
