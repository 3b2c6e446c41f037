import type {FieldRules} from '../../model/field.js';

/** Loads the rules of the phone numbers of all countries, which outweigh all else that a form needs. */
export const loadPhone = (): Promise<FieldRules> =>
  import('./phone-by-country.js').then(({phoneByCountry}) => phoneByCountry);
