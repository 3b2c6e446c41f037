import {THEME_NAMES} from '../protocol/theme-names.js';

/** Numbers, units, colours, names of fonts, sums; no escapes, no comments, no URLs. */
const HARMLESS = /^(?!.*\/\*)[\w\s#%.,()+*/'"-]+$/s;
/** Functions that only compute. All others (`url()`, `var()`, `attr()`, `image-set()`, …) are refused. */
const COMPUTES = /^(rgba?|hsla?|hwb|lab|lch|oklab|oklch|color|color-mix|light-dark|calc|min|max|clamp)$/i;

/** The CSS property that takes the same values as a custom property, by how its name ends. */
const KINDS: readonly (readonly [end: RegExp, property: string])[] = [
  [/color$/, 'color'],
  [/font-family$/, 'font-family'],
  [/font-size$/, 'font-size'],
  [/weight$/, 'font-weight'],
  [/background$/, 'background-color'],
  [/height$/, 'height'],
  [/padding$/, 'padding-left'],
  [/(border|ring)-width$/, 'border-left-width'],
  [/icon-size$/, 'width'],
  [/offset$/, 'outline-offset'],
  [/opacity$/, 'opacity'],
  [/shadow$/, 'box-shadow'],
  [/radius$/, 'border-top-left-radius'],
  [/gap$/, 'column-gap'],
];

/**
 * The parts of a page's theme that are values of the right kind and can fetch nothing.
 * @param supports as `CSS.supports`
 */
export function parseTheme(
  theme: Readonly<Record<string, string>>,
  supports: (property: string, value: string) => boolean,
): Readonly<Record<string, string>> {
  const parsed = Object.entries(theme).filter(([name, value]) => {
    const [, property] = (THEME_NAMES.includes(name) && KINDS.find(([end]) => end.test(name))) || [];
    const functions = value.match(/[\w-]*(?=\()/g) ?? [];
    return (
      property !== undefined &&
      HARMLESS.test(value) &&
      functions.every((name) => name === '' || COMPUTES.test(name)) &&
      supports(property, value)
    );
  });
  return Object.fromEntries(parsed);
}
