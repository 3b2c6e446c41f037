import {empty, invalid, valid} from '../../model/check.js';
import type {FieldRules} from '../../model/field.js';
import {checkboxRules} from '../checkbox-rules.js';
import {digitOf} from '../digits.js';
import {checkFreeText} from '../free-text.js';

/** A number from 0 to 100, with a point or a comma. */
const percentRules: FieldRules<number> = {
  check(text) {
    const written = text.trim();
    if (!written) return empty;
    const plain = [...written].map((char) => digitOf(char) || (',٫'.includes(char) ? '.' : char)).join('');
    const percent = plain.endsWith('%') ? plain.slice(0, -1).trimEnd() : plain;
    const isNumber = [...percent].every((char) => char === '.' || (char >= '0' && char <= '9'));
    const number = isNumber ? Number(percent || NaN) : NaN;
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
