import values from '../../../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {CARD} from '../harness.js';
import type {Refusal, Source} from './refusal.js';

const BANK = {country: 'US', routing_number: '110000000', account_number: '000123456789'};
const LONG = 'x'.repeat(5001);

type Row = Omit<Refusal, 'path' | 'status'>;

const missing = (param: string) => ({
  code: 'parameter_missing',
  param,
  message: `Missing required param: ${param}.`,
  source: 'thread' as const,
});
const unknown = (param: string) => ({
  code: 'parameter_unknown',
  param,
  message: `Received unknown parameter: ${param}`,
  source: 'thread' as const,
});
const empty = (param: string) => ({
  code: 'parameter_invalid_empty',
  param,
  message: /^You passed an empty string for/,
  source: 'thread' as const,
});

/** What is wrong with the parameters of a token, without path and status. */
const rows: readonly Row[] = [
  {
    when: 'the body is empty',
    params: {},
    code: 'parameter_missing',
    message: /^You must supply either a card, customer, PII data/,
    source: 'thread',
  },
  {
    when: 'all kinds are unset',
    params: {card: '', pii: ''},
    code: 'parameter_missing',
    message: /^You must supply/,
    source: 'thread',
  },
  {
    when: 'two kinds come at once',
    params: {card: CARD, pii: {id_number: '1'}},
    code: 'parameters_exclusive',
    param: 'pii',
    message: 'You may only specify one of these parameters: card, pii.',
    source: 'concluded',
  },
  {
    when: 'the month is missing',
    params: {card: {...CARD, exp_month: undefined}},
    ...missing('card[exp_month]'),
  },
  {when: 'the year is missing', params: {card: {...CARD, exp_year: undefined}}, ...missing('card[exp_year]')},
  {when: 'the number is empty', params: {card: {...CARD, number: ''}}, ...empty('card[number]')},
  {when: 'the CVC alone is missing', params: {cvc_update: {other: ''}}, ...unknown('cvc_update[other]')},
  {when: 'the CVC alone is empty', params: {cvc_update: {cvc: ''}}, ...empty('cvc_update[cvc]')},
  {when: 'an ID number is empty', params: {pii: {id_number: ''}}, ...empty('pii[id_number]')},
  {
    when: 'the account number is missing',
    params: {bank_account: {country: 'US'}},
    ...missing('bank_account[account_number]'),
  },
  {
    when: 'the country is missing',
    params: {bank_account: {account_number: '1'}},
    ...missing('bank_account[country]'),
  },
  {
    when: 'a US routing number is missing',
    params: {bank_account: {...BANK, routing_number: undefined}},
    ...missing('bank_account[routing_number]'),
  },
  {
    when: 'a US routing number is empty',
    params: {bank_account: {...BANK, routing_number: ''}},
    code: 'routing_number_invalid',
    param: 'bank_account',
    message: 'Routing number must have 9 digits',
    source: 'concluded',
  },
  {
    when: 'a US routing number has a wrong check digit',
    params: {bank_account: {...BANK, routing_number: '110000001'}},
    code: 'routing_number_invalid',
    param: 'bank_account',
    message: 'Invalid routing number',
    source: 'concluded',
  },
  {
    when: 'an IBAN comes with an empty routing number',
    params: {bank_account: {country: 'DE', account_number: 'DE89370400440532013000', routing_number: ''}},
    param: 'bank_account',
    message: 'Invalid bic',
    source: 'thread',
  },
  ...['ZZ', '840', 'Germany'].map((country) => ({
    when: `a country is ${country}`,
    params: {bank_account: {...BANK, country}},
    code: 'country_code_invalid',
    param: 'bank_account[country]',
    message: /^This country is unknown\. Try using a 2-character alphanumeric country code instead/,
    source: 'documented' as const,
  })),
  {
    when: 'a birthday has no year',
    params: {person: {dob: {day: 1, month: 2}}},
    ...missing('person[dob][year]'),
  },
  {when: 'a parameter is unknown', params: {card: CARD, foo: '1'}, ...unknown('foo')},
  {when: 'a nested parameter is unknown', params: {card: {...CARD, foo: '1'}}, ...unknown('card[foo]')},
  {
    when: 'a parameter deep down is unknown',
    params: {account: {individual: {verification: {document: {side: 'x'}}}}},
    ...unknown('account[individual][verification][document][side]'),
  },
  {
    when: 'pii has the name of older SDKs',
    params: {pii: {personal_id_number: '1'}},
    ...unknown('pii[personal_id_number]'),
  },
  {
    when: 'a name is one of JavaScript itself',
    params: {card: {...CARD, constructor: 'x'}},
    ...unknown('card[constructor]'),
  },
  {
    when: 'two parameters are unknown',
    params: {card: CARD, foo: '1', bar: '2'},
    code: 'parameter_unknown',
    param: 'foo',
    message: 'Received unknown parameters: foo, bar',
    source: 'thread',
  },
  {
    when: 'a value is none of those allowed',
    params: {account: {business_type: 'club'}},
    param: 'account[business_type]',
    message:
      'Invalid account[business_type]: must be one of company, government_entity, individual, or non_profit',
    source: 'contract',
  },
  {
    when: 'a nested value is none of those allowed',
    params: {card: {...CARD, networks: {preferred: 'amex'}}},
    param: 'card[networks][preferred]',
    message: 'Invalid card[networks][preferred]: must be one of cartes_bancaires, mastercard, or visa',
    source: 'contract',
  },
  {
    when: 'a value in a list is none of those allowed',
    params: {person: {us_cfpb_data: {race_details: {race: ['white', 'other']}}}},
    param: 'person[us_cfpb_data][race_details][race][1]',
    message:
      /^Invalid person\[us_cfpb_data\]\[race_details\]\[race\]\[1\]: must be one of african_american, /,
    source: 'contract',
  },
  {
    when: 'one of two allowed values is meant',
    params: {bank_account: {...BANK, account_holder_type: 'club'}},
    param: 'bank_account[account_holder_type]',
    message: 'Invalid bank_account[account_holder_type]: must be one of company or individual',
    source: 'contract',
  },
  {
    when: 'a currency is none',
    params: {bank_account: {...BANK, currency: 'zzz'}},
    param: 'bank_account[currency]',
    message: /^Invalid currency\. Stripe currently supports these currencies: usd, aed, /,
    source: 'recorded',
  },
  {
    when: 'a number is no integer',
    params: {person: {dob: {day: 'first', month: 1, year: 1901}}},
    code: 'parameter_invalid_integer',
    param: 'person[dob][day]',
    message: 'Invalid integer',
    source: 'thread',
  },
  {
    when: 'a truth is neither true nor false',
    params: {account: {tos_shown_and_accepted: 'yes'}},
    param: 'account[tos_shown_and_accepted]',
    message: 'Invalid boolean',
    source: 'contract',
  },
  {
    when: 'a share is no number',
    params: {person: {relationship: {percent_ownership: 'half'}}},
    param: 'person[relationship][percent_ownership]',
    message: 'Invalid number',
    source: 'contract',
  },
  {
    when: 'a text is an object',
    params: {card: {...CARD, name: {first: 'Ada'}}},
    param: 'card[name]',
    message: 'Invalid string',
    source: 'contract',
  },
  {
    when: 'an object is a text',
    params: {pii: '123'},
    param: 'pii',
    message: 'Invalid object',
    source: 'contract',
  },
  {
    when: 'a birthday is a text',
    params: {person: {dob: '1901-01-01'}},
    param: 'person[dob]',
    message: 'Invalid object',
    source: 'contract',
  },
  {
    when: 'a list is a text',
    params: {card: CARD, expand: 'card'},
    param: 'expand',
    message: 'Invalid array',
    source: 'contract',
  },
  {
    when: 'a card is a list',
    params: {card: ['1', '2']},
    param: 'card',
    message: 'Invalid object',
    source: 'contract',
  },
  {
    when: 'a text is too long',
    params: {card: {...CARD, name: LONG}},
    param: 'card[name]',
    message: 'Invalid string: must be at most 5000 characters',
    source: 'contract',
  },
  {
    when: 'a card is an id without a customer',
    params: {card: 'card_1'},
    code: 'resource_missing',
    param: 'card',
    message: "No such card: 'card_1'",
    source: 'recorded',
  },
  {
    when: 'a customer is named and no connected account',
    params: {customer: 'cus_1'},
    code: 'platform_account_required',
    param: 'customer',
    message: /Stripe-Account header/,
    source: 'contract',
  },
];

/** What is wrong with the parameters of a token. */
export const paramRefusals: readonly Refusal[] = rows.map((row) => ({
  ...row,
  path: '/v1/tokens',
  status: 400,
}));

/** Where the evidence of the documented errors of cards and bank accounts is from. */
const SOURCES: Readonly<Record<string, Source>> = {
  'number fails Luhn': 'recorded',
  'number absent': 'thread',
  'number not a card number (e.g. -1)': 'documented',
  'month 13': 'documented',
  'year in the past, e.g. 95': 'documented',
  'two-digit CVC, e.g. 99': 'documented',
  'non-test account in test mode': 'recorded',
  'US routing not 9 digits': 'thread',
};

const cardRefusals = values.cards.errors_at_token_creation.map(
  ({when, card, http, type, ...told}): Refusal => {
    const noNumber = Object.keys(card).length === 0 ? {number: undefined} : {};
    return {
      ...told,
      when: `of a card, ${when}`,
      path: '/v1/tokens',
      params: {card: {...CARD, ...noNumber, ...card}},
      status: http,
      type,
      source: SOURCES[when] ?? 'concluded',
    };
  },
);

const bankRefusals: readonly Refusal[] = [
  {
    when: 'a bank account is none of those for tests',
    path: '/v1/tokens',
    params: {bank_account: {...BANK, account_number: '000123456780'}},
    status: 400,
    code: 'account_number_invalid',
    param: 'bank_account[account_number]',
    message: /^You must use a test bank account number in test mode\. /,
    source: 'recorded',
  },
  {
    when: 'a US routing number has eight digits',
    path: '/v1/tokens',
    params: {bank_account: {...BANK, routing_number: '11000000'}},
    status: 400,
    code: 'routing_number_invalid',
    param: 'bank_account',
    message: 'Routing number must have 9 digits',
    source: 'thread',
  },
];

/** What is refused when a token is made. */
export const tokenRefusals: readonly Refusal[] = [...paramRefusals, ...cardRefusals, ...bankRefusals];
