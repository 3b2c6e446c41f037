import type {LocaleLoaders} from '../i18n/locales.js';
import {registeredMessages} from '../i18n/registered.js';

/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: typeof scriptUrl}): {createScriptURL: typeof scriptUrl};
}

const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;
const SCRIPT = /^([a-z-]+\/)?[a-z]{2}(-[A-Z]{2})?$/;

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
  const script = document.createElement('script');
  script.src = policy.createScriptURL(folder + locale);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
  const messages = registeredMessages(locale);
  if (!messages) throw new TypeError(`${script.src} registers no language.`);
  return messages;
}

/** Where a language's script lies. */
function scriptUrl(name: string): string {
  if (!SCRIPT.test(name)) throw new TypeError('This is no language.');
  return new URL(`locale/${name}.js`, document.baseURI).href;
}

/** The one way in which a policy with Trusted Types lets this document add a script. */
const policy = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('token-forms', {
  createScriptURL: scriptUrl,
}) ?? {createScriptURL: scriptUrl};
