import type {LocaleLoaders} from '../i18n/locales.js';
import {registeredMessages} from '../i18n/registered.js';

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * Takes the place of the table of modules in `frame.js`: a sandboxed frame may load classic scripts only, which lie
 * beside it in `locale/`.
 */
export const locales: LocaleLoaders = new Proxy({} as LocaleLoaders, {
  get: (_, locale: string) => () => load(locale),
});

async function load(locale: string): Promise<ReturnType<typeof registeredMessages> & object> {
  const script = document.createElement('script');
  script.src = new URL(`locale/${locale}.js`, here).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const messages = registeredMessages(locale);
  if (!messages) throw new TypeError(`${script.src} registers no language.`);
  return messages;
}
