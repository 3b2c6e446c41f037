import {companyNameRules, registerRules, vatIdRules} from '../../src/fields/account/company-rules.js';
import {cardNumberRules} from '../../src/fields/card-number-rules.js';
import {cvcRules} from '../../src/fields/cvc-rules.js';
import {expiryRules} from '../../src/fields/expiry-rules.js';
import {checkFreeText} from '../../src/fields/free-text.js';
import {countries} from '../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes, loadIdNumber} from '../../src/fields/id-numbers/load-id-number.js';
import {birthDateRules, registrationDateRules} from '../../src/fields/person/date-parts-rules.js';
import {emailRules} from '../../src/fields/person/email-rules.js';
import {ssnLast4Rules} from '../../src/fields/person/identity-rules.js';
import {nameKanaRules, nameRules} from '../../src/fields/person/names-rules.js';
import {personNameRules} from '../../src/fields/person-name-rules.js';
import {postalCodeRules} from '../../src/fields/postal-code-rules.js';
import {loadBankRules} from '../../src/forms/bank-account.js';
import type {FieldRules} from '../../src/model/field.js';
import values from '../../src/sandbox/contract/test-values.json' with {type: 'json'};

/** The rules of every field that is typed in, by a name for messages: of ID numbers and accounts, of every country. */
export async function allFieldRules(): Promise<ReadonlyMap<string, FieldRules<unknown>>> {
  const all = new Map<string, FieldRules<unknown>>([
    ['card number', cardNumberRules],
    ['expiry', expiryRules],
    ['cvc', cvcRules],
    ['postal code', postalCodeRules],
    ['name on a card', personNameRules],
    ['name', nameRules],
    ['name in katakana', nameKanaRules],
    ['email', emailRules],
    ['free text', {check: checkFreeText}],
    ['last four', ssnLast4Rules],
    ['company', companyNameRules],
    ['register', registerRules],
    ['VAT number', vatIdRules],
    ...Object.entries(birthDateRules).map(([part, rules]) => [`${part} of birth`, rules] as const),
    ...Object.entries(registrationDateRules).map(
      ([part, rules]) => [`${part} of registration`, rules] as const,
    ),
  ]);
  for (const country of Object.keys(countries))
    for (const type of [...idTypes(country), ...companyIdTypes(country)]) {
      const known = await loadIdNumber(country, type);
      if (known) all.set(`${country} ${type}`, known.field);
    }
  for (const {country} of [...values.bank_accounts.with_routing, ...values.bank_accounts.iban]) {
    const {account, routing} = await loadBankRules(country);
    all.set(`${country} account`, account);
    for (const [part, rules] of Object.entries(routing)) all.set(`${country} ${part}`, rules);
  }
  return all;
}
