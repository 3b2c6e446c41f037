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

/** Calls back when the page's style sheets, or the element's own styles, may change what the form looks like. */
export function followTheme(element: Element, changed: () => void): void {
  matchMedia('(prefers-color-scheme: dark)').addEventListener('change', changed);
  const observer = new MutationObserver(changed);
  for (const watched of [document.documentElement, document.body, element])
    observer.observe(watched, {attributeFilter: ['class', 'style', 'data-theme']});
}
