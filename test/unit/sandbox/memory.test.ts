import assert from 'node:assert/strict';
import test from 'node:test';

import {CARD, sandboxClient} from './support/harness.js';

test('the oldest tokens, requests, customers and keys are forgotten first', async () => {
  const limits = {tokens: 3, requests: 4, customers: 1, idempotencyKeys: 1};
  const {token, post, get, sandbox} = sandboxClient({limits});
  const ids: string[] = [];
  for (let i = 0; i < 6; i++)
    ids.push(String((await token({card: CARD}, {'Idempotency-Key': `key-${i}`})).body.id));
  assert.deepEqual(
    sandbox.tokens().map(({id}) => id),
    ids.slice(3),
  );
  assert.equal(sandbox.requests().length, 4);
  assert.equal((await get(`/v1/tokens/${ids[0]}`)).status, 404);
  assert.equal((await token({card: CARD}, {'Idempotency-Key': 'key-5'})).body.id, ids[5]);
  assert.notEqual((await token({card: CARD}, {'Idempotency-Key': 'key-4'})).body.id, ids[4]);
  const [first, second] = [await post('/v1/customers', {}), await post('/v1/customers', {})];
  assert.equal((await get(`/v1/customers/${first.body.id}`)).status, 404);
  assert.equal((await get(`/v1/customers/${second.body.id}`)).status, 200);
});

test('a request that is answered after it was forgotten does no harm', async () => {
  const {token, sandbox} = sandboxClient({limits: {requests: 1}, faults: [{fault: 'latency', latency: 20}]});
  const slow = token({card: CARD});
  await token({pii: {id_number: '1'}}, {'Idempotency-Key': 'later'});
  await slow;
  assert.deepEqual(
    sandbox.requests().map(({idempotencyKey}) => idempotencyKey),
    ['later'],
  );
});

test('reset forgets everything', async () => {
  const {token, sandbox} = sandboxClient();
  const key = {'Idempotency-Key': 'key'};
  const {body} = await token({card: CARD}, key);
  sandbox.addFault({fault: 'hang', times: 'always'});
  sandbox.reset();
  assert.deepEqual([sandbox.tokens(), sandbox.requests()], [[], []]);
  assert.notEqual((await token({card: CARD}, key)).body.id, body.id);
});

test('what the sandbox tells cannot be used to change it', async () => {
  const {token, sandbox} = sandboxClient();
  await token({card: CARD});
  sandbox.tokens().pop();
  sandbox.requests().pop();
  assert.deepEqual([sandbox.tokens().length, sandbox.requests().length], [1, 1]);
});

test('what is kept is bounded by its bytes as well', async () => {
  const {post, get} = sandboxClient({limits: {bytes: 400_000}});
  const ids: string[] = [];
  for (let i = 0; i < 20; i++) {
    const metadata = Object.fromEntries(
      Array.from({length: 50}, (_, key) => [`key ${key}`, 'x'.repeat(500)]),
    );
    ids.push(String((await post('/v1/customers', {metadata})).body.id));
  }
  const found = await Promise.all(ids.map(async (id) => (await get(`/v1/customers/${id}`)).status === 200));
  assert.deepEqual([found.slice(0, 10).some(Boolean), found.at(-1)], [false, true]);
});

test('a long path and a long key are kept in part', async () => {
  const {post, sandbox} = sandboxClient();
  await post(`/v1/${'x'.repeat(5000)}`, {}, {'Idempotency-Key': 'y'.repeat(5000)});
  const [request] = sandbox.requests();
  assert.deepEqual([request?.path.length, request?.idempotencyKey?.length], [255, 255]);
});
