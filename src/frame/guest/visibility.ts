/** What version 2 of IntersectionObserver tells; only Chromium has it. */
interface Visible extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Watches whether anything covers an element, or makes it see-through: now, or when a key or a pointer was last pressed
 * in its window. Where the browser cannot tell, it is visible.
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchVisibility(element: Element): () => boolean {
  let isVisible: boolean | undefined; // not known yet
  let wasVisible: boolean | undefined = true;
  const options = {trackVisibility: true, delay: 100, threshold: [0, 0.5, 1]};
  new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as Visible;
    // scrolled away is not covered: it stays as it was
    if (entry.isIntersecting) isVisible = entry.isVisible ?? true;
    wasVisible ??= isVisible;
  }, options).observe(element);
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => (wasVisible = isVisible), {capture: true});
  return () => isVisible !== false && wasVisible !== false;
}
