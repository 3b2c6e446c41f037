/** Names of the custom properties that cross to the frame, without `--token-form-`, with a property of their kind. */
export const THEME: Readonly<Record<string, string>> = {
  'font-family': 'font-family',
  'font-size': 'font-size',
  'text-color': 'color',
  'muted-color': 'color',
  'accent-color': 'color',
  'accent-text-color': 'color',
  'error-color': 'color',
  'label-color': 'color',
  'label-weight': 'font-weight',
  'placeholder-color': 'color',
  'field-background': 'background-color',
  'field-font-family': 'font-family',
  'field-height': 'height',
  'field-padding': 'padding-left',
  'border-color': 'color',
  'border-width': 'border-left-width',
  'border-radius': 'border-top-left-radius',
  gap: 'column-gap',
};

/** What the page's style sheets say of an element, for its frame. */
export function readTheme(element: Element): {
  readonly theme: Readonly<Record<string, string>>;
  readonly colorScheme: string;
} {
  const style = getComputedStyle(element);
  const theme: Record<string, string> = {'font-family': style.fontFamily};
  for (const name of Object.keys(THEME)) {
    const value = style.getPropertyValue(`--token-form-${name}`).trim();
    if (value) theme[name] = value;
  }
  return {theme, colorScheme: style.colorScheme};
}
