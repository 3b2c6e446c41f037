import type {OtherString} from '../client/other-string.js';

/** A card's brand, as credit-card-type or the API names it; others are taken, too. */
export type SavedCardBrand =
  | 'visa'
  | 'mastercard'
  | 'american-express'
  | 'amex'
  | 'diners-club'
  | 'discover'
  | 'jcb'
  | 'unionpay'
  | 'maestro'
  | 'elo'
  | 'mir'
  | 'hiper'
  | 'verve'
  | 'rupay'
  | 'troy'
  | OtherString;

/** A kind of ID number, by the API's name of it; `docs/identity-numbers.md` has those of every country. */
export type IdType =
  | 'ssn'
  | 'itin'
  | 'sin'
  | 'cpf'
  | 'nino'
  | 'nif'
  | 'nie'
  | 'rfc'
  | 'curp'
  | 'pan'
  | 'nric'
  | 'tfn'
  | OtherString;
