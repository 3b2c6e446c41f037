import {isReadable} from './is-readable.js';

/** What version 2 of IntersectionObserver tells; only Chromium has it. */
interface Visible extends IntersectionObserverEntry {
  readonly isVisible?: boolean;
}

/** CSS pixels of a form that a person needs to see to use it: a field's height, and some of its width. */
const LEAST_HEIGHT = 32;
const LEAST_WIDTH = 100;

/**
 * Watches whether a person can see an element: that enough of it is on the screen, by whatever scrolls or clips it in
 * the pages around, that nothing covers it or makes it see-through, where the browser can tell (Chromium), and that
 * its theme lets what is typed be read.
 *
 * It has to be seen when a key or a pointer is pressed in it. Later it may be scrolled away, as on the way to a
 * button of the page. A form that nobody pressed anything in has to be seen at the moment of asking.
 * @see https://w3c.github.io/IntersectionObserver/v2/
 */
export function watchVisibility(element: Element): () => boolean {
  let isOnScreen = false;
  let isScrolledAway = false;
  /** Whether it was seen at the last press; not known before one. */
  let wasSeen: boolean | undefined;
  const options = {trackVisibility: true, delay: 100, threshold: [0, 0.1, 0.25, 0.5, 0.75, 1]};
  new IntersectionObserver((entries) => {
    const entry = entries.at(-1) as Visible;
    const {width, height} = entry.intersectionRect;
    isScrolledAway = !entry.isIntersecting;
    isOnScreen =
      entry.isVisible !== false &&
      height >= Math.min(LEAST_HEIGHT, entry.boundingClientRect.height) &&
      width >= Math.min(LEAST_WIDTH, entry.boundingClientRect.width) &&
      height > 1;
  }, options).observe(element);
  for (const type of ['keydown', 'pointerdown'])
    addEventListener(type, () => (wasSeen = isOnScreen && isReadable(element)), {capture: true});
  return () => (wasSeen ?? isOnScreen) && (isOnScreen || isScrolledAway) && isReadable(element);
}
