import {isServer} from 'lit';

/**
 * Registers a tag unless another copy of the library already did, or a test its stub: the first one stays. On a server
 * that is for its renderer; in a simulated page, such as jsdom's, it says once why the elements cannot run there.
 */
export function register(tag: string, element: CustomElementConstructor): void {
  if (typeof customElements === 'undefined' || customElements.get(tag)) return;
  if (typeof document === 'undefined') {
    if (isServer) customElements.define(tag, element);
  } else if (canRun()) customElements.define(tag, element);
  else if (!isServer || document.body) explain();
}

/** jsdom, happy-dom and browsers that are too old lack some of this; modules that are meant for a server run in none. */
const canRun = (): boolean =>
  !isServer &&
  typeof ElementInternals !== 'undefined' &&
  'setFormValue' in ElementInternals.prototype &&
  'replaceSync' in CSSStyleSheet.prototype;

let explained = false;

function explain(): void {
  if (explained) return;
  explained = true;
  console.error(
    'token-forms: the forms need a real browser. In jsdom or happy-dom, call defineStubs() of token-forms/testing first; see docs/testing-your-checkout.md.',
  );
}
