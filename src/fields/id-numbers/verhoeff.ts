/** The dihedral group of order ten, row by row. */
const PRODUCTS = [
  '0123456789',
  '1234067895',
  '2340178956',
  '3401289567',
  '4012395678',
  '5987604321',
  '6598710432',
  '7659821043',
  '8765932104',
  '9876543210',
];
const PERMUTATIONS = [
  '0123456789',
  '1576283094',
  '5803796142',
  '8916043527',
  '9453126870',
  '4286573901',
  '2793806415',
  '7046913258',
];

/**
 * Whether ASCII digits end in their Verhoeff check digit, which finds every wrong digit and every swap of two.
 * Source: J. Verhoeff, Error Detecting Decimal Codes, 1969.
 */
export function passesVerhoeff(digits: string): boolean {
  let product = 0;
  for (let i = 0; i < digits.length; i++) {
    const permuted = PERMUTATIONS[i % 8]?.charAt(Number(digits.at(-1 - i)));
    product = Number(PRODUCTS[product]?.charAt(Number(permuted)));
  }
  return product === 0;
}
