import {plainDigitOf} from '../../model/plain-digit.js';

/** The shortest run of digits that counts: four digits of a card or an account the API names itself. */
const SHORTEST = 6;

/**
 * The shortest row of digits that counts where letters, or other texts, stand between them, or where it is backwards.
 * Fewer are in many tokens by chance. A row counts that is all that was typed, too, from so many digits on.
 */
const LONG = 10;
const LONG_WHOLE = 8;

/** A digit, and the run that it belongs to: digits of one text with no letter between them. */
interface Digit {
  readonly digit: string;
  readonly run: number;
}

/**
 * A copy of a value in which no text and no number has a run of the digits that were typed, in whatever script's
 * digits, and with whatever but letters between them; nor a long row of them with letters between, from text to text,
 * or backwards. A number that has one is zero.
 * @param typed what was typed
 */
export function redactDigits<T>(value: T, typed: readonly string[]): T {
  const sent = typed
    .map((text) => [...text].map(plainDigitOf).join(''))
    .filter(({length}) => length >= SHORTEST);
  // most messages are sent at every key, and have no answer of the API in them
  if (sent.length === 0) return value;
  const digits: Digit[] = [];
  let run = 0;
  change(value, (text) => {
    run++;
    for (const char of text) {
      const digit = plainDigitOf(char);
      if (digit) digits.push({digit, run});
      else if (/\p{L}/u.test(char)) run++;
    }
    return text;
  });
  const redacted = runsWith(sent, digits);
  let at = 0;
  return change(value, (text) =>
    [...text]
      .map((char) => (plainDigitOf(char) && redacted.has(digits[at++]?.run ?? 0) ? 'x' : char))
      .join(''),
  );
}

/** The runs that hold what was sent. */
function runsWith(sent: readonly string[], digits: readonly Digit[]): ReadonlySet<number> {
  const row = digits.map(({digit}) => digit).join('');
  const runs = new Set<number>();
  const find = (part: string, isFar: boolean) => {
    for (let at = row.indexOf(part); at >= 0; at = row.indexOf(part, at + 1)) {
      const found = digits.slice(at, at + part.length).map(({run}) => run);
      if (isFar || found.every((run) => run === found[0])) for (const run of found) runs.add(run);
    }
  };
  for (const text of sent) {
    for (const part of partsOf(text, SHORTEST)) find(part, false);
    const long = Math.min(text.length, LONG);
    if (long < LONG_WHOLE) continue;
    for (const part of partsOf(text, long)) {
      find(part, true);
      find([...part].reverse().join(''), true);
    }
  }
  return runs;
}

/** All that are so long, from each digit on. */
function partsOf(text: string, length: number): readonly string[] {
  return [...text].slice(length - 1).map((_, at) => text.slice(at, at + length));
}

/** A copy in which every text is another; a number whose text is another is zero. */
function change<T>(value: T, by: (text: string) => string): T {
  if (typeof value === 'string') return by(value) as T;
  if (typeof value === 'number') {
    const text = String(value);
    return (by(text) === text ? value : 0) as T;
  }
  if (Array.isArray(value)) return value.map((member: unknown) => change(member, by)) as T;
  if (typeof value !== 'object' || value === null) return value;
  const members = Object.entries(value).map(([name, member]) => [name, change<unknown>(member, by)]);
  return Object.fromEntries(members) as T;
}
