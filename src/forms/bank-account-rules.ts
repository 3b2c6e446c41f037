import type {BankRules} from '../fields/bank-account/bank-rules.js';
import {confirmationRules} from '../fields/bank-account/confirmation-rules.js';
import {
  accountTypeRules,
  holderNameInKatakanaRules,
  holderNameRules,
  holderTypeRules,
} from '../fields/bank-account/holder-rules.js';
import {ownCountryRules} from '../fields/country-rules.js';
import type {FieldRules} from '../model/field.js';
import {defineRules, type FormRules} from '../model/form.js';

/** The bank account form whose rules are made. */
interface BankAccountForm {
  /** Of its country; none while no country is chosen. */
  readonly rules: BankRules | undefined;
  readonly country: string;
  /** ISO 4217; empty for that of the country. */
  readonly currency: string;
  readonly resolve?: NonNullable<FormRules['resolve']>;
}

type Rules = Readonly<Record<string, FieldRules<string | undefined>>>;

/** How the fields of a bank account in a country are judged, and what is sent. */
export function bankAccountRules({rules, country, currency, resolve}: BankAccountForm): FormRules {
  return defineRules<Rules>({
    fields: {country: ownCountryRules(country), ...(rules && rulesOf(rules))},
    derive: ({account_number: accountNumber}, context) => ({...context, brand: undefined, accountNumber}),
    errorFields: {
      account_number_invalid: 'account_number',
      routing_number_invalid: Object.keys(rules?.routing ?? {})[0] ?? 'account_number',
    },
    ...(resolve && {resolve}),
    encode: (values) => ({
      bank_account: {
        account_holder_name: values['account_holder_name'],
        account_holder_type: values['account_holder_type'],
        account_type: values['account_type'],
        account_number: values['account_number'] ?? '',
        country,
        currency: currency.toLowerCase() || rules?.currency,
        routing_number: routingOf(rules, values),
      },
    }),
  });
}

const rulesOf = ({account, accountTypes, katakana, routing}: BankRules): Rules => ({
  account_holder_name: katakana ? holderNameInKatakanaRules : holderNameRules,
  account_holder_type: holderTypeRules,
  ...(accountTypes && {account_type: accountTypeRules(accountTypes)}),
  ...routing,
  account_number: account,
  confirm_account_number: confirmationRules(account),
});

/** An empty one would be taken for a wrong one: it is left out. */
const routingOf = (rules: BankRules | undefined, values: Readonly<Record<string, string | undefined>>) =>
  Object.keys(rules?.routing ?? {})
    .flatMap((name) => values[name] ?? [])
    .join(rules?.joint ?? '-') || undefined;
