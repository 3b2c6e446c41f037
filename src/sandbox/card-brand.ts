/** A card network as Stripe spells it in `card.brand`. */
export interface CardBrand {
  readonly name: string;
  /** How many digits a CVC may have. */
  readonly cvcLengths: readonly number[];
}

const AMEX: CardBrand = {name: 'American Express', cvcLengths: [4]};
const UNKNOWN: CardBrand = {name: 'Unknown', cvcLengths: [3, 4]};

/** Ranges of the first digits, both ends included; the first that fits counts. Source: the networks' own tables. */
const RANGES: readonly (readonly [from: number, to: number, name: string])[] = [
  [2221, 2720, 'MasterCard'],
  [300, 305, 'Diners Club'],
  [309, 309, 'Diners Club'],
  [3528, 3589, 'JCB'],
  [36, 36, 'Diners Club'],
  [38, 39, 'Diners Club'],
  [4, 4, 'Visa'],
  [51, 55, 'MasterCard'],
  [6011, 6011, 'Discover'],
  [62, 62, 'UnionPay'],
  [644, 649, 'Discover'],
  [65, 65, 'Discover'],
  [81, 81, 'UnionPay'],
];

/** The network that issued a number (digits only). */
export function brandOf(number: string): CardBrand {
  if (number.startsWith('34') || number.startsWith('37')) return AMEX;
  for (const [from, to, name] of RANGES) {
    const first = Number(number.slice(0, String(from).length));
    if (first >= from && first <= to) return {name, cvcLengths: [3]};
  }
  return UNKNOWN;
}
