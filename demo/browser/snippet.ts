/** Elements that ask an address unless they are told to ask something else. */
const WITH_ADDRESS = ['person-token-form', 'account-token-form'];

/**
 * The scripts that an element of this tag needs beside its own: a language, and how countries write addresses.
 * @param collect what else it asks, as in the attribute
 */
export function furtherFiles(
  tag: string,
  locale: string | null | undefined,
  collect: string,
): readonly string[] {
  const address = WITH_ADDRESS.includes(tag) || /\baddress\b/.test(collect);
  return [
    ...(address ? ['data/addresses.js'] : []),
    ...(locale && locale !== 'en' ? [`locale/${locale}.js`] : []),
  ];
}

/** The HTML that puts such an element into a page. */
export function snippetOf(tag: string, attributes: ReadonlyMap<string, string>, inside: boolean): string {
  const written = [...attributes].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const element = `<${[tag, ...written].join('\n  ')}\n></${tag}>`;
  const files = [
    ...furtherFiles(tag, attributes.get('locale'), attributes.get('collect') ?? ''),
    `${tag}.js`,
  ];
  const script = files.map((file) => `<script src="${file}" defer></script>`).join('\n');
  if (!inside) return `${script}\n${element}`;
  return `${script}\n<form action="/pay" method="post">\n  ${element.replaceAll('\n', '\n  ')}\n  <button>Pay</button>\n</form>`;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
