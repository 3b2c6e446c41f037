import fc from 'fast-check';

/**
 * How often each property of `test/unit/fuzz` is tried: a few thousand times from the same seed in every run of the
 * tests, and with `npm run fuzz` as often as it says, from a seed that fast-check prints when something is found.
 */
export function fuzzing<T>(usual = 3000): fc.Parameters<T> {
  const cases = Number(process.env['FUZZ_CASES'] ?? 0);
  return cases > 0 ? {numRuns: cases} : {numRuns: usual, seed: 20_261_130};
}

/** Digits of several scripts, and what stands between them in texts that people copy. */
const DIGITS = [...'0123456789０４٠٤۹০४๔'];
const SEPARATORS = [...' -/.,:;()+\u00a0\u2009\u200b\u200e\u202a\ufeff–—_\t\n'];
const LETTERS = [...'aAbXzÄßØıİšЖ中ｱＡ'];

/** Texts as they may come into a field: mostly digits, with separators and letters, and anything at all. */
export const fieldText: fc.Arbitrary<string> = fc.oneof(
  {weight: 6, arbitrary: fc.string({unit: fc.constantFrom(...DIGITS, ...SEPARATORS), maxLength: 40})},
  {
    weight: 3,
    arbitrary: fc.string({unit: fc.constantFrom(...DIGITS, ...SEPARATORS, ...LETTERS), maxLength: 40}),
  },
  {weight: 1, arbitrary: fc.string({unit: 'binary', maxLength: 250})},
);

/** A text with every script's digits as `0` to `9`. */
export const plainDigits = (text: string): string =>
  text.normalize('NFKC').replace(/\p{Nd}/gu, (digit) => String(valueOf(digit)));

/** The value of a digit: those of a script stand in a row that begins with its zero. */
function valueOf(digit: string): number {
  const code = digit.codePointAt(0) ?? 0;
  let zero = code;
  while (code - zero < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1))) zero--;
  return code - zero;
}
