import {css} from 'lit';

/**
 * The look, in custom properties that a page may set. Colours follow the page's `color-scheme` by `light-dark()`.
 * A line is reserved under every field, two where fields share a row, so that an error moves nothing.
 * Inputs have a font stack of their own: a page font split into one file per digit (by `unicode-range`) would tell
 * its server which digits were typed. 16 px at least, or iOS zooms the page on focus.
 */
export const styles = css`
  :host {
    display: block;
    max-width: 30rem;
    text-align: start;
    font: var(--token-form-font-size, 1rem)/1.4 var(--token-form-font-family, system-ui, sans-serif);
    color: var(--_text);
    --_text: var(--token-form-text-color, light-dark(#1a1f2b, #eceef2));
    --_muted: var(--token-form-muted-color, light-dark(#5a6376, #a3acbd));
    --_line: var(--token-form-border-color, light-dark(#848d9f, #727c8f));
    --_field: var(--token-form-field-background, light-dark(#fff, #171b24));
    --_accent: var(--token-form-accent-color, light-dark(#1f57d6, #8fb2ff));
    --_on-accent: var(--token-form-accent-text-color, light-dark(#fff, #0d1526));
    --_error: var(--token-form-error-color, light-dark(#b3192d, #ff98a2));
    --_radius: var(--token-form-border-radius, 8px);
    --_gap: var(--token-form-gap, 0.75rem);
  }
  :host([hidden]),
  [hidden] {
    display: none !important;
  }
  * {
    box-sizing: border-box;
  }
  p,
  form {
    margin: 0;
  }
  .row {
    display: grid;
    grid-auto-flow: column;
    grid-auto-columns: minmax(0, 1fr);
    column-gap: var(--_gap);
  }
  label {
    display: block;
    margin-block-end: 0.3rem;
    font-weight: var(--token-form-label-weight, 500);
    font-size: 0.875em;
    color: var(--token-form-label-color, inherit);
  }
  .optional {
    font-weight: 400;
    color: var(--_muted);
  }
  .box {
    position: relative;
  }
  input:not([type='checkbox']),
  select {
    display: block;
    width: 100%;
    margin: 0;
    height: var(--token-form-field-height, 2.875rem);
    padding: 0 var(--token-form-field-padding, 0.75rem);
    font: max(16px, 1em)/1.25 var(--token-form-field-font-family, system-ui, sans-serif);
    font-variant-numeric: tabular-nums;
    color: inherit;
    background: var(--_field);
    border: var(--token-form-border-width, 1px) solid var(--_line);
    border-radius: var(--_radius);
    text-align: inherit;
    transition:
      border-color 0.12s,
      box-shadow 0.12s;
    appearance: none;
  }
  select {
    background-image:
      linear-gradient(45deg, transparent 50%, currentColor 50%),
      linear-gradient(-45deg, transparent 50%, currentColor 50%);
    background-size: 0.35rem 0.35rem;
    background-repeat: no-repeat;
    background-position:
      right calc(0.75rem + 0.35rem) center,
      right 0.75rem center;
  }
  input[dir='ltr']:dir(ltr) {
    text-align: left;
  }
  .rtl input[dir='ltr'] {
    text-align: right;
  }
  .rtl select {
    background-position:
      left 0.75rem center,
      left calc(0.75rem + 0.35rem) center;
  }
  ::placeholder {
    color: var(--token-form-placeholder-color, var(--_muted));
    opacity: 1;
  }
  :is(input, select):focus {
    outline: 2px solid var(--_accent);
    outline-offset: -1px;
    border-color: var(--_accent);
  }
  [aria-invalid='true'] {
    border-color: var(--_error);
    box-shadow: inset 0 0 0 1px var(--_error);
  }
  [aria-invalid='true']:focus {
    outline-color: var(--_error);
    border-color: var(--_error);
  }
  :disabled,
  [readonly] {
    opacity: 0.65;
  }
  .brand {
    position: absolute;
    inset-block: 0;
    inset-inline-end: 0.625rem;
    display: flex;
    align-items: center;
    pointer-events: none;
    color: var(--_muted);
  }
  .brand svg {
    width: 38px;
    height: 24px;
  }
  #number {
    padding-inline-end: 3.75rem;
  }
  .note {
    min-height: 1.25rem;
    margin-block: 0.15rem 0.1rem;
    font-size: 0.8125em;
    line-height: 1.25;
    color: var(--_muted);
  }
  .field + .field .note,
  .field:has(+ .field) .note {
    min-height: 2.05rem;
  }
  .error {
    color: var(--_error);
    font-weight: 500;
  }
  .masked {
    -webkit-text-security: disc;
  }
  .secret input {
    padding-inline-end: 4.75rem;
  }
  .toggle {
    position: absolute;
    inset-block: 0.25rem;
    inset-inline-end: 0.25rem;
    padding: 0 0.625rem;
    font: inherit;
    font-size: 0.875em;
    color: var(--_accent);
    background: none;
    border: 0;
    border-radius: calc(var(--_radius) - 2px);
    cursor: pointer;
  }
  :is(button, .toggle):focus-visible {
    outline: 2px solid var(--_accent);
    outline-offset: 2px;
  }
  .submit {
    display: flex;
    align-items: center;
    justify-content: center;
    gap: 0.5rem;
    width: 100%;
    min-height: var(--token-form-field-height, 2.875rem);
    margin-block-start: 0.25rem;
    padding: 0.5rem 1rem;
    font: 600 1em/1.25 inherit;
    font-family: inherit;
    color: var(--_on-accent);
    background: var(--_accent);
    border: 1px solid transparent;
    border-radius: var(--_radius);
    cursor: pointer;
  }
  .submit:hover {
    filter: brightness(1.08);
  }
  .submit[aria-disabled='true'] {
    cursor: progress;
  }
  .submit:disabled {
    opacity: 0.55;
    cursor: not-allowed;
  }
  .spinner {
    width: 1em;
    height: 1em;
    border: 2px solid;
    border-inline-end-color: transparent;
    border-radius: 50%;
    animation: turn 0.8s linear infinite;
  }
  @keyframes turn {
    to {
      rotate: 1turn;
    }
  }
  .summary {
    min-height: 1.4em;
    margin-block-start: 0.5rem;
    font-size: 0.875em;
  }
  @media (prefers-reduced-motion: reduce) {
    * {
      transition: none !important;
    }
    .spinner {
      animation-duration: 4s;
    }
  }
  @media (forced-colors: active) {
    [aria-invalid='true'] {
      border-width: 3px;
    }
    .submit {
      border-color: ButtonText;
    }
  }
`;
