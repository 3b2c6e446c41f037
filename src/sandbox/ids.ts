const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz';

/** Random letters and digits, never four digits in a row, so that no id looks like a number that must not be kept. */
export function randomText(length: number): string {
  let text = '';
  let digits = 1;
  while (text.length < length) {
    for (const byte of crypto.getRandomValues(new Uint8Array(length))) {
      const isDigit = byte % 62 < 10;
      if (byte >= 248 || text.length >= length || (isDigit && digits === 3)) continue;
      digits = isDigit ? digits + 1 : 0;
      text += ALPHABET.charAt(byte % 62);
    }
  }
  return text;
}

/** A new object id as Stripe spells them: `tok_1` and 23 letters and digits. */
export function newId(prefix: string): string {
  return `${prefix}_1${randomText(23)}`;
}
