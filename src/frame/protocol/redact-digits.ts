/** The shortest run of digits that counts: four digits of a card or an account the API names itself. */
const SHORTEST = 6;

/**
 * A copy of a value in which no text and no number has a run of the digits that were typed, in whatever script's
 * digits, and with whatever but letters between them. A number that has one is zero.
 * @param typed what was typed
 */
export function redactDigits<T>(value: T, typed: readonly string[]): T {
  const sent = typed.map(digitsIn).filter(({length}) => length >= SHORTEST);
  return redact(value, sent);
}

function redact<T>(value: T, sent: readonly string[]): T {
  if (typeof value === 'string') return redactText(value, sent) as T;
  if (typeof value === 'number') return (isSent(String(value), sent) ? 0 : value) as T;
  if (Array.isArray(value)) return value.map((member: unknown) => redact(member, sent)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, redact<unknown>(member, sent)]);
  return Object.fromEntries(members) as T;
}

const redactText = (text: string, sent: readonly string[]): string =>
  text.replace(/\p{Nd}(?:[^\p{L}\p{Nd}]*\p{Nd})*/gu, (run) =>
    isSent(digitsIn(run), sent) ? run.replace(/\p{Nd}/gu, 'x') : run,
  );

function isSent(digits: string, sent: readonly string[]): boolean {
  for (let at = 0; at + SHORTEST <= digits.length; at++) {
    const part = digits.slice(at, at + SHORTEST);
    if (sent.some((text) => text.includes(part))) return true;
  }
  return false;
}

const digitsIn = (text: string): string => (text.match(/\p{Nd}/gu) ?? []).map(asciiDigit).join('');

/** Wide and mathematical digits have a plain form; those of a script stand in a row that begins with its zero. */
function asciiDigit(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
