import {empty, invalid, valid, type Check} from '../model/check.js';

/** The API's limit for a string parameter, in characters. */
export const LONGEST_TEXT = 5000;

/** The check of a field without rules of its own: trimmed, not empty, not longer than the API takes. */
export function checkFreeText(text: string): Check<string> {
  const value = text.trim();
  if (!value) return empty;
  return value.length > LONGEST_TEXT ? invalid('too_long') : valid(value);
}
