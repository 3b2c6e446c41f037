import {
  companyNameKanaRules,
  companyNameRules,
  declarationRules,
  ownershipExemptionRules,
  registerRules,
  registrarRules,
  vatIdRules,
} from '../fields/account/company-rules.js';
import {businessTypeRules, structureRules} from '../fields/account/structure-rules.js';
import type {BusinessType} from '../fields/account/structure.js';
import {idNumberRules} from '../fields/id-number-rules.js';
import {registrationDateRules} from '../fields/person/date-parts-rules.js';
import type {RulesByField} from '../model/form.js';

/**
 * The rules of all that may be asked of a company, by field name; addresses and phone numbers apart.
 * @param type which structures there are to choose among
 */
export const companyRules = (type: BusinessType | undefined): RulesByField => ({
  business_type: businessTypeRules,
  name: companyNameRules,
  name_kanji: companyNameRules,
  name_kana: companyNameKanaRules,
  ...(type && type !== 'individual' && {structure: structureRules(type)}),
  tax_id: idNumberRules,
  tax_id_registrar: registrarRules,
  vat_id: vatIdRules,
  registration_number: registerRules,
  export_license_id: registerRules,
  export_purpose_code: registerRules,
  registration_date_day: registrationDateRules.day,
  registration_date_month: registrationDateRules.month,
  registration_date_year: registrationDateRules.year,
  owners_provided: declarationRules,
  directors_provided: declarationRules,
  executives_provided: declarationRules,
  ownership_exemption_reason: ownershipExemptionRules,
  ownership_declaration_shown_and_signed: declarationRules,
  tos_shown_and_accepted: declarationRules,
});
