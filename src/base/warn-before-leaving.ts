import type {TokenFormElement} from './token-form-element.js';

/**
 * Has the browser ask before a page is left whose form is filled in and has made no token: nothing is stored, so
 * what was typed would be gone. Listens while something stands in the form only, as pages that listen may be kept
 * from the browser's cache for going back.
 */
export function warnBeforeLeaving(element: TokenFormElement): void {
  const ask = (event: BeforeUnloadEvent) => {
    if (!element.value) event.preventDefault();
  };
  element.addEventListener('change', (event) => {
    const {empty} = (event as CustomEvent<{readonly empty: boolean}>).detail;
    if (empty) window.removeEventListener('beforeunload', ask);
    else window.addEventListener('beforeunload', ask);
  });
}
