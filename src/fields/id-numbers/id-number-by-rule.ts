import {empty, invalid, partial, valid, type Check} from '../../model/check.js';
import type {Context} from '../../model/context.js';
import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {isDigit} from '../digits.js';
import {idNumber} from '../id-number.js';
import {isZero} from '../is-zero.js';
import {isSlot, pattern} from '../pattern.js';
import {pickNumber} from '../pick-number.js';
import {isUnclear} from '../unclear-text.js';
import type {IdNumberRule} from './id-number-rule.js';

/** What the API's documentation has people type to test verification; they break the real rules on purpose. */
const TEST_NUMBERS = ['000000000', '000000001', '111111111', '111111112', '222222222'];
const TEST_LAST_4 = ['0000'];

/** Becomes right by typing on, if at all; where it is left like this, it has the wrong form rather than too little. */
const unfinished: Check<never> = {state: 'partial', code: 'invalid_id_number'};

/** The field for a number with a form of its own. Its value has no separators, and its letters are capitals. */
export function idNumberByRule(label: MessageKey, rule: IdNumberRule): Field {
  const {mask, more = '', min, hasBrackets = false, mayBeZero = false, holds = () => true} = rule;
  const format = pattern(mask, more);
  const tests = format.length === 4 ? TEST_LAST_4 : TEST_NUMBERS;
  const longestTest = tests[0]?.length ?? 0;
  const takesLetters = mask.includes('@') || mask.includes('A');
  const slots = [...mask].filter(isSlot);
  const fits = (number: string) =>
    [...number].every((char, i) =>
      isDigit(char) ? slots[i] !== '@' : slots[i] !== '#' || more.includes(char),
    );
  const judge = (number: string, testMode: boolean): Check<string> => {
    const {length} = number;
    if (length > format.length || !fits(number)) return invalid(CODE);
    if (length < (min ?? format.length)) return partial;
    if ((mayBeZero || !isZero(number)) && holds(number, testMode)) return valid(number);
    return length < format.length ? unfinished : invalid(CODE);
  };
  const check = (text: string, {testMode = false}: Context): Check<string> => {
    const number = format.strip(text);
    if (!number) return empty;
    if (testMode && tests.includes(number)) return valid(number);
    const check = judge(number, testMode);
    return testMode && tests.some((test) => test.startsWith(number)) && check.state === 'invalid'
      ? partial
      : check;
  };
  return {
    ...idNumber,
    label,
    keyboard: takesLetters ? LETTERS : {inputMode: 'numeric'},
    // a test number may be longer than a real one
    format: {
      ...format,
      room: (_, {testMode}) => Math.max(testMode ? longestTest : 0, format.length),
      pick: (text, context) => {
        // less of a number that has many lengths is another number
        const bare = hasBrackets ? text.replaceAll('(', '').replaceAll(')', '') : text;
        if (min !== undefined && isUnclear(bare, takesLetters)) return '';
        return pickNumber(bare, {
          mask,
          more,
          isRight: (number) => check(number, context).state === 'valid',
          isStrict: rule.holds !== undefined,
        });
      },
    },
    check,
  };
}

const CODE = 'invalid_id_number';
const LETTERS = {inputMode: 'text', autocapitalize: 'characters'} as const;
