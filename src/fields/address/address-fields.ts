import {empty, invalid, valid} from '../../model/check.js';
import {optional, type Field} from '../../model/field.js';
import type {AddressPart, AddressRules} from './address-rules.js';
import {postalCodeOf} from './postal-code-of.js';
import {stateChoice} from './state-choice.js';

/** The API's limits, in characters. */
const LONGEST_LINE = 200;
const LONGEST_CITY = 100;

/**
 * The field name of a part: joined by underscores (`address_line1`, `registered_address_line1`), for it is an id, a
 * part's name in CSS (`::part(field-address_line1)`) and a key of texts, where dots and brackets would need escapes.
 * `undefined` leaves the part out, such as `town` where the API has none.
 */
export type NameOfPart = (part: AddressPart) => string | undefined;

/**
 * The fields of an address in a country, by field name; those that are not required there may be left empty.
 * @param country ISO 3166-1 alpha-2, upper case
 * @param autofill what the tokens of `autocomplete` begin with, such as `billing` or `section-registered`
 */
export function addressFields(
  rules: AddressRules,
  country: string,
  nameOf: NameOfPart,
  autofill = '',
): Readonly<Record<string, Field<string | undefined>>> {
  const fields: Record<string, Field<string | undefined>> = {};
  for (const part of rules.rows.flat()) {
    const name = nameOf(part);
    if (name === undefined) continue;
    const field = fieldOf(part, rules, country);
    const named = {...field, autocomplete: `${autofill} ${field.autocomplete}`.trim()};
    fields[name] = rules.required.includes(part) ? named : optional(named);
  }
  return fields;
}

/** The rows of those fields, in the order in which the parts are written there. */
export const addressRows = (
  {rows}: AddressRules,
  nameOf: NameOfPart,
): readonly (readonly [string, ...string[]])[] =>
  rows.flatMap((row) => {
    const [first, ...others] = row.flatMap((part) => nameOf(part) ?? []);
    return first === undefined ? [] : [[first, ...others]];
  });

function fieldOf(part: AddressPart, rules: AddressRules, country: string): Field {
  const label = rules.labels[part];
  if (part === 'postal_code') return {...postalCodeOf(rules.postalCode, country), label};
  if (part === 'state' && rules.states.length) return {...stateChoice(rules), label};
  return {
    label,
    autocomplete: AUTOCOMPLETE[part],
    keyboard: {inputMode: 'text', autocapitalize: 'words'},
    check: part.startsWith('line') ? checkUpTo(LONGEST_LINE) : checkUpTo(LONGEST_CITY),
  };
}

const AUTOCOMPLETE = {
  line1: 'address-line1',
  line2: 'address-line2',
  town: 'address-level3',
  city: 'address-level2',
  state: 'address-level1',
  postal_code: 'postal-code',
} as const;

const checkUpTo =
  (length: number): Field['check'] =>
  (text) => {
    const value = text.trim();
    if (!value) return empty;
    return value.length > length ? invalid('too_long') : valid(value);
  };
