import type {FieldTexts} from '../model/context.js';
import type {Form} from '../model/form.js';
import {termsAccepted} from '../fields/account/company.js';
import {asBusinessType, businessType, type BusinessType} from '../fields/account/structure.js';
import {companyIdTypes, idTypes} from '../fields/id-numbers/load-id-number.js';
import {countryField} from './address-names.js';
import type {AddressRequest} from './addresses.js';
import {companyAddresses, companyGroups, companySections} from './company-sections.js';
import {entityForm} from './entity.js';
import type {Countries, EntityParts, EntityRequest} from './entity-types.js';
import {anyIdNumber, loadEntityIdNumber} from './entity-id-number.js';
import {personAddresses, personGroups, personSections} from './person-sections.js';
import type {Section} from './section.js';

/** What a page asks of the form of an account. */
export interface AccountRequest extends EntityRequest {
  /** The kind of business, where the page knows it; otherwise it is chosen. */
  readonly businessType: string;
  /** Asks for consent to the terms of service, in these words, or in ours if it is empty. */
  readonly terms: string | undefined;
}

/** What is asked of a person, and of a company, where the page does not say. */
const DEFAULTS = {
  individual: ['name', 'dob', 'email', 'phone', 'address'],
  company: ['name', 'tax-id', 'phone', 'address'],
};

/** What an account's own person may be to it. */
const ROLES = ['title', 'executive', 'director', 'owner', 'percent_ownership'] as const;

/** A person with an account of their own is not asked this by the API. */
const NOT_OF_INDIVIDUALS = ['nationality'];

/**
 * The form for an account: of a person it asks what forms of people ask, of any other kind of business what companies
 * are asked. The kind is the page's to say, or chosen first.
 */
export function accountForm(request: AccountRequest): Form | Promise<Form> {
  const {collect} = request;
  const asked = {
    individual: (collect.length ? collect : DEFAULTS.individual).filter(
      (word) => !NOT_OF_INDIVIDUALS.includes(word),
    ),
    company: collect.length ? collect : DEFAULTS.company,
  };
  const given = asBusinessType(request.businessType);
  const chosen = (choices: FieldTexts) => given ?? asBusinessType(choices['business_type']);
  return entityForm(request, {
    kind: 'account',
    key: JSON.stringify([request.businessType, request.terms ?? null]),
    initial: given ? {} : {business_type: ''},
    addresses: oneOfEachGroup([...personAddresses(asked.individual), ...companyAddresses(asked.company)]),
    groups: [...personGroups, ...companyGroups],
    errorFields: {email_invalid: ['email'], tax_id_invalid: ['tax_id', 'id_number']},
    load: async (choices, countries) => {
      const type = chosen(choices);
      const entity = await entityParts(type, asked, request, choices, countries);
      return {
        ...entity,
        sections: [
          {
            heading: 'heading_business',
            fields: given ? {} : {business_type: businessType},
          },
          ...entity.sections,
          {
            heading: 'heading_terms',
            fields: type && request.terms !== undefined ? {tos_shown_and_accepted: termsAccepted} : {},
          },
        ],
      };
    },
    wrap: ({business_type, tos_shown_and_accepted, ...entity}, choices) => {
      const type = chosen(choices);
      return {
        business_type: given ?? business_type,
        ...(type && {[type === 'individual' ? 'individual' : 'company']: entity}),
        tos_shown_and_accepted,
      };
    },
  });
}

/** A person and a company may have an address of the same name; only one of them is asked. */
const oneOfEachGroup = (addresses: readonly AddressRequest[]): readonly AddressRequest[] =>
  addresses.filter(({group}, i) => addresses.findIndex((other) => other.group === group) === i);

async function entityParts(
  type: BusinessType | undefined,
  asked: {readonly individual: readonly string[]; readonly company: readonly string[]},
  {country, countries, idType, idNumberMessages, locale}: AccountRequest,
  choices: FieldTexts,
  addresses: Countries,
): Promise<EntityParts> {
  const home = choices[countryField('address')] || country;
  const common = {country: home, countries, locale, addresses};
  if (type === undefined) return {sections: [], country: home};
  if (type === 'individual') {
    const idNumber = asked.individual.includes('id-number')
      ? await loadEntityIdNumber('id_number', home, idType || (idTypes(home)[0] ?? ''), idNumberMessages)
      : anyIdNumber;
    const sections = personSections(asked.individual, {...common, idNumber: idNumber.field, roles: ROLES});
    return {...idNumber, sections, country: home, businessType: type};
  }
  const taxId = asked.company.includes('tax-id')
    ? await loadEntityIdNumber('tax_id', home, companyIdTypes(home)[0] ?? '', idNumberMessages)
    : anyIdNumber;
  const sections: readonly Section[] = companySections(asked.company, {
    ...common,
    type,
    // unlike a person's, it is no secret
    taxId: {...taxId.field, secret: false, ...(taxId === anyIdNumber && {label: 'label_tax_id'})},
  });
  return {...taxId, sections, country: home, businessType: type};
}
