import assert from 'node:assert/strict';
import {encodeForm} from '../../src/client/encode.js';
import type {FormContext} from '../../src/model/context.js';
import type {FormModel} from '../../src/model/form-model.js';
import type {Form} from '../../src/model/form.js';
import type {EntityRequest} from '../../src/forms/entity-types.js';
import {idNumbers as idNumberMessages} from '../../src/i18n/en/id-numbers.js';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {modelOf, resolveIn} from './model-of.js';

type Typed = Readonly<Record<string, string>>;

/** What an element asks of forms of people and companies, with nothing in its attributes but this. */
export const requestFor = (more: Partial<EntityRequest> = {}): EntityRequest => ({
  collect: [],
  country: '',
  countries: [],
  idType: '',
  locale: 'en',
  messages: {},
  idNumberMessages,
  details: () => ({}),
  cache: new Map(),
  ...more,
});

/** The form that these texts lead to, and what it makes of them: typed in order, and chosen, as a customer does. */
export async function typeInto(
  form: Form | Promise<Form>,
  typed: Typed,
  settings: FormContext,
): Promise<{readonly form: Form; readonly model: FormModel; readonly body: unknown}> {
  const first = await form;
  const model = await modelOf(first, settings);
  for (const [name, text] of Object.entries(typed)) {
    assert.ok(
      model.form.fields[name],
      `There is no field ${name}, but ${Object.keys(model.form.fields).join(', ')}.`,
    );
    model.setValue(name, model.rules.fields[name]?.format?.layout(text, model.context, false) ?? text);
    await resolveIn(model, first, settings);
  }
  const values = model.values();
  return {form: model.form, model, body: values && JSON.parse(JSON.stringify(model.rules.encode(values)))};
}

/** Has the sandbox make a token of this body, whose id begins so. */
export async function sandboxTakes(body: unknown, prefix: string): Promise<void> {
  const response = await createSandbox().fetch('http://sandbox.test/v1/tokens', {
    method: 'POST',
    headers: {
      Authorization: 'Bearer pk_test_1',
      'Content-Type': 'application/x-www-form-urlencoded',
    },
    body: encodeForm(body as object),
  });
  const text = await response.text();
  assert.equal(response.status, 200, text);
  assert.ok((JSON.parse(text) as {id: string}).id.startsWith(prefix));
}
