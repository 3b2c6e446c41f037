import assert from 'node:assert/strict';
import test from 'node:test';

import values from '../../../src/sandbox/contract/test-values.json' with {type: 'json'};
import {CARD, sandboxClient} from './support/harness.js';

const {cards} = values;
const cvcOf = (length: number) => '1234'.slice(0, length);

for (const {number, brand, last4, cvc_length, funding} of cards.by_brand) {
  test(`${number} is a ${brand} card`, async () => {
    const {token} = sandboxClient();
    const {status, body} = await token({card: {...CARD, number, cvc: cvcOf(cvc_length)}});
    assert.equal(status, 200, JSON.stringify(body));
    assert.equal(body.card?.brand, brand);
    assert.equal(body.card?.last4, last4);
    assert.equal(body.card?.funding, funding ?? 'credit');
    assert.equal(body.card?.exp_month, 12);
    assert.equal(body.card?.exp_year, 2031);
    assert.equal(body.card?.cvc_check, 'unchecked');
  });
}

for (const {number, country} of cards.by_country) {
  test(`${number} is from ${country}`, async () => {
    const {token} = sandboxClient();
    const {body} = await token({card: {...CARD, number}});
    assert.equal(body.card?.country, country);
    assert.equal(body.card?.brand, 'Visa');
  });
}

for (const {number, networks, last4} of cards.co_branded) {
  test(`${number} may prefer ${networks.join(' or ')}`, async () => {
    const {token} = sandboxClient();
    for (const preferred of ['cartes_bancaires', 'mastercard', 'visa']) {
      const {body} = await token({card: {...CARD, number, networks: {preferred}}});
      assert.equal(body.card?.last4, last4);
      assert.equal(
        body.card?.networks?.preferred,
        networks.includes(preferred) ? preferred : 'invalid_preference',
      );
    }
    const {body} = await token({card: {...CARD, number}});
    assert.deepEqual(body.card?.networks, {preferred: null});
  });
}

for (const error of cards.errors_at_token_creation) {
  test(`402 ${error.code} when the ${error.when}`, async () => {
    const {token, sandbox} = sandboxClient();
    const noNumber = Object.keys(error.card).length === 0 ? {number: undefined} : {};
    const {status, body} = await token({card: {...CARD, ...noNumber, ...error.card}});
    assert.equal(status, error.http);
    assert.deepEqual(body.error, {
      code: error.code,
      doc_url: `https://stripe.com/docs/error-codes/${error.code.replaceAll('_', '-')}`,
      message: error.message,
      param: error.param,
      type: error.type,
    });
    assert.deepEqual(sandbox.tokens(), []);
  });
}

for (const number of [
  ...cards.recorded_200_on_create,
  ...cards.tokenize_ok_but_fail_later.map((card) => card.number),
]) {
  test(`${number} is tokenised, whatever becomes of it`, async () => {
    const {token} = sandboxClient();
    assert.equal((await token({card: {...CARD, number}})).status, 200);
  });
}

const REFUSED: readonly (readonly [name: string, value: string, code: string])[] = [
  ['number', '42424242424', 'incorrect_number'],
  ['number', '42424242424242424242', 'incorrect_number'],
  ['number', '4242.4242.4242.4242', 'invalid_number'],
  ['number', '٤٢٤٢٤٢٤٢٤٢٤٢٤٢٤٢', 'invalid_number'],
  ['number', 'tok_visa', 'invalid_number'],
  ['exp_month', '0', 'invalid_expiry_month'],
  ['exp_month', '-1', 'invalid_expiry_month'],
  ['exp_month', '012', 'invalid_expiry_month'],
  ['exp_month', 'May', 'invalid_expiry_month'],
  ['exp_year', '2029', 'invalid_expiry_year'],
  ['exp_year', '29', 'invalid_expiry_year'],
  ['exp_year', '2081', 'invalid_expiry_year'],
  ['exp_year', '203', 'invalid_expiry_year'],
  ['exp_year', '20310', 'invalid_expiry_year'],
  ['exp_year', '2o31', 'invalid_expiry_year'],
  ['cvc', '1234', 'invalid_cvc'],
  ['cvc', '12a', 'invalid_cvc'],
  ['cvc', '12345', 'invalid_cvc'],
];

for (const [name, value, code] of REFUSED) {
  test(`402 ${code} for ${name} ${value}`, async () => {
    const {token} = sandboxClient();
    const {status, body} = await token({card: {...CARD, [name]: value}});
    assert.deepEqual([status, body.error?.code, body.error?.param], [402, code, name]);
  });
}

const ACCEPTED: readonly object[] = [
  {number: '4242 4242 4242 4242'},
  {number: '4242-4242-4242-4242'},
  {number: '4222222222222', cvc: undefined},
  {exp_month: '06', exp_year: '2030'},
  {exp_month: '6', exp_year: '30'},
  {exp_year: '2080'},
  {cvc: undefined},
  {number: '378282246310005', cvc: '1234'},
  {number: '9999999999999995', cvc: '1234'},
];

for (const card of ACCEPTED) {
  test(`200 for ${JSON.stringify(card)}`, async () => {
    const {token} = sandboxClient();
    assert.equal((await token({card: {...CARD, ...card}})).status, 200);
  });
}

test('a card that ran out last month is refused, the first thing wrong is told first', async () => {
  const {token} = sandboxClient();
  const past = await token({card: {...CARD, exp_month: '5', exp_year: '2030'}});
  assert.equal(past.body.error?.code, 'invalid_expiry_month');
  const all = await token({card: {number: '4242424242424241', exp_month: '13', exp_year: '95', cvc: '99'}});
  assert.equal(all.body.error?.code, 'incorrect_number');
});

test('American Express has four digits on its front', async () => {
  const {token} = sandboxClient();
  const {body} = await token({card: {...CARD, number: '378282246310005', cvc: '123'}});
  assert.equal(body.error?.code, 'invalid_cvc');
});

for (const [cvc, status] of [
  ['123', 200],
  ['1234', 200],
  ['99', 402],
  ['12345', 402],
  ['abc', 402],
] as const) {
  test(`a CVC alone, ${cvc}, is answered with ${status}`, async () => {
    const {token} = sandboxClient();
    const answer = await token({cvc_update: {cvc}});
    assert.equal(answer.status, status);
    if (status === 402) assert.equal(answer.body.error?.code, 'invalid_cvc');
  });
}

test('a card that nobody documents has unknown funding and no country', async () => {
  const {token} = sandboxClient();
  const {body} = await token({card: {...CARD, number: '4539578763621486'}});
  assert.deepEqual([body.card?.brand, body.card?.funding, body.card?.country], ['Visa', 'unknown', null]);
  const other = await token({card: {...CARD, number: '9999999999999995'}});
  assert.equal(other.body.card?.brand, 'Unknown');
});

test('name and address come back, what was not sent is null', async () => {
  const {token} = sandboxClient();
  const address = {
    address_line1: '1 High St',
    address_city: 'Cork',
    address_zip: 'T12',
    address_country: 'IE',
  };
  const {body} = await token({card: {...CARD, name: 'Ada Lovelace', ...address}});
  const {card} = body;
  assert.deepEqual(
    [
      card?.name,
      card?.address_line1,
      card?.address_line2,
      card?.address_line1_check,
      card?.address_zip_check,
    ],
    ['Ada Lovelace', '1 High St', null, 'unchecked', 'unchecked'],
  );
});

test('a card has the same fingerprint each time, and another one in another sandbox', async () => {
  const [here, there] = [sandboxClient(), sandboxClient()];
  const print = async ({token}: typeof here, number: string) =>
    (await token({card: {...CARD, number}})).body.card?.fingerprint;
  const first = await print(here, '4242424242424242');
  assert.match(String(first), /^[0-9a-f]{16}$/);
  assert.equal(await print(here, '4242 4242 4242 4242'), first);
  assert.notEqual(await print(here, '4000056655665556'), first);
  assert.notEqual(await print(there, '4242424242424242'), first);
});
