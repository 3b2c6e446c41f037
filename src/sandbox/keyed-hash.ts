/** Hashes with a key that nobody can read: equal texts have equal hashes, and nothing leads back to the text. */
export type KeyedHash = (text: string) => Promise<string>;

/**
 * A hash of its own: HMAC-SHA-256 under a fresh random key that cannot be exported, as 64 hexadecimal digits.
 * A plain hash would not do: there are only a thousand CVCs and some billion card numbers to try.
 */
export function createKeyedHash(): KeyedHash {
  const algorithm = {name: 'HMAC', hash: 'SHA-256'};
  const key = crypto.subtle.importKey('raw', crypto.getRandomValues(new Uint8Array(32)), algorithm, false, [
    'sign',
  ]);
  return async (text) => {
    const hash = await crypto.subtle.sign('HMAC', await key, new TextEncoder().encode(text));
    return Array.from(new Uint8Array(hash), (byte) => byte.toString(16).padStart(2, '0')).join('');
  };
}
