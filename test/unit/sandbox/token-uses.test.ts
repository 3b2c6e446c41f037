import assert from 'node:assert/strict';
import test from 'node:test';

import {endpoints} from '../../../src/sandbox/endpoints/all.js';
import {makeObjects} from './support/filled-path.js';
import {CARD, sandboxClient} from './support/harness.js';

/** A debit card, which payouts can go to as well. */
const DEBIT = {...CARD, number: '4000056655665556'};

const KINDS: Readonly<Record<string, object>> = {
  account: {account: {business_type: 'company'}},
  bank_account: {
    bank_account: {country: 'US', routing_number: '110000000', account_number: '000123456789'},
  },
  card: {card: DEBIT},
  cvc_update: {cvc_update: {cvc: '123'}},
  person: {person: {first_name: 'Jane'}},
  pii: {pii: {id_number: '000000000'}},
};

/** What a request needs beside the token, by the parameter that has it. */
const BESIDE: Readonly<Record<string, string>> = {
  'card[token]': 'type=card',
  'external_account[token]': 'external_account[object]=card',
  'payment_method_data[card][token]': 'payment_method_data[type]=card',
  'payment_method_options[card][cvc_token]': 'payment_method=pm_card_visa',
};

/** The same, by path. */
const NEEDED: Readonly<Record<string, string>> = {
  '/v1/charges': 'amount=1999&currency=usd',
  '/v1/payment_intents': 'amount=1999&currency=usd&confirm=true&confirmation_method=manual',
};

for (const {method, path, tokens = {}} of endpoints) {
  for (const [param, kinds] of Object.entries(tokens)) {
    test(`${method} ${path} takes for ${param} a token of ${kinds.join(' or ')} and of no other kind`, async () => {
      for (const [kind, params] of Object.entries(KINDS)) {
        const client = sandboxClient();
        const url = (await makeObjects(client))(path);
        const {id} = (await client.token(params)).body;
        const {status, body} = await client.post(
          url,
          [`${param}=${id}`, BESIDE[param], NEEDED[path]].filter(Boolean).join('&'),
        );
        const isTaken = kinds.includes(kind);
        assert.equal(status, isTaken ? 200 : 400, `${kind}: ${JSON.stringify(body)}`);
        if (!isTaken) assert.equal(body.error?.param, param);
        assert.equal((await client.get(`/v1/tokens/${id}`)).body.used, isTaken);
      }
    });
  }
}
