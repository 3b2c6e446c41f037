import assert from 'node:assert/strict';
import {test} from 'node:test';
import {cvcUpdateForm} from '../../../src/forms/cvc-update.js';
import {modelOf} from '../../support/model-of.js';

const today = {year: 2026, month: 11};

const cases: readonly (readonly [brand: string | undefined, cvc: string, state: string])[] = [
  [undefined, '12', 'partial'],
  [undefined, '123', 'valid'],
  [undefined, '1234', 'valid'],
  ['visa', '123', 'valid'],
  ['visa', '1234', 'invalid'],
  ['american-express', '123', 'partial'],
  ['american-express', '1234', 'valid'],
];

for (const [brand, cvc, state] of cases) {
  test(`${cvc} is ${state} for a saved card of ${brand ?? 'unknown brand'}`, async () => {
    const model = await modelOf(cvcUpdateForm, {today, brand});
    model.setValue('cvc', cvc);
    assert.equal(model.state.fields['cvc']?.state, state);
    assert.equal(model.state.brand, brand ?? null);
    const values = model.values();
    assert.deepEqual(
      values && model.rules.encode(values),
      state === 'valid' ? {cvc_update: {cvc}} : undefined,
    );
  });
}

test('knows American Express by its other spellings, and takes 3 or 4 digits for a name it does not know', async () => {
  for (const brand of ['amex', 'American Express', 'americanexpress', 'xyz']) {
    const model = await modelOf(cvcUpdateForm, {today, brand});
    model.setValue('cvc', '1234');
    assert.equal(model.state.fields['cvc']?.state, 'valid', brand);
    assert.equal(model.state.brand, brand === 'xyz' ? null : 'american-express');
  }
  const model = await modelOf(cvcUpdateForm, {today, brand: 'Diners Club'});
  model.setValue('cvc', '123');
  assert.equal(model.state.fields['cvc']?.state, 'valid');
});
