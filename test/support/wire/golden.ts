import assert from 'node:assert/strict';
import type {TokenParams} from '../../../src/client/params.js';
import type {FormContext} from '../../../src/model/context.js';
import type {Form} from '../../../src/model/form.js';
import {sent} from './parameters.js';
import {modelOf} from '../model-of.js';

/** A form with all its fields filled in, and the request that it has to send. */
export interface Golden {
  /** How a page asks for it. */
  readonly page: string;
  readonly form: () => Form | Promise<Form>;
  /** What is typed or chosen in each field, and what else could be. */
  readonly typed: Readonly<Record<string, readonly [text: string, other: string]>>;
  readonly body: TokenParams;
  /** Attributes that decide what no field does, by parameter. */
  readonly attributes?: Readonly<Record<string, string>>;
}

const settings: FormContext = {today: {year: 2026, month: 11}, testMode: true};

/** What the form makes of these texts; `undefined` for a form that is not complete. */
export async function bodyOf(
  form: Form,
  texts: Readonly<Record<string, string>>,
): Promise<TokenParams | undefined> {
  const model = await modelOf(form, settings);
  for (const [name, text] of Object.entries(texts)) {
    assert.ok(form.fields[name], `There is no field ${name}.`);
    model.setValue(name, model.rules.fields[name]?.format?.layout(text, model.context, false) ?? text);
  }
  const values = model.values();
  return values && model.rules.encode(values);
}

/** The first text of every field. */
export const textsOf = ({typed}: Golden): Readonly<Record<string, string>> =>
  Object.fromEntries(Object.entries(typed).map(([name, [text]]) => [name, text]));

/** Which fields or attributes decide what each parameter is sent as: found by typing something else in each. */
export async function deciders(golden: Golden): Promise<ReadonlyMap<string, readonly string[]>> {
  const form = await golden.form();
  const texts = textsOf(golden);
  const before = sent(await bodyOf(form, texts));
  const found = new Map<string, string[]>([...before.keys()].map((parameter) => [parameter, []]));
  for (const [name, [, other]] of Object.entries(golden.typed)) {
    const changed = await bodyOf(form, {...texts, [name]: other});
    const after = changed && sent(changed);
    for (const [parameter, value] of before) {
      // a choice that leads to another form is sent as it is
      const decides = after ? after.get(parameter) !== value : value === texts[name];
      if (decides) found.get(parameter)?.push(`\`${name}\``);
    }
  }
  for (const [parameter, attribute] of Object.entries(golden.attributes ?? {})) {
    if (!found.get(parameter)?.length) found.set(parameter, [`attribute \`${attribute}\``]);
  }
  return found;
}
