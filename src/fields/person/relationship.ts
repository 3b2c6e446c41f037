import {empty, invalid, valid} from '../../model/check.js';
import {optional, type Field} from '../../model/field.js';
import {checkbox} from '../checkbox.js';
import {digitOf} from '../digits.js';
import {checkFreeText} from '../free-text.js';

/** What a person is called in the company. */
const title: Field = {
  label: 'label_title',
  autocomplete: 'organization-title',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
  check: checkFreeText,
};

/** A number from 0 to 100, with a point or a comma. */
const percentOwnership: Field<number> = {
  label: 'label_percent_ownership',
  autocomplete: 'off',
  keyboard: {inputMode: 'decimal'},
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

/** What a person has to do with a company, in the order in which it is asked. */
export const relationship = {
  title: optional(title),
  representative: optional(checkbox('label_representative')),
  executive: optional(checkbox('label_executive')),
  director: optional(checkbox('label_director')),
  owner: optional(checkbox('label_owner')),
  percent_ownership: optional(percentOwnership),
  authorizer: optional(checkbox('label_authorizer')),
  legal_guardian: optional(checkbox('label_legal_guardian')),
} as const;
