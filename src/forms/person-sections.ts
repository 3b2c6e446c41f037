import {optional, type Field} from '../model/field.js';
import {birthDate, dateOrder} from '../fields/person/date-parts.js';
import {birthDateRules} from '../fields/person/date-parts-rules.js';
import {email} from '../fields/person/email.js';
import {emailRules} from '../fields/person/email-rules.js';
import {
  gender,
  idNumberSecondary,
  nationality,
  politicalExposure,
  ssnLast4,
} from '../fields/person/identity.js';
import {
  genderRules,
  idNumberSecondaryRules,
  nationalityRules,
  politicalExposureRules,
  ssnLast4Rules,
} from '../fields/person/identity-rules.js';
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
import {aliasesRules, nameKanaRules, nameRules} from '../fields/person/names-rules.js';
import {relationship} from '../fields/person/relationship.js';
import {relationshipRules} from '../fields/person/relationship-rules.js';
import {addressSections, noCountry, type AddressRequest} from './addresses.js';
import type {Countries} from './entity.js';
import {fieldsByWord, type AnyFields, type Section} from './section.js';

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

/** The addresses of a person that are asked, by the API's names. */
export const personAddresses = (asked: readonly string[]): readonly string[] =>
  Object.entries(ADDRESSES).flatMap(([word, request]) =>
    request && asked.includes(word) ? request.group : [],
  );

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
  readonly phone: Field;
  readonly idNumber: Field;
  /** What may be said of the person and the company. */
  readonly roles: readonly (keyof typeof relationship)[];
}

/** Languages whose readers write the family's name first. */
const FAMILY_FIRST = /^(hu|ja|ko|vi|zh)\b/i;

/** The sections of what is asked of a person, in reading order. */
export function personSections(asked: readonly string[], parts: PersonParts): readonly Section[] {
  const of = (fields: Readonly<Partial<Record<PersonWord, AnyFields>>>) => fieldsByWord(asked, fields);
  const {locale, country, countries, addresses, phone, idNumber, roles} = parts;
  return [
    {
      heading: 'heading_name',
      fields: of({
        name: {
          first_name: {...firstName, ...nameRules},
          last_name: {...lastName, ...nameRules},
          ...(country === 'JP' && {
            first_name_kanji: {...firstNameKanji, ...nameRules},
            last_name_kanji: {...lastNameKanji, ...nameRules},
            first_name_kana: {...firstNameKana, ...nameKanaRules},
            last_name_kana: {...lastNameKana, ...nameKanaRules},
          }),
        },
        'maiden-name': {maiden_name: {...optional(maidenName), ...nameRules}},
        aliases: {full_name_aliases: {...optional(aliases), ...aliasesRules}},
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
          dob_day: {...birthDate.day, ...birthDateRules.day},
          dob_month: {...birthDate.month, ...birthDateRules.month},
          dob_year: {...birthDate.year, ...birthDateRules.year},
        },
      }),
      rows: [dateOrder(locale).map((part) => `dob_${part}`)],
    },
    {heading: 'heading_contact', fields: of({email: {email: {...email, ...emailRules}}, phone: {phone}})},
    ...Object.entries(ADDRESSES)
      .filter(([word]) => asked.includes(word))
      .flatMap(([, request]) => addressSections(request, addresses[request.group] ?? noCountry, countries)),
    {
      heading: 'heading_identity',
      fields: of({
        gender: {gender: {...gender, ...genderRules}},
        nationality: {nationality: {...nationality, ...nationalityRules}},
        'id-number': {id_number: idNumber},
        'id-number-secondary': {
          id_number_secondary: {...idNumberSecondary, ...idNumberSecondaryRules},
        },
        'ssn-last-4': {ssn_last_4: {...ssnLast4, ...ssnLast4Rules}},
        'political-exposure': {
          political_exposure: {...politicalExposure, ...politicalExposureRules},
        },
      }),
    },
    {
      heading: 'heading_relationship',
      fields: of({
        relationship: Object.fromEntries(
          roles.map((role) => [`relationship_${role}`, {...relationship[role], ...relationshipRules[role]}]),
        ),
      }),
    },
  ];
}

function nameRow(way: string, locale: string): readonly string[] {
  const names = [`first_name${way}`, `last_name${way}`];
  return FAMILY_FIRST.test(locale) ? names.reverse() : names;
}
