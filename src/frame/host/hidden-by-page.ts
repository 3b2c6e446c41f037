/** CSS pixels of a frame that have to be left of it. */
const LEAST_HEIGHT = 32;
const LEAST_WIDTH = 100;
const LEAST_OPACITY = 0.2;

/**
 * Whether styles of the page keep a frame from being seen: masks, clips, and places that nobody can scroll to, of
 * which some browsers tell the frame nothing. A hostile script can leave this out; a style sheet alone cannot.
 */
export function isHiddenByPage(frame: Element): boolean {
  let {left, top, right, bottom} = frame.getBoundingClientRect();
  const clipTo = (box: {left: number; top: number; right: number; bottom: number}) => {
    left = Math.max(left, box.left);
    top = Math.max(top, box.top);
    right = Math.min(right, box.right);
    bottom = Math.min(bottom, box.bottom);
  };
  let position = 'static';
  let opacity = 1;
  let isClipped = false;
  for (let at: Element | null = frame; at; at = parentOf(at)) {
    const style = getComputedStyle(at);
    opacity *= Number(style.opacity);
    if (style.maskImage !== 'none' && style.maskImage) return true;
    if (style.filter.includes('opacity(') || style.contentVisibility === 'hidden') return true;
    isClipped ||= style.clipPath !== 'none' || style.clip !== 'auto';
    const isEscaped = position === 'fixed' || (position === 'absolute' && style.position === 'static');
    // what <html> and <body> clip by is the window
    if (at !== frame && !isEscaped && !at.matches('html, body') && /hidden|clip/.test(style.overflow))
      clipTo(at.getBoundingClientRect());
    if (position !== 'fixed' && style.position !== 'static') ({position} = style);
  }
  clipTo(position === 'fixed' ? {left: 0, top: 0, right: innerWidth, bottom: innerHeight} : scrollableArea());
  return (
    opacity < LEAST_OPACITY ||
    getComputedStyle(frame).visibility !== 'visible' ||
    right - left < LEAST_WIDTH ||
    bottom - top < LEAST_HEIGHT ||
    (isClipped && !isHit(frame, {left, top, right, bottom}))
  );
}

const parentOf = (element: Element): Element | null =>
  element.assignedSlot ??
  element.parentElement ??
  (element.getRootNode() as Partial<ShadowRoot>).host ??
  null;

/** All that can be scrolled to, from where the window is. */
function scrollableArea() {
  const {scrollWidth, scrollHeight, clientWidth} = document.documentElement;
  const isRightToLeft = getComputedStyle(document.documentElement).direction === 'rtl';
  const left = (isRightToLeft ? clientWidth - scrollWidth : 0) - scrollX;
  return {left, top: -scrollY, right: left + scrollWidth, bottom: scrollHeight - scrollY};
}

/** Whether the frame is there at one of nine points of its box, of those in the window: clips make it none to hit. */
function isHit(frame: Element, box: {left: number; top: number; right: number; bottom: number}): boolean {
  const root = frame.getRootNode() as Document | ShadowRoot;
  const [left, right] = [Math.max(box.left, 0), Math.min(box.right, innerWidth)];
  const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)];
  if (left >= right || top >= bottom) return true; // scrolled away
  const parts = [0.1, 0.5, 0.9];
  return parts.some((x) =>
    parts.some((y) =>
      root.elementsFromPoint(left + x * (right - left), top + y * (bottom - top)).includes(frame),
    ),
  );
}
