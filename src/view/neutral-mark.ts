import {html, type TemplateResult} from 'lit-html';

/** A card of no brand yet, in the colour of the text around it: 38 by 24, as the brands' marks are. */
export const neutralMark: TemplateResult = html`<svg width="38" height="24" fill="none" stroke="currentColor">
  <rect x="1" y="1" width="36" height="22" rx="3" />
  <path d="M1 8h36M6 17h8" />
</svg>`;
