/** What of Trusted Types is used here. */
interface TrustedTypes {
  createPolicy(name: string, rules: {createScriptURL: typeof scriptUrl}): {createScriptURL: typeof scriptUrl};
}

/** A language, how addresses are written, or phone numbers. */
const SCRIPT = /^(locale\/[a-z]{2,3}(-[A-Z][A-Za-z]+)?|data\/(addresses|phone))$/;

/**
 * Runs a classic script that lies beside `frame.html`: a sandboxed frame may load no modules without CORS.
 * @param name its path without `.js`
 */
export async function loadScript(name: string): Promise<void> {
  const script = document.createElement('script');
  script.src = policy.createScriptURL(name);
  await new Promise((resolve, reject) => {
    script.onload = resolve;
    script.onerror = reject;
    document.head.append(script);
  });
}

function scriptUrl(name: string): string {
  if (!SCRIPT.test(name)) throw new TypeError('This is no script of the frame.');
  return new URL(`${name}.js`, document.baseURI).href;
}

/** The one way in which a policy with Trusted Types lets this document add a script. */
const policy = (globalThis as {trustedTypes?: TrustedTypes}).trustedTypes?.createPolicy('token-forms', {
  createScriptURL: scriptUrl,
}) ?? {createScriptURL: scriptUrl};
