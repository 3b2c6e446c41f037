import {empty, invalid, valid, type Check} from '../../model/check.js';
import {optional, type Field} from '../../model/field.js';
import {checkbox} from '../checkbox.js';
import {choice} from '../choice.js';
import {digitOf} from '../digits.js';
import {checkFreeText} from '../free-text.js';
import {inKatakana} from '../katakana.js';

/** The API's limit for a company's name, in characters. */
const LONGEST_NAME = 200;

/** Letters and digits that the longest VAT number has, with room for those to come. */
const LONGEST_VAT = 20;

/** The name under which a company is registered, in any script. */
export const companyName: Field = {
  label: 'label_company_name',
  autocomplete: 'organization',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
  check(text) {
    const name = text.trim();
    if (!name) return empty;
    return name.length > LONGEST_NAME ? invalid('too_long') : valid(name);
  },
};

/** The same as it sounds, in katakana. */
export const companyNameKana = inKatakana({...companyName, label: 'label_company_name_kana'});

/** The same as it is written in Japan. */
export const companyNameKanji: Field = {
  ...companyName,
  label: 'label_company_name_kanji',
  autocomplete: 'off',
};

const code = {
  autocomplete: 'off',
  keyboard: {inputMode: 'text', autocapitalize: 'characters'},
  check: checkFreeText,
} as const;

/** A company's number in a register, as the register writes it. */
export const registrationNumber: Field = {...code, label: 'label_registration_number'};

/** Where a company is registered, such as a German register's court. */
export const taxIdRegistrar: Field = {
  ...code,
  label: 'label_tax_id_registrar',
  keyboard: {inputMode: 'text', autocapitalize: 'words'},
};

/** A number for value added tax: its letters and digits, without what stands between them. */
export const vatId: Field = {
  ...code,
  label: 'label_vat_id',
  check(text): Check<string> {
    let number = '';
    for (const char of text.toUpperCase()) {
      const kept = digitOf(char) || (char >= 'A' && char <= 'Z' ? char : '');
      if (!kept && !' .-/'.includes(char)) return invalid('tax_id_invalid');
      number += kept;
    }
    if (!number) return empty;
    if (number.length > LONGEST_VAT) return invalid('tax_id_invalid');
    return number.length < 5 ? {state: 'partial', code: 'tax_id_invalid'} : valid(number);
  },
};

/** A license by which a company of India may export, and for what. */
export const exportLicense = {
  export_license_id: {...code, label: 'label_export_license_id'},
  export_purpose_code: {...code, label: 'label_export_purpose_code'},
} as const satisfies Readonly<Record<string, Field>>;

/** Who has been named to the page. */
export const ownersProvided = optional(checkbox('label_owners_provided'));
/** The same for the members of its board. */
export const directorsProvided = optional(checkbox('label_directors_provided'));
/** The same for those who manage it. */
export const executivesProvided = optional(checkbox('label_executives_provided'));

/** What a company declares of its owners. */
export const ownershipDeclaration = checkbox('label_ownership_declaration');

/** Why a company need not name its owners. */
export const ownershipExemption = optional(
  choice('label_ownership_exemption_reason', {
    qualified_entity_exceeds_ownership_threshold: 'ownership_exemption_threshold',
    qualifies_as_financial_institution: 'ownership_exemption_financial',
  }),
);

/** Whoever fills in the form has seen the terms of service, and accepts them. */
export const termsAccepted = checkbox('label_terms');
