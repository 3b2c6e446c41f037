import {html} from 'hono/html';
import type {Html} from '../site/page.js';

/** A request's body as it came, one field a line. */
export const bodyListing = (body: string): Html =>
  html`<pre tabindex="0">${body === '' ? '(nothing)' : body.replaceAll('&', '\n&')}</pre>`;
