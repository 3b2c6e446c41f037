import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {TokenError} from '../../../src/client/token-error.js';
import {cardForm} from '../../../src/forms/card.js';
import {piiForm} from '../../../src/forms/pii.js';
import {explain, refusedField} from '../../../src/controller/explain.js';

const card = await (await cardForm(['address'])).loadRules();
const pii = await piiForm.loadRules();

describe('a card error lands on the field that its param means', () => {
  for (const [param, field] of [
    ['number', 'number'],
    ['card[number]', 'number'],
    ['exp_month', 'expiry'],
    ['exp_year', 'expiry'],
    ['card[exp_month]', 'expiry'],
    ['cvc', 'cvc'],
    ['address_zip', 'address_zip'],
    ['card[address_zip]', 'address_zip'],
    ['', undefined],
    ['source', undefined],
    [undefined, undefined],
  ] as const) {
    it(`${param} on ${field}`, () => {
      assert.equal(refusedField(new TokenError('card_error', 'No.', {param}), card), field);
    });
  }

  it('of another form, too', () => {
    assert.equal(
      refusedField(new TokenError('card_error', 'No.', {param: 'pii[id_number]'}), pii),
      'id_number',
    );
  });

  it('but no other error does', () => {
    assert.equal(
      refusedField(new TokenError('invalid_request_error', 'No.', {param: 'number'}), card),
      undefined,
    );
  });
});

describe('an error about a parameter that a form names in full', () => {
  const form = {
    ...pii,
    params: {'pii[id_number]': 'id_number', exp_month: 'expiry'},
    errorFields: {no: 'other'},
  };
  const error = (param: string, code?: string) =>
    new TokenError('invalid_request_error', 'No.', {param, code});

  it('is the customer’s to correct, of whatever type it is', () => {
    assert.equal(refusedField(error('pii[id_number]'), form), 'id_number');
    assert.equal(refusedField(error('pii[id_number]', 'no'), form), 'id_number');
  });

  it('and one of another parameter is not', () => {
    assert.equal(refusedField(error('pii[metadata]'), form), undefined);
    assert.equal(refusedField(error('exp_month'), form), undefined);
    assert.equal(refusedField(error('', 'no'), form), 'other');
  });
});

describe('the customer reads', () => {
  const text = (key: string, parts?: Readonly<Record<string, string>>) =>
    [key, ...Object.values(parts ?? {})].join(' ');

  for (const [type, testMode, says] of [
    ['card_error', false, 'Server says.'],
    ['network_error', false, 'error_network'],
    ['timeout_error', false, 'error_timeout'],
    ['api_error', false, 'error_again'],
    ['rate_limit_error', false, 'error_again'],
    ['response_error', false, 'error_again'],
    ['idempotency_error', false, 'error_again'],
    ['configuration_error', false, 'error_configuration'],
    ['configuration_error', true, 'token-forms: Server says.'],
    ['authentication_error', true, 'token-forms: Server says.'],
    ['invalid_request_error', false, 'error_configuration'],
    ['aborted_error', false, ''],
    ['validation_error', false, ''],
  ] as const) {
    it(`${says || 'nothing'} of a ${type} in ${testMode ? 'test' : 'live'} mode`, () => {
      assert.equal(explain(new TokenError(type, 'Server says.'), testMode, text), says);
    });
  }

  it('what to do when something covers the form', () => {
    const error = new TokenError('frame_error', 'Covered.', {code: 'frame_covered'});
    assert.equal(explain(error, true, text), 'error_covered');
  });

  it('a reference for support, where there is one', () => {
    const error = new TokenError('api_error', 'Server says.', {requestId: 'req_1'});
    assert.equal(explain(error, false, text), 'error_again reference req_1');
  });
});
