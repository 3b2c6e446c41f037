import type {FieldSpec} from '../model/field.js';
import type {FormMessages, RulesByField} from '../model/form.js';
import {idNumber} from '../fields/id-number.js';
import {idNumberTexts} from '../fields/id-numbers/id-number-texts.js';
import {loadIdNumber} from '../fields/id-numbers/load-id-number.js';
import type {IdNumberMessages} from '../i18n/messages.js';

/** A number by which a person or a company is known, and what the form says at it. */
export interface EntityIdNumber {
  readonly field: FieldSpec;
  /** Rules of its own, by field name. */
  readonly rules: RulesByField;
  readonly messages: FormMessages;
}

/** A number of which nothing is known. */
export const anyIdNumber: EntityIdNumber = {
  field: idNumber,
  rules: {},
  messages: {},
};

/**
 * The rules and texts of one kind of number in a country; of a kind that is not known there, any text is taken.
 * @param name of the field
 */
export async function loadEntityIdNumber(
  name: string,
  country: string,
  idType: string,
  messages: IdNumberMessages,
): Promise<EntityIdNumber> {
  const known = await loadIdNumber(country, idType);
  if (!known) return anyIdNumber;
  const {field} = known;
  return {field, rules: {[name]: field}, messages: idNumberTexts(name, known, messages)};
}
