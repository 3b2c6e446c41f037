import type {Field} from '../model/field.js';
import type {Form} from '../model/form.js';
import {idNumber} from '../fields/id-number.js';
import {idNumberRules} from '../fields/id-number-rules.js';
import {idNumberTexts} from '../fields/id-numbers/id-number-texts.js';
import {loadIdNumber} from '../fields/id-numbers/load-id-number.js';
import type {IdNumberMessages} from '../i18n/messages.js';

/** A number by which a person or a company is known, and what the form says at it. */
export interface EntityIdNumber {
  readonly field: Field;
  readonly messages: Form['messages'];
}

/** A number of which nothing is known. */
export const anyIdNumber: EntityIdNumber = {
  field: {...idNumber, ...idNumberRules},
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
  return known ? {field: known.field, messages: idNumberTexts(name, known, messages)} : anyIdNumber;
}
