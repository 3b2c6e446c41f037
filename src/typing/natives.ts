/*
 * What typing passes through, as it was when this module was loaded. Session recorders replace the `value` of all
 * inputs by their own, and `fetch`, to see what is written and sent: those that come later see nothing of ours.
 */
const {fetch, HTMLInputElement: Input} = globalThis as Partial<typeof globalThis>;

/** The platform's `fetch`; none in an old Node. */
export const fetchAtLoad = fetch && ((url: string, init: RequestInit) => fetch(url, init));

/** The platform's `value` of inputs; none outside a page. */
export const inputValue = Input && Object.getOwnPropertyDescriptor(Input.prototype, 'value');
