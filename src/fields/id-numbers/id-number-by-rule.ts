import {empty, invalid, partial, valid} from '../../core/check.js';
import type {Field} from '../../core/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {idNumber} from '../id-number.js';
import {pattern} from '../pattern.js';

/** What the API's documentation has people type to test verification; they break the real rules on purpose. */
const TEST_VALUES = ['000000000', '111111111', '222222222'];

/**
 * An identity number with a form of its own. Its value is its letters and digits without separators. To add a
 * kind: one module beside this one, and one line in `forms/pii.ts`.
 *
 * @param mask what it looks like, as `pattern` takes it
 * @param holds whether a number of full length obeys the issuer's rules
 */
export function idNumberByRule(label: MessageKey, mask: string, holds: (number: string) => boolean): Field {
  const format = pattern(mask);
  return {
    ...idNumber,
    label,
    keyboard: mask.includes('A') ? {inputMode: 'text', autocapitalize: 'characters'} : {inputMode: 'numeric'},
    format,
    check(text, {testMode}) {
      const number = format.strip(text);
      if (!number) return empty;
      if (number.length < format.length) return partial;
      const right = number.length === format.length && holds(number);
      return right || (testMode && TEST_VALUES.includes(number))
        ? valid(number)
        : invalid('invalid_id_number');
    },
  };
}
