import assert from 'node:assert/strict';
import {beforeEach, test} from 'node:test';
import {answering, failure, json, PARAMS, reset, TOKEN, type Answer} from '../../support/client-fixtures.js';
import {virtualTime} from '../../support/virtual-time.js';

// A browser's window, as far as it is asked; in place before the client is loaded, as it would be.
const device = {onLine: true};
const page = new EventTarget();
Object.defineProperty(globalThis, 'navigator', {value: device, configurable: true});
globalThis.addEventListener = page.addEventListener.bind(page) as typeof addEventListener;
const {createToken} = await import('../../../src/client/create-token.js');

const token: Answer = () => json(200, TOKEN);
const comeBack = (): void => {
  device.onLine = true;
  page.dispatchEvent(new Event('online'));
};

beforeEach(() => {
  device.onLine = true;
});

test('offline, nothing is sent; a second later, back online, the token is made', async (t) => {
  const time = virtualTime(t);
  const {options, sent} = answering(token);
  device.onLine = false;
  const call = createToken(PARAMS, options);
  await time.pass(1000);
  assert.equal(sent.length, 0);
  comeBack();
  assert.equal((await time.settle(call)).id, 'tok_1');
});

test('offline to the end, nothing is sent, and that is said', async (t) => {
  const time = virtualTime(t);
  const {options, sent} = answering(token);
  device.onLine = false;
  const error = await time.settle(failure(createToken(PARAMS, {...options, timeout: 5000})));
  assert.deepEqual(
    [error.type, error.code, error.idempotencyKey, sent.length],
    ['network_error', 'offline', undefined, 0],
  );
  comeBack();
  await time.pass(1000);
  assert.equal(sent.length, 0, 'a call that failed sends nothing later');
});

test('a connection lost under the request is waited for, and the key is kept', async (t) => {
  const time = virtualTime(t);
  const lost: Answer = (signal) => {
    device.onLine = false;
    return reset(signal);
  };
  const {options, sent} = answering(lost, token);
  const call = createToken(PARAMS, {...options, retries: 1});
  await time.pass(20_000);
  assert.equal(sent.length, 1);
  comeBack();
  assert.equal((await time.settle(call)).id, 'tok_1');
  assert.deepEqual([sent.length, sent[0]?.key === sent[1]?.key], [2, true]);
});

test('a connection lost for good under the request hands the key back', async (t) => {
  const time = virtualTime(t);
  const lost: Answer = (signal) => {
    device.onLine = false;
    return reset(signal);
  };
  const {options, sent} = answering(lost);
  const error = await time.settle(failure(createToken(PARAMS, options)));
  assert.deepEqual([error.code, error.idempotencyKey, sent.length], ['offline', sent[0]?.key, 1]);
});

test('waiting for the connection can be given up', async (t) => {
  const time = virtualTime(t);
  const {options, sent} = answering(token);
  const controller = new AbortController();
  device.onLine = false;
  const call = failure(createToken(PARAMS, {...options, signal: controller.signal}));
  await time.pass(1000);
  controller.abort();
  assert.equal((await time.settle(call)).type, 'aborted_error');
  comeBack();
  await time.pass(1000);
  assert.equal(sent.length, 0);
});
