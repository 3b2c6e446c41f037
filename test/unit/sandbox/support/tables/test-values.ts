import values from '../../../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {CARD} from '../harness.js';

/** A documented test value that is no card by its number or name. */
export interface TestValue {
  /** What has this value, such as a parameter. */
  readonly of: string;
  readonly value: string;
  /** What comes of it in Stripe’s test mode, in the words of its documentation. */
  readonly documented: string;
  /** The token that is asked for with it. */
  readonly params: object;
  readonly status: 200 | 402;
}

const spaced = (name: string) => name.replaceAll('_', ' ');

const {bank_accounts, company, cvc, person, pii} = values;

const withRouting = bank_accounts.with_routing.flatMap(({country, test, test_payout_failures}) => {
  const {routing_number, account_number} = test;
  const account = (number: string, documented: string): TestValue => ({
    of: `account in ${country}`,
    value: routing_number ? `${routing_number} ${number}` : number,
    documented,
    params: {bank_account: {country, routing_number, account_number: number}},
    status: 200,
  });
  const failures = Object.entries(test_payout_failures ?? {});
  return [
    account(account_number, 'payouts succeed'),
    ...failures.map(([name, number]) => account(number, `payouts fail: ${spaced(name)}`)),
  ];
});

const iban = (country: string, number: string, documented: string): TestValue => ({
  of: `IBAN in ${country}`,
  value: number,
  documented,
  params: {bank_account: {country, account_number: number}},
  status: 200,
});

const {checksum_ok: _checksums, note: _note, ...sepa} = bank_accounts.sepa_failures;

/** Bank accounts, by what payouts to them come to. */
export const bankValues: readonly TestValue[] = [
  ...withRouting,
  ...Object.entries(bank_accounts.us_ownership).map(([name, number]): TestValue => ({
    of: 'account in US',
    value: `110000000 ${number}`,
    documented: `verification of ownership ${spaced(name)}`,
    params: {bank_account: {country: 'US', routing_number: '110000000', account_number: number}},
    status: 200,
  })),
  ...bank_accounts.iban.map((example) => iban(example.country, example.iban, 'an example')),
  ...Object.entries(sepa).map(([name, number]) =>
    iban('DE', number, name === 'success' ? 'payouts succeed' : `payouts fail: ${spaced(name)}`),
  ),
];

const at = (of: string, value: string, documented: string, params: object): TestValue => ({
  of,
  value,
  documented,
  params,
  status: 200,
});

const day = (text: string) => {
  const [year, month, date] = text.split('-').map(Number);
  return {year, month, day: date};
};

/** What people and companies tell of themselves, by what a verification of it comes to; and CVCs. */
export const identityValues: readonly TestValue[] = [
  ...pii.id_number.map(({value, result}) => at('`pii[id_number]`', value, result, {pii: {id_number: value}})),
  ...pii.ssn_last_4.map(({value, result}) =>
    at('`person[ssn_last_4]`', value, result, {person: {ssn_last_4: value}}),
  ),
  ...person.dob.map(({value, result}) => at('`person[dob]`', value, result, {person: {dob: day(value)}})),
  ...person.address_line1.map((value) =>
    at('`person[address][line1]`', value, spaced(value), {person: {address: {line1: value}}}),
  ),
  at('`person[phone]`', person.phone, 'success', {person: {phone: person.phone}}),
  ...person.director_first_name.map((value) =>
    at('`person[first_name]`', value, `${spaced(value)}`, {person: {first_name: value}}),
  ),
  ...company.tax_id.map(({value, result}) =>
    at('`account[company][tax_id]`', value, result, {account: {company: {tax_id: value}}}),
  ),
  ...company.name.map((value) =>
    at('`account[company][name]`', value, spaced(value), {account: {company: {name: value}}}),
  ),
  at('`card[cvc]`', cvc.any_3, 'any three digits pass', {card: {...CARD, cvc: cvc.any_3}}),
  at('`card[cvc]`', cvc.amex_4, 'any four digits of an American Express card pass', {
    card: {...CARD, number: '378282246310005', cvc: cvc.amex_4},
  }),
  {
    of: '`card[cvc]`',
    value: cvc.invalid,
    documented: 'two digits: `invalid_cvc`',
    params: {card: {...CARD, cvc: cvc.invalid}},
    status: 402,
  },
];
