import {empty, invalid, partial, valid} from '../../model/check.js';
import type {ErrorCode} from '../../model/error-code.js';
import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {pattern} from '../pattern.js';

/** What is known of a number beside its longest form. */
export interface BankNumberRule {
  /** The fewest letters and digits it may have; by default it fills its mask. */
  readonly min?: number;
  /** Whether a number of at least `min` is right; `undefined` while typing on may make it so. */
  readonly holds?: (number: string, testMode: boolean) => boolean | undefined;
  /** Why one is refused of which `holds` is not true, whatever its length. */
  readonly refuses?: (number: string) => ErrorCode | undefined;
}

/**
 * A number that a bank gives: of an account, a bank or a branch. Its value is its letters and digits, upper case,
 * without what stands between them.
 * @param mask what the longest one looks like, as `pattern` takes it
 * @param code why one is refused that breaks the rule
 */
export function bankNumber(
  label: MessageKey,
  mask: string,
  code: ErrorCode,
  {min, holds = () => true, refuses = () => undefined}: BankNumberRule = {},
): Field {
  const format = pattern(mask);
  return {
    label,
    autocomplete: 'off',
    keyboard: mask.includes('A') ? {inputMode: 'text', autocapitalize: 'characters'} : {inputMode: 'numeric'},
    format,
    check(text, {testMode = false}) {
      const number = format.strip(text);
      const {length} = number;
      if (!length) return empty;
      const refused = refuses(number);
      if (refused) return invalid(refused);
      if (length < (min ?? format.length)) return partial;
      const right = length <= format.length && holds(number, testMode);
      if (right) return valid(number);
      return right === undefined ? partial : invalid(code);
    },
  };
}

/** A number that says which bank or branch it is. */
export const routingNumber = (label: MessageKey, mask: string, rule?: BankNumberRule): Field =>
  bankNumber(label, mask, 'routing_number_invalid', rule);

/** An account number of `min` to `max` digits, or letters and digits. */
export const accountNumber = (
  min: number,
  max: number,
  kind: '#' | 'A' = '#',
  label: MessageKey = 'label_account_number',
): Field => bankNumber(label, kind.repeat(max), 'account_number_invalid', {min});
