import {empty, invalid, valid, type Check} from '../model/check.js';
import type {ErrorCode} from '../i18n/error-code.js';
import {hasCardNumber} from './has-card-number.js';
import {visibleText} from './invisible.js';
import {behindColon} from './without-label.js';

/** The API's limit for a string parameter, in characters. */
export const LONGEST_TEXT = 5000;

/**
 * The check of a text that comes back in a token: what can be seen of it, not longer than the API takes. A card
 * number typed here by mistake is refused.
 * @param longest in characters
 * @param code why a text with a card number is refused
 */
export const checkText =
  (longest: number, code: ErrorCode = 'text_has_card_number') =>
  (text: string): Check<string> => {
    const value = visibleText(text);
    if (!value) return empty;
    if (hasCardNumber(value)) return invalid(code);
    return value.length > longest ? invalid('too_long') : valid(value);
  };

/** The same for a name. */
export const checkName = (longest: number): ReturnType<typeof checkText> =>
  checkText(longest, 'name_is_card_number');

/** The same with the API's usual limit. */
export const checkFreeText = checkText(LONGEST_TEXT);

/**
 * The check of a number of which nothing is known: it may look like anything, and is not told again. A label with a
 * colon is no part of it.
 */
export function checkAnyNumber(text: string): Check<string> {
  const value = behindColon(visibleText(text));
  if (!value) return empty;
  return value.length > LONGEST_TEXT ? invalid('too_long') : valid(value);
}
