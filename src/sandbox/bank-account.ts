import {invalidRequest} from './api-error.js';
import values from './contract/test-values.json' with {type: 'json'};
import type {Params} from './contract.js';
import {CURRENCIES} from './currencies.js';
import {newId} from './ids.js';
import type {KeyedHash} from './keyed-hash.js';

/** Countries whose accounts need a routing number, with their currency; all others give an IBAN. */
const CURRENCY_OF = new Map(
  values.bank_accounts.with_routing.map(({country, currency}) => [country, currency]),
);

const TEST_ACCOUNTS = readTestAccounts();

/** The `bank_account` of a token. Throws 400 for an account that is none of the documented test accounts. */
export async function makeBankAccount(params: Params, hash: KeyedHash): Promise<Record<string, unknown>> {
  const {
    account_number,
    country: given,
    routing_number,
    currency,
  } = params as Record<string, string | undefined>;
  const country = given?.toUpperCase() ?? '';
  checkCurrency(currency);
  checkRouting(country, routing_number);
  const account = compact(account_number ?? '');
  if (!TEST_ACCOUNTS.has(account)) {
    throw invalidRequest(
      'You must use a test bank account number in test mode. Try 000123456789 or see more options at ' +
        'https://stripe.com/docs/connect/testing#account-numbers.',
      {code: 'account_number_invalid', param: 'bank_account[account_number]'},
    );
  }
  return {
    id: newId('ba'),
    object: 'bank_account',
    account_holder_name: params['account_holder_name'] ?? null,
    account_holder_type: params['account_holder_type'] ?? null,
    account_type: params['account_type'] ?? null,
    bank_name: 'STRIPE TEST BANK',
    country,
    currency: (currency ?? CURRENCY_OF.get(country) ?? 'eur').toLowerCase(),
    fingerprint: (await hash(`bank_account ${country} ${routing_number ?? ''} ${account}`)).slice(0, 16),
    last4: account.slice(-4),
    routing_number: routing_number ?? null,
    status: 'new',
  };
}

/** In the words that the API has for any currency; it repeats the one that was given. */
function checkCurrency(currency: string | undefined): void {
  if (currency === undefined || CURRENCIES.includes(currency.toLowerCase())) return;
  throw invalidRequest(
    `Invalid currency. Stripe currently supports these currencies: ${CURRENCIES.join(', ')}`,
    {
      param: 'bank_account[currency]',
    },
  );
}

/** An empty routing number counts as missing; `checkParams` drops empty parameters before they come here. */
function checkRouting(country: string, routingNumber: string | undefined): void {
  if (country !== 'US') return;
  if (routingNumber === undefined) {
    const param = 'bank_account[routing_number]';
    throw invalidRequest(`Missing required param: ${param}.`, {code: 'parameter_missing', param});
  }
  if (!/^\d{9}$/.test(routingNumber)) {
    throw invalidRequest('Routing number must have 9 digits', {
      code: 'routing_number_invalid',
      param: 'bank_account',
    });
  }
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
