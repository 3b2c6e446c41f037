import {readdirSync} from 'node:fs';
import type {EnvironmentOptions, Plugin} from 'vite';
import {BYTE_ORDER_MARK, targets} from './environments.js';

const SCRIPT = 'locale-script:';
const FRAME_LOCALES = 'frame-locales:';

/** Every locale that has a module, but English, which is built in: `de`, `bank-account/de`. */
const locales = readdirSync('src/i18n', {recursive: true, encoding: 'utf8'})
  .map((file) => file.replaceAll('\\', '/'))
  .filter((file) => /^([a-z-]+\/)?(?!en\b)[a-z]{2}(-[A-Z]{2})?\.ts$/.test(file))
  .map((file) => file.slice(0, -'.ts'.length));

/**
 * `dist/cdn/locale/LOCALE.js`: a classic script that registers one more language for the script-tag files, which
 * hold English only: a page in one language should not carry 28. What one kind of form alone says is in a script of
 * its own, `dist/cdn/locale/KIND/LOCALE.js`.
 */
export function localeScripts(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...targets,
      outDir: 'dist/cdn/locale',
      emptyOutDir: true,
      rolldownOptions: {
        input: Object.fromEntries(locales.map((locale) => [locale, SCRIPT + locale])),
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
export function languagesApart(): Plugin {
  return {
    name: 'languages-apart',
    enforce: 'pre',
    resolveId(id, importer) {
      if (id.startsWith(SCRIPT)) return `\0${id}`;
      const module = /\/src\/i18n\/([a-z-]+\/)?[a-z-]+\.ts/.exec(importer ?? '');
      if (!module || !id.endsWith('/locales.js')) return null;
      if (this.environment.name === 'frame') return `\0${FRAME_LOCALES}${module[1] ?? ''}`;
      return this.environment.name.startsWith('cdn_') ? '\0no-locales' : null;
    },
    load(id) {
      if (id === '\0no-locales') return 'export const locales = {};';
      const folder = id.split(FRAME_LOCALES)[1];
      if (folder !== undefined) {
        return `import {scriptLocales} from '/src/frame/guest/script-locales.ts';
          export const locales = scriptLocales('${folder}');`;
      }
      const path = id.split(SCRIPT)[1];
      if (path === undefined) return null;
      const locale = path.split('/').at(-1) ?? '';
      return `import {${locale.replace('-', '')} as messages} from '/src/i18n/${path}.ts';
        const locales = globalThis[Symbol.for('token-forms.locales')] ??= {};
        locales['${locale}'] = {...locales['${locale}'], ...messages};`;
    },
  };
}
