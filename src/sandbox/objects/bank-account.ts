import {invalidRequest, type ApiError} from '../api-error.js';
import values from '../contract/test-values.json' with {type: 'json'};
import {newId} from '../ids.js';
import type {KeyedHash} from '../keyed-hash.js';
import type {Params} from '../params/params.js';
import {missingParam} from '../params/param-errors.js';
import {forgetLastMatch, redactDigits} from '../redact.js';

/** A bank account as the API shows it. */
export interface BankAccountObject {
  readonly id: string;
  readonly object: 'bank_account';
  readonly country: string;
  readonly currency: string;
  readonly [member: string]: unknown;
}

/** Countries whose accounts have a routing number; all others give an IBAN. */
const WITH_ROUTING = new Map(values.bank_accounts.with_routing.map((row) => [row.country, row]));
const ROUTING_NUMBERS = new Set(values.bank_accounts.with_routing.map(({test}) => test.routing_number));
const TEST_ACCOUNTS = readTestAccounts();

/** The `bank_account` of a token. Throws 400 for an account that is none of the documented test accounts. */
export async function newBankAccount(
  params: Params,
  hash: KeyedHash,
  path = 'bank_account',
): Promise<BankAccountObject> {
  const {
    account_number,
    country: given = '',
    routing_number,
    currency,
  } = params as Record<string, string | undefined>;
  const country = given.toUpperCase();
  checkRouting(country, routing_number, path);
  const account = compact(account_number ?? '');
  if (!TEST_ACCOUNTS.has(account)) {
    throw invalidRequest(
      'You must use a test bank account number in test mode. Try 000123456789 or see more options at ' +
        'https://stripe.com/docs/connect/testing#account-numbers.',
      {code: 'account_number_invalid', param: `${path}[account_number]`},
    );
  }
  return {
    id: newId('ba'),
    object: 'bank_account',
    account_holder_name: echo(params['account_holder_name']),
    account_holder_type: params['account_holder_type'] ?? null,
    account_type: params['account_type'] ?? null,
    bank_name: 'STRIPE TEST BANK',
    country,
    currency: (currency ?? WITH_ROUTING.get(country)?.currency ?? 'eur').toLowerCase(),
    fingerprint: (await hash(`bank_account ${country} ${routing_number ?? ''} ${account}`)).slice(0, 16),
    last4: account.slice(-4),
    routing_number: shownRouting(routing_number),
    status: 'new',
  };
}

/** The US account that a documented name such as `btok_us_verified` stands for. */
export async function namedBankAccount(
  name: string,
  last4: string,
  hash: KeyedHash,
): Promise<BankAccountObject> {
  return {
    id: newId('ba'),
    object: 'bank_account',
    account_holder_name: 'Jane Austen',
    account_holder_type: 'individual',
    account_type: null,
    bank_name: 'STRIPE TEST BANK',
    country: 'US',
    currency: 'usd',
    fingerprint: (await hash(`bank_account ${name}`)).slice(0, 16),
    last4,
    routing_number: '110000000',
    status: 'verified',
  };
}

/** A routing number that nobody documents could be another number, typed into the wrong field. */
function shownRouting(routingNumber: string | undefined): string | null {
  if (routingNumber === undefined) return null;
  return ROUTING_NUMBERS.has(routingNumber) ? routingNumber : redactDigits(routingNumber);
}

function checkRouting(country: string, routingNumber: string | undefined, path: string): void {
  const formats = WITH_ROUTING.get(country);
  if (routingNumber === undefined) {
    if (country === 'US') throw missingParam(`${path}[routing_number]`);
    return;
  }
  if (!formats) {
    if (routingNumber === '') throw invalidRequest('Invalid bic', {param: path});
    return;
  }
  const digits = [...routingNumber].filter((char) => char !== '-' && char !== ' ').join('');
  if (country === 'US' && !isDigits(digits, 9))
    throw invalidRouting('Routing number must have 9 digits', path);
  if (country === 'US' && !hasAbaCheckDigit(digits)) throw invalidRouting('Invalid routing number', path);
  const patterns = formats.routing.map(({pattern}) => pattern.replaceAll('-?', ''));
  const fits = patterns.length === 0 || new RegExp(`^${patterns.join('')}$`, 'i').test(digits);
  forgetLastMatch();
  if (!fits && !ROUTING_NUMBERS.has(routingNumber)) throw invalidRouting('Invalid routing number', path);
}

const invalidRouting = (message: string, path: string): ApiError =>
  invalidRequest(message, {code: 'routing_number_invalid', param: path});

const isDigits = (text: string, length: number) =>
  text.length === length && [...text].every((char) => char >= '0' && char <= '9');

/** Weights 3, 7, 1 of the American Bankers Association; the sum is a multiple of ten. */
function hasAbaCheckDigit(digits: string): boolean {
  const sum = [...digits].reduce(
    (total, digit, index) => total + Number(digit) * ([3, 7, 1][index % 3] ?? 0),
    0,
  );
  return sum % 10 === 0;
}

function echo(value: unknown): string | null {
  return typeof value === 'string' ? redactDigits(value) : null;
}

function compact(account: string): string {
  return account.split(' ').join('').toUpperCase();
}

function readTestAccounts(): ReadonlySet<string> {
  const {iban, sepa_failures, us_ownership, with_routing} = values.bank_accounts;
  const {checksum_ok: _checksums, note: _note, ...sepa} = sepa_failures;
  const accounts = [
    ...with_routing.flatMap(({test, test_payout_failures}) => [
      test.account_number,
      ...Object.values(test_payout_failures ?? {}),
    ]),
    ...iban.map((example) => example.iban),
    ...Object.values(sepa),
    ...Object.values(us_ownership),
  ];
  return new Set(accounts.map(compact));
}
