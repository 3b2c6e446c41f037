/** Names of the custom properties that cross to the frame, without `--token-form-`. */
export const THEME =
  'font-family font-size text-color muted-color accent-color accent-text-color error-color label-color label-weight placeholder-color field-background field-font-family field-height field-padding border-color border-width border-radius gap'.split(
    ' ',
  );

/** What the page's style sheets say of an element, for its frame. */
export function readTheme(element: Element): {
  readonly theme: Readonly<Record<string, string>>;
  readonly colorScheme: string;
} {
  const style = getComputedStyle(element);
  const theme: Record<string, string> = {'font-family': style.fontFamily};
  for (const name of THEME) {
    const value = style.getPropertyValue(`--token-form-${name}`).trim();
    if (value) theme[name] = value;
  }
  return {theme, colorScheme: style.colorScheme};
}
