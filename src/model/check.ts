import type {ErrorCode} from '../i18n/error-code.js';

/**
 * The verdict on one field's text. A check *parses*: its valid branch carries the value that is sent.
 * `partial` may still become valid by typing on; it turns into an error when the field is left: `incomplete`, or
 * `code` where that says it better.
 */
export type Check<V> =
  | {readonly state: 'empty'}
  | {readonly state: 'partial'; readonly code?: ErrorCode}
  | {readonly state: 'invalid'; readonly code: ErrorCode}
  | {readonly state: 'valid'; readonly value: V};

export const empty: Check<never> = {state: 'empty'};
export const partial: Check<never> = {state: 'partial'};
export const invalid = (code: ErrorCode): Check<never> => ({state: 'invalid', code});
export const valid = <V>(value: V): Check<V> => ({state: 'valid', value});
