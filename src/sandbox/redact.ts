/** As many digits in a row could be an identity number or a card number; ids and array indices have fewer. */
const SECRET_DIGITS = /\d(?:[ .-]?\d){8,}/g;

/** A request's own words made fit for a log or an error message: runs of nine digits or more become `[redacted]`. */
export function redactDigits(text: string): string {
  return text.replace(SECRET_DIGITS, '[redacted]');
}

/** An idempotency key as the log may show it: whole, unless it consists of digits and separators alone. */
export function redactKey(key: string): string {
  return redactDigits(key) === '[redacted]' ? '[redacted]' : key;
}

/**
 * Overwrites `RegExp.input`, `RegExp.lastMatch` and their kin, which would otherwise keep a piece of the last
 * body that was parsed and show it to every script of the same realm.
 */
export function forgetLastMatch(): void {
  /^/.exec('');
}
