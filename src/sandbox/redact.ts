/**
 * As many digits in a row, of whatever script, could be a piece of a card number or an ID number: without separators,
 * or with one or two of those that people write between groups.
 */
const SECRET_DIGITS = /\p{Nd}(?:[\s.,/_\p{Pd}]{0,2}\p{Nd}){5,}/gu;

/** A UUID is what clients make an idempotency key of; of four letters and more it is no number in disguise. */
const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;

/** A request's own words made fit to be kept or shown: runs of six digits or more become `[redacted]`. */
export function redactDigits(text: string): string {
  return text.replace(SECRET_DIGITS, '[redacted]');
}

/** An idempotency key as the log may show it: a UUID whole, of all others the runs of digits are left out. */
export function redactKey(key: string): string {
  return UUID.test(key) && key.replaceAll(/[^a-f]/gi, '').length >= 4 ? key : redactDigits(key);
}

/** The same in every text of a value, at any depth: numbers, which have passed as amounts or dates, are kept. */
export function redactAll<T>(value: T): T {
  if (typeof value === 'string') return redactDigits(value) as T;
  if (Array.isArray(value)) return value.map(redactAll) as T;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).map(([name, part]) => [redactDigits(name), redactAll(part)]),
  ) as T;
}

/**
 * Overwrites `RegExp.input`, `RegExp.lastMatch` and their kin, which would otherwise keep a piece of the last
 * body that was parsed and show it to every script of the same realm.
 */
export function forgetLastMatch(): void {
  /^/.exec('');
}
