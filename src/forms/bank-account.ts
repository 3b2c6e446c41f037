import type {BankAccountParams} from '../client/params.js';
import type {Field} from '../model/field.js';
import {defineForm, type Form} from '../model/form.js';
import type {BankRules} from '../fields/bank-account/bank-rules.js';
import {confirmation} from '../fields/bank-account/confirmation.js';
import {confirmationRules} from '../fields/bank-account/confirmation-rules.js';
import {accountType, holderName, holderNameInKatakana, holderType} from '../fields/bank-account/holder.js';
import {
  accountTypeRules,
  holderNameInKatakanaRules,
  holderNameRules,
  holderTypeRules,
} from '../fields/bank-account/holder-rules.js';
import {countryChoice} from '../fields/country-choice.js';
import {ownCountryRules} from '../fields/country-rules.js';

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
  /** Draws the fields, and where the numbers stand on a cheque of that country, if it has any. */
  readonly withCheque: (country: string) => NonNullable<Form['body']>;
  /** The texts that this kind alone has, in the customer's language. */
  readonly messages: NonNullable<Form['messages']>;
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

const made = new WeakMap<object, Map<string, Form>>();

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
  const forms = made.get(messages) ?? new Map<string, Form>();
  made.set(messages, forms);
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
  {country, currency, confirm, withCheque, messages}: BankAccountRequest,
  offered: readonly string[],
  first: string,
  rules: BankRules | undefined,
  formFor: (country: string) => Form | Promise<Form>,
): Form {
  const choice =
    offered.length > 1 ? {country: {...countryChoice(offered), ...ownCountryRules(country)}} : {};
  const typed: Readonly<Record<string, Field<string | undefined>>> = rules ? fieldsOf(rules, confirm) : {};
  const form: Form = defineForm<Readonly<Record<string, Field<string | undefined>>>>({
    kind: 'bank_account',
    fields: {...choice, ...typed},
    rows: [Object.keys(choice), ...(rules ? rowsOf(rules, typed) : [])].filter((row) => row.length),
    derive: ({account_number: accountNumber}, settings) => ({...settings, brand: undefined, accountNumber}),
    ...(offered.length > 1 && {
      initial: first ? {country: first} : {},
      follow: ({country: chosen}) => (chosen && chosen !== country ? formFor(chosen) : form),
    }),
    messages,
    refusals: {
      account_number_invalid: 'account_number',
      routing_number_invalid: Object.keys(rules?.routing ?? {})[0] ?? 'account_number',
    },
    body: withCheque(country),
    encode: (values) => ({
      bank_account: {
        account_holder_name: values['account_holder_name'],
        account_holder_type: values['account_holder_type'] as BankAccountParams['account_holder_type'],
        account_type: values['account_type'] as BankAccountParams['account_type'],
        account_number: values['account_number'] ?? '',
        country,
        currency: currency.toLowerCase() || rules?.currency,
        routing_number: routingOf(rules, values),
      },
    }),
  });
  return form;
}

const fieldsOf = ({account, accountTypes, checked, katakana, routing}: BankRules, confirm: string) => ({
  account_holder_name: katakana
    ? {...holderNameInKatakana, ...holderNameInKatakanaRules}
    : {...holderName, ...holderNameRules},
  account_holder_type: {...holderType, ...holderTypeRules},
  ...(accountTypes && {account_type: {...accountType(accountTypes), ...accountTypeRules(accountTypes)}}),
  ...routing,
  account_number: account,
  ...((confirm === 'on' || (!checked && confirm !== 'off')) && {
    confirm_account_number: {...confirmation(account), ...confirmationRules(account)},
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

/** An empty one would be taken for a wrong one: it is left out. */
const routingOf = (rules: BankRules | undefined, values: Readonly<Record<string, string | undefined>>) =>
  Object.keys(rules?.routing ?? {})
    .flatMap((name) => values[name] ?? [])
    .join(rules?.joint ?? '-') || undefined;
