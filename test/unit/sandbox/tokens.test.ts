import assert from 'node:assert/strict';
import test from 'node:test';

import {Ajv} from 'ajv';

import contract from '../../../src/sandbox/contract/tokens-contract.json' with {type: 'json'};
import {CARD, NOW, sandboxClient} from './support/harness.js';

const isToken = new Ajv({strict: false, validateFormats: false}).compile({
  $ref: '#/components/schemas/token',
  components: contract.components,
});

const US_ACCOUNT = {country: 'US', routing_number: '110000000', account_number: '000123456789'};

const KINDS: readonly (readonly [kind: string, prefix: string, params: object])[] = [
  ['card', 'tok', {card: CARD}],
  ['bank_account', 'btok', {bank_account: US_ACCOUNT}],
  ['cvc_update', 'cvctok', {cvc_update: {cvc: '123'}}],
  ['pii', 'pii', {pii: {id_number: '000000000'}}],
  [
    'person',
    'cpt',
    {
      person: {
        first_name: 'Ada',
        full_name_aliases: ['A. King', 'Ada King'],
        dob: {day: 1, month: 1, year: 1901},
        address: {line1: 'address_full_match', city: 'London', country: 'GB'},
        relationship: {owner: true, percent_ownership: 12.5},
        metadata: {'a b': 'c'},
        documents: {passport: {files: ['file_1']}},
      },
    },
  ],
  [
    'account',
    'ct',
    {
      account: {
        business_type: 'company',
        tos_shown_and_accepted: true,
        company: {
          name: 'Example',
          structure: 'llc',
          physical_address: {city: 'Cork'},
          registration_date: {day: 1, month: 2, year: 1999},
        },
      },
    },
  ],
];

for (const [kind, prefix, params] of KINDS) {
  test(`a ${kind} becomes a token that begins with ${prefix}_`, async () => {
    const {token, get} = sandboxClient();
    const {status, body, headers} = await token(params);
    assert.equal(status, 200, JSON.stringify(body));
    assert.match(String(body.id), new RegExp(`^${prefix}_1[0-9A-Za-z]{23}$`));
    assert.ok(isToken(body), JSON.stringify(isToken.errors));
    assert.equal(body.type, kind);
    assert.equal(body.created, NOW / 1000);
    assert.equal(body.used, false);
    assert.equal(body.livemode, false);
    assert.match(headers.get('Request-Id') ?? '', /^req_\w{14}$/);
    assert.deepEqual(Object.hasOwn(body, 'card'), kind === 'card');
    assert.deepEqual((await get(`/v1/tokens/${String(body.id)}`)).body, body);
  });
}

test('unset parameters (empty texts) and expand are accepted', async () => {
  const {token} = sandboxClient();
  for (const params of [
    {card: {...CARD, name: '', networks: ''}, pii: ''},
    {card: CARD, expand: ['card']},
    {account: {business_type: '', tos_shown_and_accepted: '', individual: {dob: '', full_name_aliases: ''}}},
    {person: {dob: '', relationship: {percent_ownership: ''}}},
  ]) {
    assert.equal((await token(params)).status, 200, JSON.stringify(params));
  }
});

test('spaces in the body may be written as plus signs, and arrays without indices', async () => {
  const {token} = sandboxClient();
  const card = 'card[number]=4242+4242+4242+4242&card[exp_month]=1&card[exp_year]=31&expand[]=card';
  const {status, body} = await token(card);
  assert.equal(status, 200);
  assert.equal(body.card?.last4, '4242');
  assert.equal(body.card?.exp_year, 2031);
});

test('what the API version is asked for is what it says it answers', async () => {
  const {token} = sandboxClient();
  assert.equal((await token({card: CARD})).headers.get('Stripe-Version'), contract.info.version);
  const asked = await token({card: CARD}, {'Stripe-Version': '2020-08-27', 'Stripe-Account': 'acct_1'});
  assert.equal(asked.headers.get('Stripe-Version'), '2020-08-27');
});

test('a token that does not exist is 404 resource_missing', async () => {
  const {get} = sandboxClient();
  const {status, body} = await get('/v1/tokens/tok_nothing');
  assert.equal(status, 404);
  assert.deepEqual(body.error, {
    code: 'resource_missing',
    doc_url: 'https://stripe.com/docs/error-codes/resource-missing',
    message: "No such token: 'tok_nothing'",
    param: 'token',
    type: 'invalid_request_error',
  });
});

test('an address that the API does not have is 404', async () => {
  const {post} = sandboxClient();
  const {status, body} = await post('/v1/sources', {});
  assert.equal(status, 404);
  assert.match(String(body.error?.message), /^Unrecognized request URL \(POST: \/v1\/sources\)/);
});
