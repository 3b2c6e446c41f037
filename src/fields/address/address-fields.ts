import {optional, type FieldSpec} from '../../model/field.js';
import type {AddressLayout, AddressPart} from './address-layout.js';
import {postalCodeOf} from './postal-code-of.js';
import {stateChoice} from './state-choice.js';

/**
 * The field name of a part: joined by underscores (`address_line1`, `registered_address_line1`), for it is an id, a
 * part's name in CSS (`::part(field-address_line1)`) and a key of texts, where dots and brackets would need escapes.
 * `undefined` leaves the part out, such as `town` where the API has none.
 */
export type NameOfPart = (part: AddressPart) => string | undefined;

/**
 * The fields of an address in a country, by field name; those that are not required there may be left empty. Their
 * rules are `addressRules` of the same layout.
 * @param autofill what the tokens of `autocomplete` begin with, such as `billing` or `section-registered`
 */
export function addressFields(
  layout: AddressLayout,
  nameOf: NameOfPart,
  autofill = '',
): Readonly<Record<string, FieldSpec>> {
  const fields: Record<string, FieldSpec> = {};
  for (const part of layout.rows.flat()) {
    const name = nameOf(part);
    if (name === undefined) continue;
    const spec = specOf(part, layout);
    const named = {...spec, autocomplete: `${autofill} ${spec.autocomplete}`.trim()};
    fields[name] = layout.required.includes(part) ? named : optional(named);
  }
  return fields;
}

/** The rows of those fields, in the order in which the parts are written there. */
export const addressRows = (
  {rows}: AddressLayout,
  nameOf: NameOfPart,
): readonly (readonly [string, ...string[]])[] =>
  rows.flatMap((row) => {
    const [first, ...others] = row.flatMap((part) => nameOf(part) ?? []);
    return first === undefined ? [] : [[first, ...others]];
  });

function specOf(part: AddressPart, layout: AddressLayout): FieldSpec {
  const label = layout.labels[part];
  if (part === 'postal_code') return {...postalCodeOf(layout.postalCode), label};
  if (part === 'state' && layout.states.length && !layout.isStateTyped)
    return {...stateChoice(layout), label};
  return {
    label,
    autocomplete: AUTOCOMPLETE[part],
    keyboard: {inputMode: 'text', autocapitalize: 'words'},
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
