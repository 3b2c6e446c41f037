import type {FieldRules} from '../../model/field.js';
import {checkText} from '../free-text.js';
import type {NameOfPart} from './address-fields.js';
import type {AddressLayout, AddressPart} from './address-layout.js';
import {postalCodeOfRules} from './postal-code-of-rules.js';
import {stateRules, typedStateRules} from './state-choice-rules.js';

/** The API's limits, in characters. */
const LONGEST_LINE = 200;
const LONGEST_CITY = 100;

/**
 * The rules of the fields of an address in a country, by field name, as `addressFields` has them.
 * @param country ISO 3166-1 alpha-2, upper case
 */
export function addressRules(
  layout: AddressLayout,
  country: string,
  nameOf: NameOfPart,
): Readonly<Record<string, FieldRules>> {
  const rules: Record<string, FieldRules> = {};
  for (const part of layout.rows.flat()) {
    const name = nameOf(part);
    if (name !== undefined) rules[name] = rulesOf(part, layout, country);
  }
  return rules;
}

const withExample = (rules: FieldRules, example: string | undefined): FieldRules =>
  example === undefined ? rules : {...rules, example};

function rulesOf(part: AddressPart, layout: AddressLayout, country: string): FieldRules {
  if (part === 'postal_code')
    return withExample(postalCodeOfRules(layout.postalCode, country), layout.postalCodeExample);
  const check = checkText(part.startsWith('line') ? LONGEST_LINE : LONGEST_CITY);
  if (part !== 'state' || !layout.states.length) return {check};
  return layout.isStateTyped ? typedStateRules(layout, check) : stateRules(layout);
}
