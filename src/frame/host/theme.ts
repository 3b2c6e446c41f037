import {THEME_NAMES} from '../protocol/theme-names.js';

/** What the page's style sheets say of an element, for its frame. */
export function readTheme(element: Element): {
  readonly theme: Readonly<Record<string, string>>;
  readonly colorScheme: string;
} {
  const style = getComputedStyle(element);
  const theme: Record<string, string> = {'font-family': style.fontFamily, 'page-color': style.color};
  for (const name of THEME_NAMES) {
    const value = style.getPropertyValue(`--token-form-${name}`).trim();
    if (value) theme[name] = value;
  }
  return {theme, colorScheme: style.colorScheme};
}
