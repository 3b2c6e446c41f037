import assert from 'node:assert/strict';
import test from 'node:test';

import {serve} from '../../../src/sandbox/index.js';
import {checkedSandbox} from './support/checked-sandbox.js';
import {CARD, sandboxClient} from './support/harness.js';
import {paramRefusals} from './support/tables/token-refusals.js';

const BANK = {country: 'US', routing_number: '110000000', account_number: '000123456789'};
for (const {when, params, code, param, message} of paramRefusals) {
  test(`400 when ${when}`, async () => {
    const {token, sandbox} = sandboxClient();
    const {status, body, headers} = await token(params);
    assert.equal(status, 400);
    assert.match(headers.get('Request-Id') ?? '', /^req_/);
    const {message: told, ...facts} = body.error ?? {};
    assert.deepEqual(facts, {
      type: 'invalid_request_error',
      ...(code !== undefined && {
        code,
        doc_url: `https://stripe.com/docs/error-codes/${code.replaceAll('_', '-')}`,
      }),
      ...(param !== undefined && {param}),
    });
    if (typeof message === 'string') assert.equal(told, message);
    else assert.match(String(told), message);
    assert.deepEqual(sandbox.tokens(), []);
  });
}

test('a JSON body is refused in the API’s words', async () => {
  const {token} = sandboxClient();
  const {status, body} = await token(JSON.stringify({card: CARD}), {'Content-Type': 'application/json'});
  assert.equal(status, 400);
  assert.match(
    String(body.error?.message),
    /^Invalid request \(check that your POST content type is application\/x-www-form-urlencoded\)/,
  );
});

test('a body that is far too large is refused before it is read to its end', async () => {
  const {token} = sandboxClient();
  const {status} = await token(`card[name]=${'x'.repeat(300_000)}`);
  assert.equal(status, 413);
});

test('a body that is far too large is the last on its connection, and its answer arrives', async (t) => {
  const server = await serve(checkedSandbox(), {port: 0});
  t.after(() => server.close());
  for (const size of [300_000, 1_000_000, 1_000_000, 1_000_000]) {
    const response = await fetch(`${server.url}/v1/tokens`, {method: 'POST', body: 'x'.repeat(size)});
    assert.deepEqual([response.status, response.headers.get('Connection')], [413, 'close']);
    await response.text();
  }
});

test('values are never repeated in an error, and digits in names neither', async () => {
  const {token} = sandboxClient();
  const pan = '4111111111111111';
  for (const params of [
    {person: {dob: {day: `${pan}x`, month: 1, year: 1}}},
    {[pan]: '1'},
    {card: {...CARD, [pan]: pan}},
    {card: pan},
    {customer: pan},
    {account: {business_type: pan}},
    {bank_account: {...BANK, currency: pan}},
    {card: pan, customer: pan},
  ]) {
    const {status, body} = await token(params);
    assert.equal(status, 400);
    assert.doesNotMatch(JSON.stringify(body), /411111/);
  }
});
