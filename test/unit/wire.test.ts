import assert from 'node:assert/strict';
import {test} from 'node:test';
import {queryStringifyRequestData} from '../../node_modules/stripe/esm/utils.js';
import {encodeForm} from '../../src/client/encode.js';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {assertDocument} from '../support/generated-document.js';
import {byCode} from '../support/wire/by-code.js';
import {coverage, document} from '../support/wire/document.js';
import {bodyOf, deciders, textsOf} from '../support/wire/golden.js';
import {goldens} from '../support/wire/goldens.js';
import {parameters, sent} from '../support/wire/parameters.js';

for (const golden of goldens) {
  test(`${golden.page} sends its body byte for byte as the official client would, and gets a token for it`, async () => {
    const form = await golden.form();
    const body = await bodyOf(form, textsOf(golden));
    assert.ok(body);
    assert.deepEqual(JSON.parse(JSON.stringify(body)), golden.body);
    const bytes = encodeForm(body);
    assert.equal(bytes, queryStringifyRequestData(golden.body));
    const response = await createSandbox().fetch('http://sandbox.test/v1/tokens', {
      method: 'POST',
      headers: {
        Authorization: 'Bearer pk_test_1',
        'Content-Type': 'application/x-www-form-urlencoded',
      },
      body: bytes,
    });
    const answer = await response.text();
    assert.equal(response.status, 200, answer);
    assert.equal((JSON.parse(answer) as {readonly type: string}).type, form.kind);
  });

  test(`${golden.page} has every field filled in, and every parameter it sends has a field or an attribute that decides it`, async () => {
    const form = await golden.form();
    assert.deepEqual(Object.keys(golden.typed).sort(), Object.keys(form.fields).sort());
    for (const [parameter, fields] of await deciders(golden)) assert.ok(fields.length > 0, parameter);
  });
}

test('no form sends what the API does not have', () => {
  for (const {page, body} of goldens) {
    for (const parameter of sent(body).keys())
      assert.ok(parameters.includes(parameter), `${page}: ${parameter}`);
  }
});

test('every parameter is asked for, or named with the reason why not', async () => {
  const lacking = (await coverage()).filter(({page, reason}) => page === undefined && reason === undefined);
  assert.deepEqual(lacking, []);
});

test('every reason is about a parameter that there is, and that no form asks for', async () => {
  const left = (await coverage()).filter(({page}) => page === undefined);
  for (const start of Object.keys(byCode)) {
    assert.ok(
      left.some(({parameter}) => parameter.startsWith(start)),
      start,
    );
  }
});

test('docs/wire.md says so', async () => {
  await assertDocument('docs/wire.md', document(await coverage()));
});
