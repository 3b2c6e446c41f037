import {snippetOf} from './snippet.js';

/** What the playground can show code for. */
export type Framework = 'html' | 'react' | 'vue' | 'svelte';

/** How a framework has a custom element's `token` event call `save` with the token's id. */
const LISTENERS: Readonly<Record<Exclude<Framework, 'html'>, string>> = {
  react: 'ontoken={({detail}) => save(detail.token.id)}',
  vue: '@token="({detail}) => save(detail.token.id)"',
  svelte: 'ontoken={({detail}) => save(detail.token.id)}',
};

/** The code that puts an element into a page, in a framework's own words. */
export function codeFor(
  framework: Framework,
  tag: string,
  attributes: ReadonlyMap<string, string>,
  inside: boolean,
): string {
  if (framework === 'html') return snippetOf(tag, attributes, inside);
  const written = [...attributes].map(([name, value]) => (value ? `${name}=${quoted(value)}` : name));
  const all = inside ? written : [...written, LISTENERS[framework]];
  const element = `<${[tag, ...all].join('\n  ')}\n></${tag}>`;
  const load = `import 'token-forms/define/${tag}.js';`;
  const markup = inside
    ? `<form action="/pay" method="post">\n  ${element.replaceAll('\n', '\n  ')}\n  <button>Pay</button>\n</form>`
    : element;
  if (framework === 'react')
    return `${load}\n\nexport const Payment = () => (\n  ${markup.replaceAll('\n', '\n  ')}\n);`;
  const script = framework === 'vue' ? '<script setup>' : '<script>';
  const body = framework === 'vue' ? `<template>\n  ${markup.replaceAll('\n', '\n  ')}\n</template>` : markup;
  return `${script}\n${load}\n</script>\n\n${body}`;
}

/** A value as all of these read it: none knows an escape, so that one with quotes is in the others. */
const quoted = (value: string) => (value.includes('"') ? `'${value}'` : `"${value}"`);
