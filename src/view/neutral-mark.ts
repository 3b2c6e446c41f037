import {html, type TemplateResult} from 'lit';

/** A card of no brand yet, in the colour of the text around it: 38 by 24, as the brands' marks are. */
export const neutralMark: TemplateResult = html`<svg
  viewBox="0 0 38 24"
  width="38"
  height="24"
  fill="none"
  stroke="currentColor"
>
  <rect x=".75" y=".75" width="36.5" height="22.5" rx="3.5" stroke-width="1.5" opacity=".6" />
  <path d="M1.5 7.5h35M6 17h8M17 17h4" stroke-width="3" opacity=".35" />
</svg>`;
