import {svg, type SVGTemplateResult} from 'lit';

/**
 * A stroke alphabet of our own for the brand marks, so that no font decides how they look: the centre line of each
 * letter, on a baseline of 0 with capitals 7 high and small letters 5, and how wide it is between its outer lines.
 * Strokes have square ends and sharp corners; half a stroke stands outside of each line.
 */
const LETTERS: Readonly<Record<string, readonly [path: string, width: number]>> = {
  B: ['M0-3.7h2a1.6 1.6 0 0 0 0-3.3H0v7h2.4a1.8 1.8 0 0 0 0-3.7', 4.2],
  C: ['M5-5.9a3.2 3.5 0 1 0 0 4.8', 5],
  D: ['M0-7v7h1.6a3.3 3.5 0 0 0 0-7z', 4.9],
  E: ['M3.8-7H0v7h3.8M0-3.6h3.3', 3.8],
  I: ['M0-7v7', 0],
  J: ['M3-7v5a1.6 2 0 0 1-3.2 0', 3],
  K: ['M0 0v-7M3.8-6.8 .6-3.6M1.5-4.2 3.9-.2', 4],
  M: ['M0 0v-7M6 0v-7M.5-6.4 3-2.6 5.5-6.4', 6],
  N: ['M0 0v-7M4.4 0v-7M.5-6.4 3.9-.6', 4.4],
  P: ['M0 0v-7h2.2a2 2.1 0 0 1 0 4.2H0', 4.2],
  R: ['M0 0v-7h2.2a1.9 2 0 0 1 0 4H0M2.2-3 4.2 0', 4.2],
  S: ['M4-6.3Q3.2-7 2.1-7C.9-7 .1-6.3.1-5.3.1-2.9 4.2-4.2 4.2-1.8 4.2-.7 3.3 0 2.1 0Q.8 0 0-.8', 4.2],
  U: ['M0-7v4.6a2.3 2.4 0 0 0 4.6 0v-4.6', 4.6],
  V: ['M0-7 2.6 0 5.2-7', 5.2],
  И: ['M0 0v-7M4.4 0v-7M3.9-6.4 .5-.6', 4.4],
  a: ['M4.8-2.5a2.4 2.5 0 1 0-4.8 0 2.4 2.5 0 1 0 4.8 0M4.8-5v5', 4.8],
  c: ['M4.2-4.2a2.4 2.5 0 1 0 0 3.4', 4.2],
  d: ['M4.8-2.5a2.4 2.5 0 1 0-4.8 0 2.4 2.5 0 1 0 4.8 0M4.8-7v7', 4.8],
  e: ['M.4-2.5h4.4a2.4 2.5 0 1 0-.7 1.8', 4.8],
  f: ['M2.7-7h-.3Q1-7 1-5.4V0M0-4.7h2.4', 2.4],
  g: ['M4.8-2.5a2.4 2.5 0 1 0-4.8 0 2.4 2.5 0 1 0 4.8 0M4.8-5V-.2a2.3 2.2 0 0 1-4.2 1.2', 4.8],
  h: ['M0-7v7M0-2.7a2.1 2.3 0 0 1 4.2 0V0', 4.2],
  i: ['M0-4.7V0M0-7v.01', 0],
  j: ['M.8-4.7v5.2Q.8 2-.6 2M.8-7v.01', 0.8],
  k: ['M0-7v7M3.6-5 .6-2.4 3.8 0', 3.8],
  l: ['M0-7v7', 0],
  n: ['M0-5v5M0-2.7a2.1 2.3 0 0 1 4.2 0V0', 4.2],
  o: ['M0-2.5a2.4 2.5 0 1 0 4.8 0 2.4 2.5 0 1 0-4.8 0z', 4.8],
  p: ['M0-2.5a2.4 2.5 0 1 0 4.8 0 2.4 2.5 0 1 0-4.8 0M0-5v7', 4.8],
  r: ['M0-5v5M0-2.6Q.2-5 2.3-5', 2.3],
  s: ['M3.3-4.5Q2.7-5 1.8-5C.7-5 .1-4.5.1-3.7c0 1.7 3.3.7 3.3 2.4C3.4-.5 2.8 0 1.7 0Q.6 0 0-.6', 3.4],
  t: ['M1-6.5v5Q1 0 2.5 0h.2M0-4.7h2.4', 2.4],
  u: ['M0-5v2.7a2.1 2.3 0 0 0 4.2 0M4.2-5V0', 4.2],
  v: ['M0-5 2.1 0 4.2-5', 4.2],
  y: ['M0-5 2.1-.8M4.4-5 1.9 1.2Q1.5 2.1.2 2', 4.4],
};

/** Where a word stands and how it is written. */
interface Setting {
  /** Where its first letter begins, and its baseline, of the 38 by 24 of a mark. */
  readonly x: number;
  readonly y: number;
  /** By how much larger than the alphabet, default 1. */
  readonly scale?: number;
  /** Thickness of the strokes, in units of the alphabet, default 1.5. */
  readonly weight?: number;
  /** Between the centre lines of two letters, default 2.4. */
  readonly space?: number;
  readonly colour?: string;
  /** Degrees that it leans to the right. */
  readonly slant?: number;
}

/** A word in our own letters; characters that the alphabet does not have are left out. */
export function lettering(word: string, setting: Setting): SVGTemplateResult {
  const {x, y, scale = 1, weight = 1.5, space = 2.4, colour = '#fff', slant = 0} = setting;
  let at = 0;
  const letters = [...word].flatMap((letter) => {
    const [path, width] = LETTERS[letter] ?? [];
    if (path === undefined || width === undefined) return [];
    const drawn = svg`<path d=${path} transform="translate(${at})" />`;
    at = Math.round((at + width + space) * 10) / 10;
    return [drawn];
  });
  return svg`<g transform="translate(${x} ${y})scale(${scale})skewX(${-slant})" fill="none" stroke=${colour}
    stroke-width=${weight} stroke-linecap="square" stroke-miterlimit="3">${letters}</g>`;
}
