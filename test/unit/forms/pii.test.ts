import assert from 'node:assert/strict';
import {test} from 'node:test';
import type {FormContext} from '../../../src/model/context.js';
import {piiForm} from '../../../src/forms/pii.js';
import {piiFormByType} from '../../../src/forms/pii-by-type.js';
import {idNumbers as en} from '../../../src/i18n/en/id-numbers.js';
import {idNumbers as de} from '../../../src/i18n/de/id-numbers.js';
import {modelOf} from '../../support/model-of.js';

const settings: FormContext = {today: {year: 2026, month: 11}};

const kinds: readonly (readonly [
  country: string,
  idType: string,
  label: string,
  typed: string,
  sent: string,
])[] = [
  ['US', 'ssn', 'label_ssn', '123-45-6789', '123456789'],
  ['US', 'itin', 'label_itin', '912-78-1234', '912781234'],
  ['US', 'ssn_last_4', 'label_ssn_last_4', '6789', '6789'],
  ['CA', 'sin', 'label_sin', '130 692 544', '130692544'],
  ['GB', 'nino', 'label_nino', 'ab 12 34 56 c', 'AB123456C'],
  ['BR', 'cpf', 'label_cpf', '529.982.247-25', '52998224725'],
  ['ES', 'nif', 'label_id_es_nif', '12345678-z', '12345678Z'],
  ['FI', 'hetu', 'label_id_fi_hetu', '131052-308t', '131052-308T'],
  ['MX', 'rfc', 'label_id_mx_rfc', 'ñ&a 990101 aa1', 'Ñ&A990101AA1'],
];

for (const [country, idType, label, typed, sent] of kinds) {
  test(`asks for a ${country} ${idType} by its name, and sends it without separators`, async () => {
    const form = await piiFormByType(country, idType, en);
    assert.equal(form.fields['id_number']?.label, label);
    const model = await modelOf(form, settings);
    model.setValue('id_number', typed);
    const values = model.values();
    assert.ok(values);
    assert.deepEqual(model.rules.encode(values), {pii: {id_number: sent}});
  });
}

test('says what the number is called where it is from, and what one looks like, in the customer’s words', async () => {
  const {messages} = await piiFormByType('PL', 'pesel', Promise.resolve(de));
  assert.equal(messages?.label_id_pl_pesel, 'PESEL');
  assert.equal(messages?.hint_id_number, 'Zum Beispiel 44051401359');
});

test('is the same form every time, and another in another language', async () => {
  const form = await piiFormByType('US', 'ssn', en);
  assert.equal(await piiFormByType('US', 'ssn', en), form);
  assert.notEqual(await piiFormByType('US', 'ssn', de), form);
});

test('takes any text where country and kind do not say which number it is', async () => {
  for (const [country, idType] of [
    ['US', 'nino'],
    ['XX', 'ssn'],
    ['', ''],
  ] as const) {
    assert.equal(await piiFormByType(country, idType, en), piiForm);
  }
  const model = await modelOf(piiForm, settings);
  model.setValue('id_number', ' AB-12 ');
  const values = model.values();
  assert.ok(values);
  assert.deepEqual(model.rules.encode(values), {pii: {id_number: 'AB-12'}});
});

test('a number that is left unfinished, or has the wrong form at one of its lengths, says which', async () => {
  const shown = async (country: string, idType: string, typed: string) => {
    const model = await modelOf(await piiFormByType(country, idType, en), settings);
    model.setValue('id_number', typed);
    const before = model.state.fields['id_number']?.error;
    model.leave('id_number');
    return [before, model.state.fields['id_number']?.error];
  };
  assert.deepEqual(await shown('US', 'ssn', '12345678'), [undefined, 'incomplete']);
  assert.deepEqual(await shown('US', 'ssn', '000456789'), ['invalid_id_number', 'invalid_id_number']);
  assert.deepEqual(await shown('AU', 'tfn', '12345678'), [undefined, 'invalid_id_number']);
});
