import type {Field} from '../../model/field.js';
import type {MessageKey} from '../../i18n/messages.js';
import {countries} from './countries.js';

/** A kind of identity number as a form asks for it. */
export interface IdNumber {
  readonly field: Field;
  /** What stands at the field in every language; none where its label has a text in each. */
  readonly name: string | undefined;
  /** A number as it is shown, for a hint. */
  readonly example: string;
}

const words = (text = '') => (text ? text.split(' ') : []);

/** The kinds of number that people of a country (ISO 3166-1 alpha-2) have, the usual one first. */
export const idTypes = (country: string): readonly string[] => words(countries[country]?.[1]);

/** The kinds of number that companies of a country have, the usual one first. */
export const companyIdTypes = (country: string): readonly string[] => words(countries[country]?.[2]);

const loaded = new Map<string, IdNumber>();

/**
 * One kind of number, always the same object; `undefined` for a country and a kind that are not known together.
 *
 * @param country ISO 3166-1 alpha-2, upper case
 * @param idType the API's name of the kind without the country, such as `ssn`
 */
export async function loadIdNumber(country: string, idType: string): Promise<IdNumber | undefined> {
  const [load, people, companies] = countries[country] ?? [];
  if (!load || !words(`${people} ${companies}`).includes(idType)) return undefined;
  const key = `${country.toLowerCase()}_${idType}`;
  const known = loaded.get(key);
  if (known) return known;
  const [rules, {idNumberByRule}] = await Promise.all([load(), import('./id-number-by-rule.js')]);
  const rule = rules[idType];
  if (!rule) return undefined;
  const {name, example} = rule;
  const label: MessageKey = typeof name === 'string' ? `label_id_${key}` : name.text;
  const idNumber = {
    field: idNumberByRule(label, rule),
    name: typeof name === 'string' ? name : undefined,
    example,
  };
  loaded.set(key, idNumber);
  return idNumber;
}
