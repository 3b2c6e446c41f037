/** Values of fields by name, the parts of one thing brought together under its name. */
export type Nested = Record<string, unknown>;

/**
 * Puts values where the API has them: of the groups `dob` and `address`, `address_line1` goes to `address.line1` and
 * `dob_day` to `dob.day`; others stay as they are. What is `undefined` is left out.
 */
export function nest(values: Readonly<Record<string, unknown>>, groups: readonly string[]): Nested {
  const nested: Nested = {};
  for (const [name, value] of Object.entries(values)) {
    if (value === undefined) continue;
    const {group, part} = placeOf(name, groups);
    if (group === undefined) nested[part] = value;
    else nested[group] = {...(nested[group] as Nested | undefined), [part]: value};
  }
  return nested;
}

/** The longest group that a name begins with, and the rest of the name. */
export function placeOf(
  name: string,
  groups: readonly string[],
): {readonly group: string | undefined; readonly part: string} {
  const [group] = groups
    .filter((group) => name.startsWith(`${group}_`))
    .sort((one, other) => other.length - one.length);
  return {group, part: group === undefined ? name : name.slice(group.length + 1)};
}

/** Both objects as one, down to their lowest members; where both have a value, that of `over` counts. */
export function merge(under: Nested, over: Nested): Nested {
  const merged = {...under};
  for (const [key, value] of Object.entries(over)) {
    if (value === undefined) continue;
    const known = merged[key];
    merged[key] = isPlain(known) && isPlain(value) ? merge(known, value) : value;
  }
  return merged;
}

const isPlain = (value: unknown): value is Nested =>
  typeof value === 'object' && value !== null && !Array.isArray(value) && !(value instanceof Date);
