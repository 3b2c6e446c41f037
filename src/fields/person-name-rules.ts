import {empty, invalid, valid} from '../model/check.js';
import type {FieldRules} from '../model/field.js';
import {digitsOf} from './digits.js';
import {forgetRegExp} from './forget-regexp.js';
import {LONGEST_TEXT} from './free-text.js';
import {hasCardNumber} from './has-card-number.js';
import {visibleText} from './invisible.js';
import {passesLuhn} from './luhn.js';

/**
 * The cardholder's name as on the card, in any script. A card number typed here by mistake is refused, a mistyped one
 * too: no name is twelve digits without a letter.
 */
export const personNameRules: FieldRules = {
  check(text) {
    const name = visibleText(text);
    if (!name) return empty;
    const digits = digitsOf(name);
    const hasLetter = /\p{L}/u.test(name);
    forgetRegExp();
    if (hasCardNumber(name) || (digits.length >= 12 && (passesLuhn(digits) || !hasLetter)))
      return invalid('name_is_card_number');
    return name.length > LONGEST_TEXT ? invalid('too_long') : valid(name);
  },
};
