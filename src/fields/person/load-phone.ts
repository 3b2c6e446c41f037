import type {Field} from '../../model/field.js';

/** Loads the field that knows the phone numbers of all countries, which outweighs all else that a form needs. */
export const loadPhone = (): Promise<Field> =>
  import('./phone-by-country.js').then(({phoneByCountry}) => phoneByCountry);
