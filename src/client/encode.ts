/**
 * `object` as the API reads it, `application/x-www-form-urlencoded` with brackets, byte for byte as the official
 * Node client writes it: arrays indexed (`a[0]`), `undefined` skipped, `null` empty (which unsets), a `Date` in
 * seconds since 1970 UTC, RFC 3986 escapes (`%20`, never `+`), brackets literal. Half a surrogate pair, at which
 * the official client throws, becomes U+FFFD as in any HTML form.
 * @throws {TypeError} for a function or a symbol, which no text can stand for
 */
export function encodeForm(object: object): string {
  const pairs: string[] = [];
  const add = (path: string, value: unknown): void => {
    if (value === undefined) return;
    if (value === null || typeof value !== 'object' || value instanceof Date) {
      pairs.push(`${escape(path)}=${escape(scalar(value as Scalar))}`);
    } else {
      for (const [key, inner] of Object.entries(value)) add(`${path}[${key}]`, inner);
    }
  };
  for (const [key, value] of Object.entries(object)) add(key, value);
  return pairs.join('&');
}

/** What is left when objects and arrays have been taken apart. */
type Scalar = string | number | bigint | boolean | Date | null;

function scalar(value: Scalar): string {
  if (typeof value === 'function' || typeof value === 'symbol') throw new TypeError('This is no data.');
  if (value instanceof Date) return `${Math.floor(value.getTime() / 1000)}`;
  return value === null ? '' : String(value);
}

/** ES2024, in every engine that has `:state()`; TypeScript's ES2023 library does not list it. */
interface WellFormed {
  toWellFormed(): string;
}

/** No regular expressions: `RegExp.input` would show the last value matched to every script on the page. */
function escape(text: string): string {
  let escaped = encodeURIComponent((text as string & WellFormed).toWellFormed())
    .replaceAll('%5B', '[')
    .replaceAll('%5D', ']');
  for (const mark of "!'()*") {
    escaped = escaped.replaceAll(mark, `%${mark.charCodeAt(0).toString(16).toUpperCase()}`);
  }
  return escaped;
}
