import {optional, type FieldSpec} from '../../model/field.js';
import {checkbox} from '../checkbox.js';
import {choice} from '../choice.js';

/** The name under which a company is registered, in any script. */
export const companyName: FieldSpec = {
  label: 'label_company_name',
  autocomplete: 'organization',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};

/** The same as it sounds, in katakana. */
export const companyNameKana: FieldSpec = {
  ...companyName,
  label: 'label_company_name_kana',
  autocomplete: 'off',
};

/** The same as it is written in Japan. */
export const companyNameKanji: FieldSpec = {
  ...companyName,
  label: 'label_company_name_kanji',
  autocomplete: 'off',
};

const code = {autocomplete: 'off', keyboard: {inputMode: 'text', autocapitalize: 'characters'}} as const;

/** A company's number in a register, as the register writes it. */
export const registrationNumber: FieldSpec = {...code, label: 'label_registration_number'};

/** Where a company is registered, such as a German register's court. */
export const taxIdRegistrar: FieldSpec = {
  ...code,
  label: 'label_tax_id_registrar',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};

/** A number for value added tax. */
export const vatId: FieldSpec = {...code, label: 'label_vat_id'};

/** A license by which a company of India may export, and for what. */
export const exportLicense = {
  export_license_id: {...code, label: 'label_export_license_id'},
  export_purpose_code: {...code, label: 'label_export_purpose_code'},
} as const satisfies Readonly<Record<string, FieldSpec>>;

/** Who has been named to the page. */
export const ownersProvided = optional(checkbox('label_owners_provided'));
/** The same for the members of its board. */
export const directorsProvided = optional(checkbox('label_directors_provided'));
/** The same for those who manage it. */
export const executivesProvided = optional(checkbox('label_executives_provided'));

/** What a company declares of its owners. */
export const ownershipDeclaration = checkbox('label_ownership_declaration');

/** Why a company need not name its owners. */
export const ownershipExemption = {
  ...choice('label_ownership_exemption_reason', {
    qualified_entity_exceeds_ownership_threshold: 'ownership_exemption_threshold',
    qualifies_as_financial_institution: 'ownership_exemption_financial',
  }),
  optional: true,
};

/** Whoever fills in the form has seen the terms of service, and accepts them. */
export const termsAccepted = checkbox('label_terms');
