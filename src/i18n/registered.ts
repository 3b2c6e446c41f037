import type {Messages} from './messages.js';

/** Shared by name with `dist/cdn/locale/*.js`, and with other copies of the library on the page. */
const REGISTRY = Symbol.for('token-forms.locales');

/** The texts that a script tag of the page registered for a locale that there is a module of. */
export function registeredMessages(locale: string): Messages | undefined {
  return (globalThis as {[REGISTRY]?: Readonly<Record<string, Messages | undefined>>})[REGISTRY]?.[locale];
}
