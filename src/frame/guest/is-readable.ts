/** The least alpha, size of letters and room in a field by which a person reads what is typed; sizes in CSS pixels. */
const LEAST_ALPHA = 0.2;
const LEAST_FONT_SIZE = 6;
const LEAST_WIDTH = 20;
const LEAST_HEIGHT = 8;

/** Whether the theme that a page gave an element lets a person read what is typed into its fields. */
export function isReadable({shadowRoot}: Element): boolean {
  const input = shadowRoot?.querySelector('input, select');
  if (!input) return true;
  const style = getComputedStyle(input);
  const space = (...sides: readonly string[]) => sides.reduce((sum, side) => sum + parseFloat(side), 0);
  return (
    isOpaque(style.color) &&
    !isAlike(style.color, style.backgroundColor) &&
    parseFloat(style.fontSize) >= LEAST_FONT_SIZE &&
    input.clientWidth - space(style.paddingLeft, style.paddingRight) >= LEAST_WIDTH &&
    input.clientHeight - space(style.paddingTop, style.paddingBottom) >= LEAST_HEIGHT
  );
}

/** The numbers of a computed colour, `rgb(0, 0, 0)` or `oklch(0.5 0 0 / 0.1)`; the fourth is its alpha. */
const numbersOf = (colour: string) => (colour.match(/-?[\d.]+(e-?\d+)?/g) ?? []).map(Number);

const isOpaque = (colour: string) => colour !== 'transparent' && (numbersOf(colour)[3] ?? 1) >= LEAST_ALPHA;

/** Whether two colours in one notation cannot be told apart; one that lets the page shine through is like no other. */
function isAlike(colour: string, background: string): boolean {
  const notation = (text: string) => text.replace(/a?\(.*/, '');
  if (notation(colour) !== notation(background) || !isOpaque(background)) return false;
  const others = numbersOf(background);
  const most = notation(colour) === 'rgb' ? 24 : 0.05;
  return numbersOf(colour)
    .slice(0, 3)
    .every((number, at) => Math.abs(number - (others[at] ?? 0)) <= most);
}
