import assert from 'node:assert/strict';
import test from 'node:test';

import {createKeyedHash} from '../../../src/sandbox/keyed-hash.js';

const TEXT = 'card 4242424242424242';

for (const platform of ['in Node', 'in a browser']) {
  test(`equal texts have equal hashes under one key, and others under another, ${platform}`, async (t) => {
    if (platform === 'in a browser') {
      const {getBuiltinModule} = process;
      Object.assign(process, {getBuiltinModule: undefined});
      t.after(() => Object.assign(process, {getBuiltinModule}));
    }
    const [hash, other] = [createKeyedHash(), createKeyedHash()];
    const first = await hash(TEXT);
    assert.match(first, /^[0-9a-f]{64}$/);
    assert.equal(await hash(TEXT), first);
    assert.notEqual(await hash(`${TEXT}0`), first);
    assert.notEqual(await other(TEXT), first);
  });
}
