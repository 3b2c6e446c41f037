/** Shared by name with `dist/cdn/locale/*.js`, and with other copies of the library on the page. */
const REGISTRY = Symbol.for('token-forms.locales');

/**
 * The texts that script tags of the page registered for the first of these locales; `undefined` unless the one with
 * this key is among them.
 */
export function registeredMessages(
  locales: readonly string[],
  key = 'required',
): Readonly<Record<string, string>> | undefined {
  const registry = (globalThis as {[REGISTRY]?: Readonly<Record<string, Readonly<Record<string, string>>>>})[
    REGISTRY
  ];
  return locales.map((locale) => registry?.[locale]).find((messages) => messages && key in messages);
}
