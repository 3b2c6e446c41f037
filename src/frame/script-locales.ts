import type {LocaleLoaders} from '../i18n/locales.js';
import {registeredMessages} from '../i18n/registered.js';

const here = document.currentScript instanceof HTMLScriptElement ? document.currentScript.src : '';

/**
 * Takes the place of a table of modules in `frame.js`: a sandboxed frame may load classic scripts only, which lie
 * beside it in `locale/`.
 * @param folder `bank-account/`, …, of what one kind of form alone says; empty for what all say
 */
export const scriptLocales = (folder: string): LocaleLoaders<Registered> =>
  new Proxy({} as LocaleLoaders<Registered>, {get: (_, locale: string) => () => load(folder, locale)});

type Registered = NonNullable<ReturnType<typeof registeredMessages>>;

async function load(folder: string, locale: string): Promise<Registered> {
  const script = document.createElement('script');
  script.src = new URL(`locale/${folder}${locale}.js`, here).href;
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const messages = registeredMessages(locale);
  if (!messages) throw new TypeError(`${script.src} registers no language.`);
  return messages;
}
