import {readdirSync} from 'node:fs';
import type {EnvironmentOptions, Plugin} from 'vite';
import {BYTE_ORDER_MARK, targets} from './environments.js';

const SCRIPT = 'locale-script:';
/** The module of ours that builds of script files replace. */
const LANGUAGES = '/src/i18n/languages.ts';

/** Every language that has a folder, but English, which is built in. */
const names = readdirSync('src/i18n', {withFileTypes: true})
  .filter((entry) => entry.isDirectory() && entry.name !== 'en')
  .map(({name}) => name);

/**
 * `dist/cdn/locale/LANGUAGE.js`: a classic script that registers one more language, with its regional variants, for the
 * script-tag files, which hold English only: a page in one language should not carry all.
 */
export function localeScripts(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...targets,
      outDir: 'dist/cdn/locale',
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(names.map((name) => [name, SCRIPT + name])),
        output: {
          format: 'es',
          // a classic script's own variables would be the page's
          banner: '(()=>{',
          footer: '})();',
          postBanner: BYTE_ORDER_MARK,
          entryFileNames: '[name].js',
        },
      },
    },
  };
}

/**
 * Makes the sources of those scripts, leaves all languages but English out of the script-tag files, and has the
 * frame load them as scripts.
 */
export function externalLocales(): Plugin {
  return {
    name: 'external-locales',
    enforce: 'pre',
    resolveId: (id) => (id.startsWith(SCRIPT) ? `\0${id}` : null),
    load(id) {
      const {name: environment} = this.environment;
      if (id.endsWith(LANGUAGES)) {
        if (environment.startsWith('cdn_')) return 'export const languages = {};';
        return environment === 'frame' ? ofScripts() : null;
      }
      const language = id.split(SCRIPT)[1];
      if (language === undefined) return null;
      return `import {locales} from '/src/i18n/${language}/index.ts';
        Object.assign(globalThis[Symbol.for('token-forms.locales')] ??= {}, locales);`;
    },
  };
}

/** As `languages.ts` promises, with a script beside `frame.html` for each language. */
const ofScripts = () => `
  import {loadLanguage} from '/src/frame/guest/script-locales.ts';
  export const languages = Object.fromEntries(
    ${JSON.stringify(names)}.map((name) => [name, () => loadLanguage(name)]),
  );`;
