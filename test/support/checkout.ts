import {readFileSync} from 'node:fs';
import {startRecordingSandbox, type RecordingSandbox} from './recording-sandbox.js';
import {startSite, type Site} from './site.js';

/** A page of somebody's shop that has the built files on it, and the token server it talks to. */
export interface Checkout extends Site {
  readonly sandbox: RecordingSandbox;
}

/** What a {@linkcode Checkout} shows; `api` is the origin of its token server. */
export interface CheckoutContent {
  readonly pages: (api: string) => Readonly<Record<string, string>>;
  readonly headers?: (api: string) => (path: string) => Readonly<Record<string, string>>;
  /** Folders beside those of the built files, by the beginning of their path. */
  readonly folders?: Readonly<Record<string, string>>;
}

/**
 * Serves pages beside the built files: `/dist/` is what `npm run build` made, `/copy/` the same files at another
 * address, `/lit/` the packages that the modules import.
 */
export async function startCheckout({pages, headers, folders}: CheckoutContent): Promise<Checkout> {
  const sandbox = await startRecordingSandbox();
  const site = await startSite({
    pages: pages(sandbox.url),
    folders: {
      '/dist/': 'dist',
      '/copy/': 'dist',
      '/lit/html/': 'node_modules/lit-html',
      '/lit/element/': 'node_modules/lit-element',
      '/lit/reactive/': 'node_modules/@lit/reactive-element',
      '/lit/lit/': 'node_modules/lit',
      '/lit/ssr-client/': 'node_modules/@lit-labs/ssr-client',
      ...folders,
    },
    ...(headers && {headers: headers(sandbox.url)}),
  });
  return {
    ...site,
    sandbox,
    async close() {
      await site.close();
      await sandbox.close();
    },
  };
}

/** A script of a page: the names of all that its token forms tell, each with a token's id or an error's code, in `told`. */
export const witness = `told = [];
  for (const type of ['ready', 'token', 'token-error'])
    addEventListener(type, ({detail}) => told.push([type, detail?.token?.id ?? detail?.error?.code ?? '']));`;

/** A script of a page, its clock for those that wait: ten seconds are two and a half. */
export const impatient = `
  const start = setTimeout;
  setTimeout = (run, ms) => start(run, ms / 4);`;

/** An HTML document. */
export const page = (body: string, head = ''): string =>
  `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Checkout</title>${head}</head><body>${body}</body></html>`;

/** What makes the package's modules loadable without a bundler. */
export const importMap = `<script type="importmap">${JSON.stringify({
  imports: {
    'lit-html': '/lit/html/lit-html.js',
    'lit-html/': '/lit/html/',
    lit: '/lit/lit/index.js',
    'lit/': '/lit/lit/',
    'lit-element/': '/lit/element/',
    '@lit/reactive-element': '/lit/reactive/reactive-element.js',
    '@lit/reactive-element/': '/lit/reactive/',
    '@lit-labs/ssr-client/': '/lit/ssr-client/',
  },
})}</script>`;

/** A script of `dist/define`, as a page without a bundler loads it. */
export const defineScript = (name: string, folder = 'dist'): string =>
  `<script type="module" src="/${folder}/define/${name}.js"></script>`;

/** A script of `dist/cdn`, pinned by the hash that comes with it. */
export function cdnScript(name: string): string {
  const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
  return `<script src="/dist/cdn/${name}.js" integrity="${hashes[`${name}.js`]}" defer></script>`;
}

/** The element's tag with what it needs to make tokens. */
export const tokenForm = (tag: string, api: string, attributes = ''): string =>
  `<${tag} publishable-key="pk_test_sandbox" api-base="${api}" ${attributes}></${tag}>`;
