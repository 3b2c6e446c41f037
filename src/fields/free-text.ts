import {empty, invalid, valid, type Check} from '../model/check.js';
import {hasCardNumber} from './has-card-number.js';
import {visibleText} from './invisible.js';
import {behindColon} from './without-label.js';

/** The API's limit for a string parameter, in characters. */
export const LONGEST_TEXT = 5000;

/**
 * The check of a text that comes back in a token: what can be seen of it, not longer than the API takes. A card
 * number typed here by mistake is refused.
 */
export const checkText =
  (longest: number) =>
  (text: string): Check<string> => {
    const value = visibleText(text);
    if (!value) return empty;
    if (hasCardNumber(value)) return invalid('name_is_card_number');
    return value.length > longest ? invalid('too_long') : valid(value);
  };

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
