import assert from 'node:assert/strict';
import {test} from 'node:test';
import {FormModel} from '../../../src/core/form-model.js';
import type {Settings} from '../../../src/core/context.js';
import {piiForm} from '../../../src/forms/pii.js';

const settings: Settings = {today: {year: 2026, month: 11}};

const kinds: readonly (readonly [
  country: string,
  idType: string,
  label: string,
  typed: string,
  sent: string,
])[] = [
  ['US', 'ssn', 'label_ssn', '123-45-6789', '123456789'],
  ['US', 'itin', 'label_itin', '912-78-1234', '912781234'],
  ['CA', 'sin', 'label_sin', '130 692 544', '130692544'],
  ['GB', 'nino', 'label_nino', 'ab 12 34 56 c', 'AB123456C'],
  ['BR', 'cpf', 'label_cpf', '529.982.247-25', '52998224725'],
];

for (const [country, idType, label, typed, sent] of kinds) {
  test(`asks for a ${country} ${idType} by its name, and sends it without separators`, async () => {
    const form = await piiForm(country, idType);
    assert.equal(form.fields['id_number']?.label, label);
    const model = new FormModel(form, settings);
    model.type('id_number', typed);
    const values = model.values();
    assert.ok(values);
    assert.deepEqual(form.encode(values), {pii: {id_number: sent}});
  });
}

test('is the same form every time, and at once when its kind has been loaded', async () => {
  const form = await piiForm('US', 'ssn');
  assert.equal(piiForm('US', 'ssn'), form);
});

test('takes any text where country and kind do not say which number it is', () => {
  const plain = piiForm();
  for (const [country, idType] of [
    ['US', undefined],
    [undefined, 'ssn'],
    ['US', 'nino'],
    ['', ''],
  ]) {
    assert.equal(piiForm(country, idType), plain);
  }
  assert.ok(!(plain instanceof Promise));
  const model = new FormModel(plain, settings);
  model.type('id_number', ' AB-12 ');
  const values = model.values();
  assert.ok(values);
  assert.deepEqual(plain.encode(values), {pii: {id_number: 'AB-12'}});
});
