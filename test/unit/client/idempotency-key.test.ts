import assert from 'node:assert/strict';
import {test} from 'node:test';
import {createIdempotencyKey} from '../../../src/client/idempotency-key.js';

test('is a UUID of version 4, and never the same one', () => {
  const keys = Array.from({length: 1000}, createIdempotencyKey);
  for (const key of keys)
    assert.match(key, /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/);
  assert.equal(new Set(keys).size, keys.length);
});

test('needs no secure context', (t) => {
  t.mock.method(crypto, 'randomUUID', () => assert.fail('randomUUID is missing on plain-http pages'));
  assert.equal(createIdempotencyKey().length, 36);
});
