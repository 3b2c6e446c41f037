type Props = Readonly<Record<string, unknown>>;

/** The attributes, by their names in HTML, of those props that are set: `true` is an attribute that is there. */
export function attributesOf(
  names: readonly string[],
  props: Props,
): Readonly<Record<string, string | true>> {
  return Object.fromEntries(
    names.flatMap((name) => {
      const value = props[name];
      return isSet(value) ? [[attributeOf(name), value === true ? true : text(value)]] : [];
    }),
  );
}

/** Sets and removes the attributes of props that are others than before. */
export function setAttributes(element: Element, names: readonly string[], props: Props, before: Props): void {
  for (const name of names) {
    const value = props[name];
    if (Object.is(value, before[name])) continue;
    if (!isSet(value)) element.removeAttribute(attributeOf(name));
    else element.setAttribute(attributeOf(name), value === true ? '' : text(value));
  }
}

const isSet = (value: unknown): boolean => value !== undefined && value !== null && value !== false;

const text = (value: unknown): string => String(value);

const attributeOf = (property: string): string => property.replace(/[A-Z]/g, '-$&').toLowerCase();
