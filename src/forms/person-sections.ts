import {optional, type FieldSpec} from '../model/field.js';
import {birthDate, dateOrder} from '../fields/person/date-parts.js';
import {email} from '../fields/person/email.js';
import {
  gender,
  idNumberSecondary,
  nationality,
  politicalExposure,
  ssnLast4,
} from '../fields/person/identity.js';
import {
  aliases,
  firstName,
  firstNameKana,
  firstNameKanji,
  lastName,
  lastNameKana,
  lastNameKanji,
  maidenName,
} from '../fields/person/names.js';
import {phone} from '../fields/person/phone.js';
import {relationship} from '../fields/person/relationship.js';
import {addressSections, noCountry, type AddressRequest} from './addresses.js';
import type {Countries} from './entity-types.js';
import {fieldsByWord, type Specs, type Section} from './section.js';

/** What may be asked of a person, by the words of `collect`. */
export type PersonWord =
  | 'name'
  | 'maiden-name'
  | 'aliases'
  | 'dob'
  | 'email'
  | 'phone'
  | 'address'
  | 'registered-address'
  | 'gender'
  | 'nationality'
  | 'id-number'
  | 'id-number-secondary'
  | 'ssn-last-4'
  | 'political-exposure'
  | 'relationship';

const ADDRESSES: Readonly<Record<string, AddressRequest>> = {
  address: {group: 'address', heading: 'heading_address', kanaHeading: 'heading_address_kana'},
  'registered-address': {
    group: 'registered_address',
    heading: 'heading_registered_address',
    autofill: 'section-registered',
  },
};

/** The addresses of a person that are asked. */
export const personAddresses = (asked: readonly string[]): readonly AddressRequest[] =>
  Object.entries(ADDRESSES).flatMap(([word, request]) => (asked.includes(word) ? request : []));

/** Parts of a person that the API has under a name of their own. */
export const personGroups = ['dob', 'relationship'];

/** What a person's fields depend on. */
export interface PersonParts {
  /** ISO 3166-1 alpha-2, upper case: where the person is at home, as far as is known. */
  readonly country: string;
  /** BCP 47. */
  readonly locale: string;
  readonly countries: readonly string[];
  /** By the API's name of the address. */
  readonly addresses: Countries;
  readonly idNumber: FieldSpec;
  /** What may be said of the person and the company. */
  readonly roles: readonly (keyof typeof relationship)[];
}

/** Languages whose readers write the family's name first. */
const FAMILY_FIRST = /^(hu|ja|ko|vi|zh)\b/i;

/** The sections of what is asked of a person, in reading order. */
export function personSections(asked: readonly string[], parts: PersonParts): readonly Section[] {
  const of = (fields: Readonly<Partial<Record<PersonWord, Specs>>>) => fieldsByWord(asked, fields);
  const {locale, country, countries, addresses, idNumber, roles} = parts;
  return [
    {
      heading: 'heading_name',
      fields: of({
        name: {
          first_name: firstName,
          last_name: lastName,
          ...(country === 'JP' && {
            first_name_kanji: firstNameKanji,
            last_name_kanji: lastNameKanji,
            first_name_kana: firstNameKana,
            last_name_kana: lastNameKana,
          }),
        },
        'maiden-name': {maiden_name: optional(maidenName)},
        aliases: {full_name_aliases: optional(aliases)},
      }),
      rows: [
        ...['', '_kanji', '_kana'].map((way) => nameRow(way, locale)),
        ['maiden_name'],
        ['full_name_aliases'],
      ],
    },
    {
      heading: 'heading_dob',
      fields: of({
        dob: {
          dob_day: birthDate.day,
          dob_month: birthDate.month,
          dob_year: birthDate.year,
        },
      }),
      rows: [dateOrder(locale).map((part) => `dob_${part}`)],
    },
    {heading: 'heading_contact', fields: of({email: {email: email}, phone: {phone}})},
    ...Object.entries(ADDRESSES)
      .filter(([word]) => asked.includes(word))
      .flatMap(([, request]) => addressSections(request, addresses[request.group] ?? noCountry, countries)),
    {
      heading: 'heading_identity',
      fields: of({
        gender: {gender: gender},
        nationality: {nationality: nationality},
        'id-number': {id_number: idNumber},
        'id-number-secondary': {
          id_number_secondary: idNumberSecondary,
        },
        'ssn-last-4': {ssn_last_4: ssnLast4},
        'political-exposure': {
          political_exposure: politicalExposure,
        },
      }),
    },
    {
      heading: 'heading_relationship',
      fields: of({
        relationship: Object.fromEntries(roles.map((role) => [`relationship_${role}`, relationship[role]])),
      }),
    },
  ];
}

function nameRow(way: string, locale: string): readonly string[] {
  const names = [`first_name${way}`, `last_name${way}`];
  return FAMILY_FIRST.test(locale) ? names.reverse() : names;
}
