import {birthDateRules} from '../fields/person/date-parts-rules.js';
import {emailRules} from '../fields/person/email-rules.js';
import {
  genderRules,
  idNumberSecondaryRules,
  nationalityRules,
  politicalExposureRules,
  ssnLast4Rules,
} from '../fields/person/identity-rules.js';
import {idNumberRules} from '../fields/id-number-rules.js';
import {aliasesRules, nameKanaRules, nameRules} from '../fields/person/names-rules.js';
import {relationshipRules} from '../fields/person/relationship-rules.js';
import type {RulesByField} from '../model/form.js';

/** The rules of all that may be asked of a person, by field name; addresses and phone numbers apart. */
export const personRules: RulesByField = {
  first_name: nameRules,
  last_name: nameRules,
  first_name_kanji: nameRules,
  last_name_kanji: nameRules,
  first_name_kana: nameKanaRules,
  last_name_kana: nameKanaRules,
  maiden_name: nameRules,
  full_name_aliases: aliasesRules,
  dob_day: birthDateRules.day,
  dob_month: birthDateRules.month,
  dob_year: birthDateRules.year,
  email: emailRules,
  gender: genderRules,
  nationality: nationalityRules,
  id_number: idNumberRules,
  id_number_secondary: idNumberSecondaryRules,
  ssn_last_4: ssnLast4Rules,
  political_exposure: politicalExposureRules,
  ...Object.fromEntries(
    Object.entries(relationshipRules).map(([role, rules]) => [`relationship_${role}`, rules]),
  ),
};
