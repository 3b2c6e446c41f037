/** What version 2 of IntersectionObserver tells; only Chromium has it. */
interface Visible extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/**
 * Watches whether anything covers an element, or makes it see-through. Where the browser cannot tell, it is
 * visible.
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchVisibility(element: Element): () => boolean {
  let visible = true;
  const options = {trackVisibility: true, delay: 100, threshold: [0, 0.5, 1]};
  new IntersectionObserver((entries) => {
    visible = (entries.at(-1) as Visible | undefined)?.isVisible ?? true;
  }, options).observe(element);
  return () => visible;
}
