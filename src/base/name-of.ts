/**
 * What the page calls a form, for assistive technology: its `aria-label`, or the text of its label. Its `labels` would
 * do, but Firefox keeps those of the first time.
 */
export function nameOf(element: Element): string | undefined {
  const {id, ariaLabel} = element;
  const label = id && document.querySelector(`label[for="${CSS.escape(id)}"]`);
  return ariaLabel ?? (label || element.closest('label'))?.textContent?.trim();
}
