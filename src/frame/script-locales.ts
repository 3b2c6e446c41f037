import type {LocaleLoaders} from '../i18n/locales.js';
import {registeredMessages} from '../i18n/registered.js';

/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: typeof scriptUrl}): {createScriptURL: typeof scriptUrl};
}

const LOCALE = /^[a-z]{2}(-[A-Z]{2})?$/;

/**
 * Takes the place of the table of modules in `frame.js`: a sandboxed frame may load classic scripts only, which lie
 * beside `frame.html` in `locale/`.
 */
export const locales: LocaleLoaders = new Proxy(
  {},
  // of a promise's result it is asked whether it has a `then`
  {get: (_, name: string) => (LOCALE.test(name) ? () => load(name) : undefined)},
);

async function load(locale: string): Promise<ReturnType<typeof registeredMessages> & object> {
  const script = document.createElement('script');
  script.src = policy.createScriptURL(locale);
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
function scriptUrl(locale: string): string {
  if (!LOCALE.test(locale)) throw new TypeError('This is no language.');
  return new URL(`locale/${locale}.js`, document.baseURI).href;
}

/** The one way in which a policy with Trusted Types lets this document add a script. */
const policy = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('token-forms', {
  createScriptURL: scriptUrl,
}) ?? {createScriptURL: scriptUrl};
