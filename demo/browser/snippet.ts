/** The HTML that puts such an element into a page. */
export function snippetOf(tag: string, attributes: ReadonlyMap<string, string>, inside: boolean): string {
  const written = [...attributes].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const element = `<${[tag, ...written].join('\n  ')}\n></${tag}>`;
  const locale = attributes.get('locale') ?? 'en';
  const files = [...(locale === 'en' ? [] : [`locale/${locale}.js`]), `${tag}.js`];
  const script = files.map((file) => `<script src="${file}" defer></script>`).join('\n');
  if (!inside) return `${script}\n${element}`;
  return `${script}\n<form action="/pay" method="post">\n  ${element.replaceAll('\n', '\n  ')}\n  <button>Pay</button>\n</form>`;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
