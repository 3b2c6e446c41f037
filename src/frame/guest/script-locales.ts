import type {Language} from '../../i18n/languages.js';
import {loadScript} from './load-script.js';

const REGISTRY = Symbol.for('token-forms.locales');

/**
 * Loads a language in `frame.js`, where it takes the place of an `import()`: a sandboxed frame may load classic scripts
 * only, which lie beside `frame.html` in `locale/`.
 * @throws {TypeError} by rejection, for a script that is not there
 */
export async function loadLanguage(name: string): Promise<Language> {
  await loadScript(`locale/${name}`);
  return {locales: (globalThis as {[REGISTRY]?: Language['locales']})[REGISTRY] ?? {}};
}
