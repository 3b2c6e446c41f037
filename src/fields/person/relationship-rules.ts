import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {checkboxRules} from '../checkbox-rules.js';
import {asciiOf} from '../ascii.js';
import {checkFreeText} from '../free-text.js';
import {visibleText} from '../invisible.js';

/** More would be rounded, or sent in another notation. */
const MOST_DECIMALS = 6;

/** A number from 0 to 100, with a point or a comma, and a sign of percent on either side. */
const percentRules: FieldRules<number> = {
  check(text) {
    const written = visibleText(asciiOf(text));
    if (!written) return empty;
    const plain = [...written]
      .map((char) => (',٫'.includes(char) ? '.' : char === '٪' ? '%' : char))
      .join('');
    const bare = plain.startsWith('%') ? plain.slice(1).trimStart() : plain;
    const percent = bare === plain && plain.endsWith('%') ? plain.slice(0, -1).trimEnd() : bare;
    const isNumber = [...percent].every((char) => char === '.' || (char >= '0' && char <= '9'));
    const decimals = percent.split('.')[1] ?? '';
    const number = isNumber && decimals.length <= MOST_DECIMALS ? Number(percent || NaN) : NaN;
    return number >= 0 && number <= 100 ? valid(number) : invalid('invalid_percent');
  },
};

/** The rules of what a person has to do with a company. */
export const relationshipRules = {
  title: {check: checkFreeText},
  representative: checkboxRules,
  executive: checkboxRules,
  director: checkboxRules,
  owner: checkboxRules,
  percent_ownership: percentRules,
  authorizer: checkboxRules,
  legal_guardian: checkboxRules,
} as const satisfies Readonly<Record<string, FieldRules<unknown>>>;
