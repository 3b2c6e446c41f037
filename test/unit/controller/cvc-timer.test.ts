import assert from 'node:assert/strict';
import {afterEach, beforeEach, describe, it, mock} from 'node:test';
import {CvcTimer} from '../../../src/controller/cvc-timer.js';

describe('the timer of the security code', () => {
  let expired: number;
  let timer: CvcTimer;
  beforeEach(() => {
    mock.timers.enable({apis: ['setTimeout']});
    expired = 0;
    timer = new CvcTimer(() => expired++);
  });
  afterEach(() => mock.timers.reset());

  it('ends three minutes after the last edit', () => {
    timer.restart(true);
    mock.timers.tick(179_999);
    timer.restart(true);
    mock.timers.tick(179_999);
    assert.equal(expired, 0);
    mock.timers.tick(1);
    assert.equal(expired, 1);
  });

  it('does not run where there is no code', () => {
    timer.restart(true);
    timer.restart(false);
    mock.timers.tick(600_000);
    assert.equal(expired, 0);
  });
});
