import {html, type TemplateResult} from 'lit';

type BrandMarks = typeof import('./brand-marks.js');

/** Which card a security code is asked of: its mark, once that is loaded, its brand and its last four digits. */
export const savedCardTemplate = (
  brand: string,
  last4: string,
  marks: BrandMarks | undefined,
): TemplateResult =>
  html`<div part="saved-card">
    ${marks?.brandMark(brand)}
    <span>${marks?.brandName(brand) ?? brand} <span aria-hidden="true">•••• </span>${last4}</span>
  </div>`;
