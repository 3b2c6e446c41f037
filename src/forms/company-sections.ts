import type {FieldSpec} from '../model/field.js';
import {
  companyName,
  companyNameKana,
  companyNameKanji,
  directorsProvided,
  executivesProvided,
  exportLicense,
  ownersProvided,
  ownershipDeclaration,
  ownershipExemption,
  registrationNumber,
  taxIdRegistrar,
  vatId,
} from '../fields/account/company.js';
import {structureOf, type BusinessType} from '../fields/account/structure.js';
import {dateOrder, registrationDate} from '../fields/person/date-parts.js';
import {phone} from '../fields/person/phone.js';
import {addressSections, noCountry, type AddressRequest} from './addresses.js';
import type {Countries} from './entity-types.js';
import {fieldsByWord, type Section} from './section.js';

/** What may be asked of a company, by the words of `collect`. */
export type CompanyWord =
  | 'name'
  | 'structure'
  | 'tax-id'
  | 'tax-id-registrar'
  | 'vat-id'
  | 'registration-number'
  | 'export-license'
  | 'phone'
  | 'address'
  | 'administrative-address'
  | 'principal-place-of-business'
  | 'physical-address'
  | 'registration-date'
  | 'owners'
  | 'directors'
  | 'executives'
  | 'ownership-exemption'
  | 'ownership-declaration';

/** The addresses of a company, by the word of `collect` that asks for them. */
const ADDRESSES: Readonly<Record<string, AddressRequest>> = {
  address: {
    group: 'address',
    heading: 'heading_company_address',
    kanaHeading: 'heading_company_address_kana',
  },
  'administrative-address': {
    group: 'administrative_address',
    heading: 'heading_administrative_address',
    autofill: 'section-administrative',
  },
  'principal-place-of-business': {
    group: 'principal_place_of_business',
    heading: 'heading_principal_place_of_business',
    autofill: 'section-principal',
  },
  'physical-address': {
    group: 'physical_address',
    heading: 'heading_physical_address',
    autofill: 'section-physical',
  },
};

/** The addresses of a company that are asked. */
export const companyAddresses = (asked: readonly string[]): readonly AddressRequest[] =>
  Object.entries(ADDRESSES).flatMap(([word, request]) => (asked.includes(word) ? request : []));

/** Parts of a company that the API has under a name of their own. */
export const companyGroups = ['registration_date'];

/** What a company's fields depend on. */
export interface CompanyParts {
  readonly type: Exclude<BusinessType, 'individual'>;
  /** ISO 3166-1 alpha-2, upper case: where the company is, as far as is known. */
  readonly country: string;
  /** BCP 47. */
  readonly locale: string;
  readonly countries: readonly string[];
  /** By the API's name of the address. */
  readonly addresses: Countries;
  readonly taxId: FieldSpec;
}

/** The sections of what is asked of a company, in reading order. */
export function companySections(
  asked: readonly string[],
  {type, country, locale, countries, addresses, taxId}: CompanyParts,
): readonly Section[] {
  return [
    {
      heading: 'heading_company',
      fields: fieldsByWord(asked, {
        name: {
          name: companyName,
          ...(country === 'JP' && {
            name_kanji: companyNameKanji,
            name_kana: companyNameKana,
          }),
        },
        structure: {structure: structureOf(type)},
        'tax-id': {tax_id: taxId},
        'tax-id-registrar': {tax_id_registrar: taxIdRegistrar},
        'vat-id': {vat_id: vatId},
        'registration-number': {registration_number: registrationNumber},
        'export-license': {
          export_license_id: exportLicense.export_license_id,
          export_purpose_code: exportLicense.export_purpose_code,
        },
        phone: {phone},
      }),
    },
    {
      heading: 'heading_registration_date',
      fields: fieldsByWord(asked, {
        'registration-date': {
          registration_date_day: registrationDate.day,
          registration_date_month: registrationDate.month,
          registration_date_year: registrationDate.year,
        },
      }),
      rows: [dateOrder(locale).map((part) => `registration_date_${part}`)],
    },
    ...Object.entries(ADDRESSES)
      .filter(([word]) => asked.includes(word))
      .flatMap(([, request]) => addressSections(request, addresses[request.group] ?? noCountry, countries)),
    {
      heading: 'heading_declarations',
      fields: fieldsByWord(asked, {
        owners: {owners_provided: ownersProvided},
        directors: {directors_provided: directorsProvided},
        executives: {executives_provided: executivesProvided},
        'ownership-exemption': {
          ownership_exemption_reason: ownershipExemption,
        },
        'ownership-declaration': {
          ownership_declaration_shown_and_signed: ownershipDeclaration,
        },
      }),
    },
  ];
}
