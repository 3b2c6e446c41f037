import type {FieldSpec} from '../../model/field.js';
import {postalCode} from '../postal-code.js';

/**
 * A postal code of a country.
 * @param pattern regular expression of a whole code; without one, as `postalCode`
 */
export function postalCodeOf(pattern: string | undefined): FieldSpec {
  // of `\d` and `\b` nothing is left; a hyphen need not be typed
  const hasLetters = pattern === undefined || /[A-Z]/i.test(pattern.replace(/\\[bd]/g, ''));
  return {
    label: 'label_postal_code',
    autocomplete: 'postal-code',
    keyboard: hasLetters && postalCode.keyboard ? postalCode.keyboard : {},
  };
}
