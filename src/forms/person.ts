import type {Form} from '../model/form.js';
import {idTypes} from '../fields/id-numbers/load-id-number.js';
import {countryField} from './address-names.js';
import {entityForm} from './entity.js';
import type {EntityRequest} from './entity-types.js';
import {anyIdNumber, loadEntityIdNumber} from './entity-id-number.js';
import {personAddresses, personGroups, personSections, type PersonWord} from './person-sections.js';

/** What is asked of a person where the page does not say. */
const DEFAULT: readonly PersonWord[] = ['name', 'dob', 'email', 'phone', 'address'];

const ROLES = [
  'title',
  'representative',
  'executive',
  'director',
  'owner',
  'percent_ownership',
  'authorizer',
  'legal_guardian',
] as const;

/**
 * The form for a person: what is asked is the page's to say, how an address is written that of the country that is
 * chosen in it.
 */
export function personForm(request: EntityRequest): Form | Promise<Form> {
  const {collect, country, countries, idType, idNumberMessages, locale} = request;
  const asked = collect.length ? collect : DEFAULT;
  return entityForm(request, {
    kind: 'person',
    initial: {},
    addresses: personAddresses(asked),
    groups: personGroups,
    errorFields: {email_invalid: ['email'], tax_id_invalid: ['id_number']},
    load: async (choices, addresses) => {
      const home = choices[countryField('address')] || country;
      const idNumber = asked.includes('id-number')
        ? await loadEntityIdNumber('id_number', home, idType || (idTypes(home)[0] ?? ''), idNumberMessages)
        : anyIdNumber;
      const sections = personSections(asked, {
        country: home,
        locale,
        countries,
        addresses,
        idNumber: idNumber.field,
        roles: ROLES,
      });
      return {sections, country: home, messages: idNumber.messages, rules: idNumber.rules};
    },
    wrap: (person) => person,
  });
}
