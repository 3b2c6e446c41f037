import creditCardType from 'credit-card-type';

/** A card number that passes the Luhn check, and how many digits stand in each of its groups. */
export interface CardNumber {
  readonly brand: string;
  /** ASCII digits. */
  readonly digits: string;
  readonly groups: readonly number[];
}

/** An old and simple generator: the same numbers in every run, on every machine. */
export function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_664_525 + 1_013_904_223) % 2 ** 32;
    return state / 2 ** 32;
  };
}

/** Ranges that credit-card-type does not know, or has for another brand; no other brand has a longer prefix there. */
const OWN: Readonly<
  Record<string, {readonly length: number; readonly patterns: readonly (readonly number[])[]}>
> = {
  rupay: {
    length: 16,
    patterns: [
      [508500, 508999],
      [6061, 6061],
      [6063, 6089],
      [652150, 653149],
      [8172, 8299],
    ],
  },
  verve: {
    length: 18,
    patterns: [
      [506099, 506198],
      [507865, 507964],
      [650002, 650027],
    ],
  },
  hipercard: {
    length: 19,
    patterns: [
      [384100, 384100],
      [384140, 384140],
      [384160, 384160],
    ],
  },
  'diners-club': {length: 14, patterns: [[3095, 3095]]},
};

/**
 * Made-up numbers of every brand in credit-card-type's table and of none, in every length that they may have: by
 * turns, so that each of them comes up.
 */
export function cardNumbers(count: number, seed = 1): readonly CardNumber[] {
  const random = seededRandom(seed);
  const kinds = Object.values(creditCardType.types).flatMap((brand) => {
    const {lengths, patterns} = creditCardType.getTypeInfo(brand);
    return lengths.map((length) => ({brand, length, patterns}));
  });
  const own = Object.entries(OWN).map(([brand, kind]) => ({brand, ...kind}));
  const unknown = [12, 13, 14, 15, 16, 17, 18, 19].map((length) => ({brand: 'none', length, patterns: [9]}));
  const all = [...kinds, ...own, ...unknown];
  const numbers: CardNumber[] = [];
  for (let at = 0; numbers.length < count; at++) {
    const {brand, length, patterns} = all[at % all.length] ?? {brand: 'none', length: 16, patterns: [9]};
    const digits = complete(prefix(patterns, random), length, random);
    // another brand's longer prefix may lie within: that number would be of that brand
    const matches = creditCardType(digits);
    const known = matches.length === 1 ? matches[0]?.type : 'none';
    if ((ownBrand(digits) ?? known) !== brand) continue;
    // the library does not match all ranges of a brand that it knows
    const {gaps} = GAPS.find(({type}) => type === brand) ?? matches[0] ?? {};
    numbers.push({brand, digits, groups: groups(digits, gaps)});
  }
  return numbers;
}

function prefix(patterns: readonly (number | readonly number[])[], random: () => number): string {
  const pattern = patterns[Math.floor(random() * patterns.length)] ?? 9;
  if (typeof pattern === 'number') return String(pattern);
  const [from = 0, to = 0] = pattern;
  return String(from + Math.floor(random() * (to - from + 1)));
}

const ownBrand = (digits: string) =>
  Object.keys(OWN).find((brand) =>
    OWN[brand]?.patterns.some(([from = 0, to = 0]) => {
      const start = Number(digits.slice(0, String(from).length));
      return start >= from && start <= to;
    }),
  );

function complete(start: string, length: number, random: () => number): string {
  let digits = start;
  while (digits.length < length - 1) digits += Math.floor(random() * 10);
  for (let check = 0; ; check++) if (passesLuhn(digits + check)) return digits + check;
}

function passesLuhn(digits: string): boolean {
  const doubled = [0, 2, 4, 6, 8, 1, 3, 5, 7, 9];
  const values = [...digits]
    .reverse()
    .map((digit, i) => (i % 2 ? (doubled[Number(digit)] ?? 0) : Number(digit)));
  return values.reduce((sum, value) => sum + value, 0) % 10 === 0;
}

/** How the brands of the library's table are written. */
const GAPS = Object.values(creditCardType.types).map((brand) => creditCardType.getTypeInfo(brand));

/** As on the card: by fours, but for the brands' own groups of 15 and 14 digits. */
function groups(digits: string, gaps: readonly number[] = []): readonly number[] {
  const ends = [...(digits.length < 16 && gaps.length ? gaps : [4, 8, 12, 16]), digits.length];
  const within = ends.filter((end, i) => end <= digits.length && ends.indexOf(end) === i);
  return within.map((end, i) => end - (within[i - 1] ?? 0));
}
