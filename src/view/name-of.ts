/**
 * What the page calls a form, for assistive technology: its `aria-label`, or the text of its label. Its `labels` would
 * do, but Firefox keeps those of the first time.
 */
export function nameOf({id, ariaLabel, parentElement}: Element): string | undefined {
  const label = id && document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return ariaLabel ?? (label || parentElement?.closest('label'))?.textContent?.trim();
}
