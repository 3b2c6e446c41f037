import type {Field} from '../model/field.js';
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
import {
  companyNameKanaRules,
  companyNameRules,
  declarationRules,
  ownershipExemptionRules,
  registerRules,
  vatIdRules,
} from '../fields/account/company-rules.js';
import {structureOf, type BusinessType} from '../fields/account/structure.js';
import {structureRules} from '../fields/account/structure-rules.js';
import {dateOrder, registrationDate} from '../fields/person/date-parts.js';
import {registrationDateRules} from '../fields/person/date-parts-rules.js';
import {addressSections, noCountry, type AddressRequest} from './addresses.js';
import type {Countries} from './entity.js';
import {fieldsByWord, type Section} from './section.js';

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

/** The addresses of a company that are asked, by the API's names. */
export const companyAddresses = (asked: readonly string[]): readonly string[] =>
  Object.entries(ADDRESSES).flatMap(([word, {group}]) => (asked.includes(word) ? group : []));

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
  readonly phone: Field;
  readonly taxId: Field;
}

/** The sections of what is asked of a company, in reading order. */
export function companySections(
  asked: readonly string[],
  {type, country, locale, countries, addresses, phone, taxId}: CompanyParts,
): readonly Section[] {
  return [
    {
      heading: 'heading_company',
      fields: fieldsByWord(asked, {
        name: {
          name: {...companyName, ...companyNameRules},
          ...(country === 'JP' && {
            name_kanji: {...companyNameKanji, ...companyNameRules},
            name_kana: {...companyNameKana, ...companyNameKanaRules},
          }),
        },
        structure: {structure: {...structureOf(type), ...structureRules(type)}},
        'tax-id': {tax_id: taxId},
        'tax-id-registrar': {tax_id_registrar: {...taxIdRegistrar, ...registerRules}},
        'vat-id': {vat_id: {...vatId, ...vatIdRules}},
        'registration-number': {registration_number: {...registrationNumber, ...registerRules}},
        'export-license': {
          export_license_id: {...exportLicense.export_license_id, ...registerRules},
          export_purpose_code: {...exportLicense.export_purpose_code, ...registerRules},
        },
        phone: {phone},
      }),
    },
    {
      heading: 'heading_registration_date',
      fields: fieldsByWord(asked, {
        'registration-date': {
          registration_date_day: {...registrationDate.day, ...registrationDateRules.day},
          registration_date_month: {...registrationDate.month, ...registrationDateRules.month},
          registration_date_year: {...registrationDate.year, ...registrationDateRules.year},
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
        owners: {owners_provided: {...ownersProvided, ...declarationRules}},
        directors: {directors_provided: {...directorsProvided, ...declarationRules}},
        executives: {executives_provided: {...executivesProvided, ...declarationRules}},
        'ownership-exemption': {
          ownership_exemption_reason: {...ownershipExemption, ...ownershipExemptionRules},
        },
        'ownership-declaration': {
          ownership_declaration_shown_and_signed: {...ownershipDeclaration, ...declarationRules},
        },
      }),
    },
  ];
}
