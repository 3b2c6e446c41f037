import {html, type TemplateResult} from 'lit';
import type {TextLookup} from './render-state.js';

/** Stands where the form would be: a part of it did not load, and the customer can try again. */
export const loadErrorTemplate = (text: TextLookup, retry: () => void): TemplateResult =>
  html`<p part="summary" class="failed" role="alert">
    ${text('error_network') || 'No connection. Check your network and try again.'}
    <button type="button" part="retry" @click=${retry}>${text('retry') || 'Try again'}</button>
  </p>`;
