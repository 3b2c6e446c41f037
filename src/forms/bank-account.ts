import type {FieldSpec} from '../model/field.js';
import type {Form, FormMessages} from '../model/form.js';
import {lazy} from '../model/lazy.js';
import type {BankRules} from '../fields/bank-account/bank-rules.js';
import {confirmation} from '../fields/bank-account/confirmation.js';
import {accountType, holderName, holderNameInKatakana, holderType} from '../fields/bank-account/holder.js';
import {countryChoice} from '../fields/country-choice.js';

/** What a page asks of a bank account form. */
export interface BankAccountRequest {
  /** ISO 3166-1 alpha-2, upper case: the country of the account, or the one that is chosen at first. */
  readonly country: string;
  /** Those that the customer may choose among. With one or none there is no choice, unless `country` is empty, too. */
  readonly countries: readonly string[];
  /** ISO 4217; by default that of the country. */
  readonly currency: string;
  /** Whether the number is asked for twice: `on`, `off`, or else where it has no check digits of its own. */
  readonly confirm: string;
  /** The texts that this kind alone has, in the customer's language. */
  readonly messages: FormMessages;
}

/** Countries of `rules-by-routing.ts`; all others have an IBAN, or are not known. */
const BY_ROUTING =
  'AR AU BD BO BR CA CL CO DO EG GB GH HK ID IN JM JP KE KR LK MX MY NG NZ PE PH PY SG TH TT TW US UY UZ VN ZA';

/** Loads what an account in this country is told by. */
export async function loadBankRules(country: string): Promise<BankRules> {
  if (BY_ROUTING.includes(country)) {
    const {rulesByRouting} = await import('../fields/bank-account/rules-by-routing.js');
    const rules = rulesByRouting[country];
    if (rules) return rules;
  }
  const {rulesByIban} = await import('../fields/bank-account/rules-by-iban.js');
  return rulesByIban(country);
}

const cache = new WeakMap<object, Map<string, Form>>();

/**
 * The form for a bank account: fields, formats and what is sent are those of its country. Where several countries
 * are offered it follows the choice. The same request has the same form, at once when it was made before.
 */
export function bankAccountForm(request: BankAccountRequest): Form | Promise<Form> {
  const {countries, country: first, messages} = request;
  if (!first && !countries.length) {
    return import('../fields/bank-account/rules-by-iban.js').then(({ibanCountries}) =>
      bankAccountForm({...request, countries: [...BY_ROUTING.split(' '), ...ibanCountries()]}),
    );
  }
  const offered = [...new Set(first && countries.length ? [...countries, first] : countries)];
  const forms = cache.get(messages) ?? new Map<string, Form>();
  cache.set(messages, forms);
  const {currency, confirm} = request;

  const formFor = (country: string): Form | Promise<Form> => {
    const key = [offered, first, currency, confirm, country].join();
    const make = (rules?: BankRules) => {
      const form = forms.get(key) ?? formOf({...request, country}, offered, first, rules, formFor);
      forms.set(key, form);
      return form;
    };
    return forms.get(key) ?? (country ? loadBankRules(country).then(make) : make());
  };
  return formFor(first || (offered.length === 1 ? (offered[0] ?? '') : ''));
}

function formOf(
  {country, currency, confirm, messages}: BankAccountRequest,
  offered: readonly string[],
  first: string,
  rules: BankRules | undefined,
  formFor: (country: string) => Form | Promise<Form>,
): Form {
  const hasChoice = offered.length > 1;
  const choice: Record<string, FieldSpec> = hasChoice ? {country: countryChoice(offered)} : {};
  const fields = rules ? {...choice, ...fieldsOf(rules, confirm)} : choice;
  const form: Form = {
    kind: 'bank_account',
    fields,
    rows: [Object.keys(choice), ...(rules ? rowsOf(rules, fields) : [])].filter((row) => row.length),
    ...(hasChoice && {initial: first ? {country: first} : {}}),
    messages,
    figure: country,
    loadRules: lazy(async () => {
      const {bankAccountRules} = await import('./bank-account-rules.js');
      return bankAccountRules({
        rules,
        country,
        currency,
        ...(hasChoice && {
          resolve: ({country: chosen}) => (chosen && chosen !== country ? formFor(chosen) : form),
        }),
      });
    }),
  };
  return form;
}

const fieldsOf = (
  {account, accountTypes, checked, katakana, routing}: BankRules,
  confirm: string,
): Readonly<Record<string, FieldSpec>> => ({
  account_holder_name: katakana ? holderNameInKatakana : holderName,
  account_holder_type: holderType,
  ...(accountTypes && {account_type: accountType(accountTypes)}),
  ...routing,
  account_number: account,
  ...((confirm === 'on' || (!checked && confirm !== 'off')) && {
    confirm_account_number: confirmation(account),
  }),
});

/** Reading order: the holder, what the account is, its numbers. */
function rowsOf({routing}: BankRules, fields: object): readonly (readonly string[])[] {
  const rows = [
    ['account_holder_name'],
    ['account_holder_type', 'account_type'],
    Object.keys(routing),
    ['account_number'],
    ['confirm_account_number'],
  ];
  return rows.map((row) => row.filter((name) => name in fields));
}
