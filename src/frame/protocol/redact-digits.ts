/** The shortest run of digits that counts: four digits of a card or an account the API names itself. */
const SHORTEST = 6;

/**
 * A copy of a value in which every text is without the runs of digits that were typed, in whatever script's digits.
 * @param typed what was typed, its digits alone, as `0` to `9`
 */
export function redactDigits<T>(value: T, typed: readonly string[]): T {
  if (typeof value === 'string') return redactText(value, typed) as T;
  if (Array.isArray(value)) return value.map((member: unknown) => redactDigits(member, typed)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, redactDigits<unknown>(member, typed)]);
  return Object.fromEntries(members) as T;
}

const redactText = (text: string, typed: readonly string[]): string =>
  text.replace(/\p{Nd}+/gu, (run) => {
    const digits = run.replace(/\p{Nd}/gu, asciiDigit);
    return isTyped(digits, typed) ? 'x'.repeat(digits.length) : run;
  });

function isTyped(digits: string, typed: readonly string[]): boolean {
  for (let at = 0; at + SHORTEST <= digits.length; at++) {
    const part = digits.slice(at, at + SHORTEST);
    if (typed.some((text) => text.includes(part))) return true;
  }
  return false;
}

/** Wide and mathematical digits have a plain form; those of a script stand in a row that begins with its zero. */
function asciiDigit(digit: string): string {
  const plain = digit.normalize('NFKC');
  if (/^[0-9]$/.test(plain)) return plain;
  const code = digit.codePointAt(0) ?? 0;
  let value = 0;
  while (value < 9 && /^\p{Nd}$/u.test(String.fromCodePoint(code - value - 1))) value++;
  return String(value);
}
