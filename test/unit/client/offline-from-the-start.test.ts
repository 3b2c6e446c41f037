import assert from 'node:assert/strict';
import {test} from 'node:test';
import {answering, json, PARAMS, TOKEN} from '../../support/client-fixtures.js';

// A machine without a network, the API on its own loopback: the browser says "offline", and the API answers.
Object.defineProperty(globalThis, 'navigator', {value: {onLine: false}, configurable: true});
const {createToken} = await import('../../../src/client/create-token.js');

test('a device that was never online is not believed to be offline', async () => {
  const {options} = answering(() => json(200, TOKEN));
  assert.equal((await createToken(PARAMS, options)).id, 'tok_1');
});
