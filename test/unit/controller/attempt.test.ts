import assert from 'node:assert/strict';
import {after, before, beforeEach, describe, it, mock} from 'node:test';
import {PARAMS, KEY} from '../../support/client-fixtures.js';
import {createSandbox} from '../../../src/sandbox/index.js';

const sandbox = createSandbox();
// it takes the platform's `fetch` when it is loaded
globalThis.fetch = (url, init) => sandbox.fetch(new Request(String(url), init));
Object.assign(globalThis, {addEventListener: () => undefined});
const {Attempt} = await import('../../../src/controller/attempt.js');

describe('an attempt', () => {
  let attempt: InstanceType<typeof Attempt>;
  const client = {publishableKey: KEY, apiBase: 'http://localhost', retries: 0};
  const send = (signal = new AbortController().signal) =>
    attempt.send(PARAMS, client, signal, () => undefined);
  const keys = () => sandbox.requests().map(({idempotencyKey}) => idempotencyKey);
  /** The token is made, and its answer lost. */
  const loseAnswer = async () => {
    sandbox.addFault({fault: 'drop_after'});
    await assert.rejects(send(), {type: 'network_error'});
  };

  before(() => mock.method(Math, 'random', () => 0));
  after(() => mock.restoreAll());
  beforeEach(() => {
    sandbox.reset();
    attempt = new Attempt();
  });

  it('makes a token', async () => {
    assert.match((await send()).id, /^tok_/);
  });

  it('has the same key as the one before, which may have made a token all the same', async () => {
    await loseAnswer();
    await send();
    const [first, second] = keys();
    assert.ok(first);
    assert.equal(second, first);
    assert.equal(sandbox.tokens().length, 1);
  });

  it('has another key when the content is another', async () => {
    await loseAnswer();
    attempt.contentChanged();
    await send();
    const [first, second] = keys();
    assert.notEqual(second, first);
  });

  it('has another key after a token', async () => {
    await send();
    await send();
    assert.equal(new Set(keys()).size, 2);
  });

  it('makes none where it was given up meanwhile', async () => {
    const aborter = new AbortController();
    aborter.abort();
    await assert.rejects(send(aborter.signal), {type: 'aborted_error'});
  });
});
