import {empty, invalid, partial, valid, type Check} from '../../model/check.js';
import type {Context} from '../../model/context.js';
import type {ErrorCode} from '../../i18n/error-code.js';
import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {isZero} from '../is-zero.js';
import {isSlot, pattern} from '../pattern.js';
import {pickNumber} from '../pick-number.js';
import {hasLabelBetween, isUnclear} from '../unclear-text.js';

/** What is known of a number beside its longest form. */
export interface BankNumberRule {
  /** The fewest letters and digits it may have; by default it fills its mask. */
  readonly min?: number;
  /** Whether a number of at least `min` is right; `undefined` while typing on may make it so. */
  readonly holds?: (number: string, testMode: boolean) => boolean | undefined;
  /** Why one is refused of which `holds` is not true, whatever its length. */
  readonly refuses?: (number: string) => ErrorCode | undefined;
  /** There is one of zeros alone, as of some branches. */
  readonly mayBeZero?: boolean;
  /** A right one; by default digits that count on, as many as make a common one. */
  readonly example?: string;
}

/**
 * A number that a bank gives: of an account, a bank or a branch. Its value is its letters and digits, upper case,
 * without what stands between them. One of zeros alone is nobody's, and right in tests only.
 * @param mask what the longest one looks like, as `pattern` takes it
 * @param code why one is refused that breaks the rule
 */
export function bankNumber(
  label: MessageKey,
  mask: string,
  code: ErrorCode,
  rule: BankNumberRule = {},
): Field {
  const {min, holds = () => true, refuses = () => undefined, mayBeZero = false} = rule;
  const format = pattern(mask);
  const usual = Math.min(format.length, USUAL_LENGTH);
  const check = (text: string, {testMode = false}: Context): Check<string> => {
    const number = format.strip(text);
    const {length} = number;
    if (!length) return empty;
    const refused = refuses(number);
    if (refused) return invalid(refused);
    if (length > format.length) return invalid(code);
    if (length < (min ?? format.length)) return partial;
    if (isZero(number) && !mayBeZero && !testMode) return length < format.length ? partial : invalid(code);
    const right = holds(number, testMode);
    if (right) return valid(number);
    return right === undefined ? partial : invalid(code);
  };
  return {
    label,
    autocomplete: 'off',
    keyboard: mask.includes('A') ? {inputMode: 'text', autocapitalize: 'characters'} : {inputMode: 'numeric'},
    format: {
      ...format,
      pick(text, context) {
        const isStrict = Boolean(rule.holds ?? rule.refuses);
        const takesLetters = mask.includes('A');
        if (!isStrict && (isUnclear(text, takesLetters) || (takesLetters && hasLabelBetween(text))))
          return '';
        return pickNumber(text, {
          mask,
          isRight: (number) => check(number, context).state === 'valid',
          isStrict,
        });
      },
    },
    check,
    example: written(mask, rule.example ?? digits(min === undefined ? format.length : Math.max(min, usual))),
  };
}

/** Where numbers may have many lengths, as long as most are, in digits. */
const USUAL_LENGTH = 9;

const digits = (count: number) => '1234567890'.repeat(Math.ceil(count / 10)).slice(0, count);

/** Letters and digits with what stands between them. */
function written(mask: string, number: string): string {
  let text = '';
  let used = 0;
  for (const char of mask) {
    if (used < number.length) text += isSlot(char) ? number.charAt(used++) : char;
  }
  return text;
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
