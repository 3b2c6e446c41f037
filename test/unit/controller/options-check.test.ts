import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {TokenError} from '../../../src/client/token-error.js';
import {OptionsCheck} from '../../../src/controller/options-check.js';

describe('the check of what a page’s developer set', () => {
  let told: (string | undefined)[];
  let check: OptionsCheck;
  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    told = [];
    check = new OptionsCheck(({code}) => told.push(code));
  });
  afterEach(() => mock.timers.reset());

  it('finds nothing wrong with a publishable key', () => {
    check.check({publishableKey: 'pk_test_1'});
    assert.equal(check.error, undefined);
    assert.deepEqual(told, []);
  });

  it('waits a moment for a key that frameworks set late', () => {
    check.check({publishableKey: ''});
    assert.equal(check.error, undefined);
    check.check({publishableKey: 'pk_test_1'});
    mock.timers.tick(2000);
    assert.deepEqual(told, []);
  });

  it('tells of a key that does not come', () => {
    check.check({publishableKey: ''});
    mock.timers.tick(2000);
    assert.deepEqual(told, ['missing_key']);
  });

  it('does not wait at an attempt', () => {
    check.check({publishableKey: ''}, true);
    assert.deepEqual(told, ['missing_key']);
  });

  it('tells of each mistake once', () => {
    for (const publishableKey of ['sk_test_1', 'sk_test_1', 'pk_test_1', 'sk_test_1'])
      check.check({publishableKey});
    assert.deepEqual(told, ['secret_key', 'secret_key']);
  });

  it('tells what a frame refuses, whatever the page sets', () => {
    check.refusal = new TokenError('configuration_error', 'No.', {code: 'key_not_allowed'});
    check.check({publishableKey: 'pk_test_1'});
    assert.equal(check.error, check.refusal);
    assert.deepEqual(told, ['key_not_allowed']);
    check.refusal = undefined;
    check.check({publishableKey: 'pk_test_1'});
    assert.equal(check.error, undefined);
  });
});
