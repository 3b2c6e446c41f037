import type {LocaleLoaders} from '../../i18n/locales.js';
import {registeredMessages} from '../../i18n/registered.js';
import {loadScript} from './load-script.js';

const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;

type Registered = NonNullable<ReturnType<typeof registeredMessages>>;

/**
 * Takes the place of a table of modules in `frame.js`: a sandboxed frame may load classic scripts only, which lie
 * beside `frame.html` in `locale/`.
 * @param folder `bank-account/`, …, of what one kind of form alone says; empty for what all say
 */
export const scriptLocales = (folder: string): LocaleLoaders<Registered> =>
  new Proxy(
    {},
    // of a promise's result it is asked whether it has a `then`
    {get: (_, name: string) => (LOCALE.test(name) ? () => load(folder, name) : undefined)},
  );

async function load(folder: string, locale: string): Promise<Registered> {
  await loadScript(`locale/${folder}${locale}`);
  const messages = registeredMessages(locale);
  if (!messages) throw new TypeError(`${folder}${locale} registers no language.`);
  return messages;
}
