/** The HTML that puts such an element into a page. */
export function snippetOf(tag: string, attributes: ReadonlyMap<string, string>, inside: boolean): string {
  const written = [...attributes].map(([name, value]) => (value ? `${name}="${escape(value)}"` : name));
  const element = `<${[tag, ...written].join('\n  ')}\n></${tag}>`;
  const script = `<script src="${tag}.js" defer></script>`;
  if (!inside) return `${script}\n${element}`;
  return `${script}\n<form action="/pay" method="post">\n  ${element.replaceAll('\n', '\n  ')}\n  <button>Pay</button>\n</form>`;
}

const escape = (value: string) => value.replaceAll('&', '&amp;').replaceAll('"', '&quot;');
