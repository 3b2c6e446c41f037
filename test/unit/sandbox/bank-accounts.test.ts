import assert from 'node:assert/strict';
import test from 'node:test';

import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {sandboxClient} from './support/harness.js';

const {errors, iban, sepa_failures, with_routing} = values.bank_accounts;
const US = {country: 'US', routing_number: '110000000', account_number: '000123456789'};

for (const {country, currency, test: documented, test_payout_failures} of with_routing) {
  test(`the documented test accounts of ${country} become tokens`, async () => {
    const {token} = sandboxClient();
    const {routing_number} = documented;
    for (const account_number of [documented.account_number, ...Object.values(test_payout_failures ?? {})]) {
      const {status, body} = await token({bank_account: {routing_number, country, currency, account_number}});
      assert.equal(status, 200, JSON.stringify(body));
      assert.equal(body.bank_account?.country, country);
      assert.equal(body.bank_account?.currency, currency);
      assert.equal(body.bank_account?.last4, account_number.replaceAll(' ', '').slice(-4));
      assert.equal(body.bank_account?.status, 'new');
    }
  });
}

for (const example of iban) {
  test(`the documented IBAN of ${example.country} becomes a token, its check digits right or not`, async () => {
    const {token} = sandboxClient();
    const {status, body} = await token({
      bank_account: {country: example.country, account_number: example.iban},
    });
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.bank_account?.routing_number, null);
  });
}

test('the SEPA accounts that fail later become tokens', async () => {
  const {token} = sandboxClient();
  for (const account_number of Object.values(sepa_failures).filter((value) => typeof value === 'string')) {
    if (!account_number.startsWith('DE')) continue;
    assert.equal((await token({bank_account: {country: 'DE', account_number}})).status, 200);
  }
});

const REFUSED = [
  {params: {...US, account_number: '000123456780'}, error: errors[0]},
  {params: {...US, routing_number: '11000000'}, error: errors[1]},
  {params: {...US, account_number: undefined}, error: errors[2]},
] as const;

for (const {params, error} of REFUSED) {
  test(`${error?.http} ${error?.code} for ${error?.when}`, async () => {
    const {token} = sandboxClient();
    const {status, body} = await token({bank_account: params});
    const {code, message, param, type} = body.error ?? {};
    assert.deepEqual(
      {status, code, message, param, type},
      {
        status: error?.http,
        code: error?.code,
        message: error?.message,
        param: error?.param,
        type: error?.type,
      },
    );
  });
}

test('the holder comes back, the account number does not', async () => {
  const {token} = sandboxClient();
  const holder = {
    account_holder_name: 'Ada Lovelace',
    account_holder_type: 'individual',
    account_type: 'checking',
  };
  const {body} = await token({bank_account: {...US, ...holder}});
  assert.equal(body.bank_account?.account_holder_name, 'Ada Lovelace');
  assert.equal(body.bank_account?.last4, '6789');
  assert.doesNotMatch(JSON.stringify(body), /000123456789/);
});
