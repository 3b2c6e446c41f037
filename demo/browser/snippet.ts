/** The scripts that hold a language for the elements of this tag. */
export function languageFiles(tag: string, locale: string | null | undefined): readonly string[] {
  if (!locale || locale === 'en') return [];
  const own = tag === 'bank-account-token-form' ? [`locale/bank-account/${locale}.js`] : [];
  return [`locale/${locale}.js`, ...own];
}

/** The HTML that puts such an element into a page. */
export function snippetOf(tag: string, attributes: ReadonlyMap<string, string>, inside: boolean): string {
  const written = [...attributes].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const element = `<${[tag, ...written].join('\n  ')}\n></${tag}>`;
  const files = [...languageFiles(tag, attributes.get('locale')), `${tag}.js`];
  const script = files.map((file) => `<script src="${file}" defer></script>`).join('\n');
  if (!inside) return `${script}\n${element}`;
  return `${script}\n<form action="/pay" method="post">\n  ${element.replaceAll('\n', '\n  ')}\n  <button>Pay</button>\n</form>`;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
