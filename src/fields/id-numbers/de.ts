import {passesMod11And10} from './arithmetic.js';
import type {IdNumberRules} from './id-number-rule.js';

/**
 * Germany. Each state writes the Steuernummer in its own way, so that its length alone is judged.
 * Source: Bundeszentralamt für Steuern, Informationen zur steuerlichen Identifikationsnummer.
 */
export const de: IdNumberRules = {
  idnr: {
    name: 'Steuer-IdNr.',
    example: '86 095 742 719',
    mask: '## ### ### ###',
    holds: (number) => number.charAt(0) > '0' && repeatsOneDigit(number) && passesMod11And10(number),
  },
  stn: {name: 'Steuernummer', example: '2893081508152', mask: '#############', min: 10},
};

/** Of the first ten digits just one is there more than once: twice, or three times. */
function repeatsOneDigit(number: string): boolean {
  const digits = [...number.slice(0, 10)];
  const counts = [...new Set(digits)].map((digit) => digits.filter((other) => other === digit).length);
  const repeated = counts.filter((count) => count > 1);
  return repeated.length === 1 && (repeated[0] ?? 0) < 4;
}
