import type {Engine} from './browsers/find.js';
import type {Place, Visit} from './browsers/visit.js';
import {cdnScript, startCheckout, tokenForm, type Checkout, type CheckoutContent} from './checkout.js';
import {frameHtml, startFieldsOrigin} from './fields-origin.js';

/** Where the fields are: in the page, in a frame of its origin kept apart by a sandbox, in one of another origin. */
export type Mode = 'direct' | 'sandboxed' | 'isolated';

/**
 * Every mode. A test of one has it as its tag, such as `@isolated`: `playwright.config.ts` says which engines leave it out.
 */
export const MODES: readonly Mode[] = ['direct', 'sandboxed', 'isolated'];

/** How the forms of a page are made in one mode. */
export interface Forms {
  readonly mode: Mode;
  /** Origin of the token API. */
  readonly api: string;
  /** Origin of the frames; `''` in direct mode. */
  readonly fieldsOrigin: string;
  /** A form's tag, with what it needs to make tokens. */
  readonly form: (tag: string, attributes?: string) => string;
  /** The script tag that a page of this mode has: the file of `dist/cdn` with this name, or that for frames. */
  readonly script: (name: string) => string;
}

/** What a {@linkcode startCheckoutIn} shows, whatever the mode. */
export interface ContentInModes {
  readonly pages: (forms: Forms) => Readonly<Record<string, string>>;
  readonly headers?: (forms: Forms) => (path: string) => Readonly<Record<string, string>>;
}

/** A {@linkcode Checkout} whose forms have their fields in one place. */
export interface CheckoutIn extends Checkout {
  readonly forms: Forms;
  /** {@linkcode fieldsIn} of its mode; the tag is by default that of cards. */
  readonly fields: (visitor: Visit, tag?: string) => Promise<Place>;
}

/** Starts a checkout of one mode, with the origin of its fields if they have one. */
export async function startCheckoutIn(
  mode: Mode,
  engine: Engine,
  {pages, headers}: ContentInModes,
): Promise<CheckoutIn> {
  const metas = () => ({'api-base': checkout.sandbox.url, 'allowed-parents': checkout.origin});
  // the tests' Firefox gives a frame of another site no keys
  const fields =
    mode === 'isolated' ? await startFieldsOrigin(metas, {crossSite: engine !== 'firefox'}) : undefined;
  const formsOf = (api: string) => formsIn(mode, api, fields?.origin ?? '');
  const content: CheckoutContent = {
    pages: (api) => ({
      ...pages(formsOf(api)),
      ...(mode === 'sandboxed' && {'/frame/frame.html': frameHtml({'api-base': api})}),
    }),
    ...(headers && {headers: (api) => headers(formsOf(api))}),
    ...(mode === 'sandboxed' && {folders: {'/frame/': 'dist/frame'}}),
  };
  const checkout = await startCheckout(content);
  return {
    ...checkout,
    forms: formsOf(checkout.sandbox.url),
    fields: (visitor, tag = 'card-token-form') => fieldsIn(mode, visitor, tag),
    async close() {
      await checkout.close();
      await fields?.close();
    },
  };
}

function formsIn(mode: Mode, api: string, fieldsOrigin: string): Forms {
  const frame = {direct: '', sandboxed: '/frame/frame.html', isolated: `${fieldsOrigin}/frame.html`}[mode];
  return {
    mode,
    api,
    fieldsOrigin,
    form: (tag, attributes = '') =>
      frame
        ? `<${tag} publishable-key="pk_test_sandbox" frame-src="${frame}" ${attributes}></${tag}>`
        : tokenForm(tag, api, attributes),
    script: (name) => cdnScript(frame ? 'isolated' : name),
  };
}

/**
 * Waits until the focus that a script asked for has come to the fields, be it to another process. In WebKit the page is
 * asked: to look into a frame would give it the focus, and a frame that nobody has used gives it to no field before the
 * first key.
 */
export async function focusHasCome(visitor: Visit, fields: Place): Promise<void> {
  const asked = visitor.engine === 'webkit' ? visitor : fields;
  await asked.until(() => document.hasFocus() && document.activeElement !== document.body);
}

/** The document that the fields of a page's first form of that tag are in, once they are there. */
export async function fieldsIn(mode: Mode, visitor: Visit, tag: string): Promise<Place> {
  const place = mode === 'direct' ? visitor : await visitor.frameOf(tag);
  await place.until((tag) => document.querySelector(tag)?.shadowRoot?.querySelector('input'), tag);
  return place;
}
