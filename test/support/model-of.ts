import type {FieldTexts, FormContext} from '../../src/model/context.js';
import type {Field} from '../../src/model/field.js';
import {FormModel} from '../../src/model/form-model.js';
import type {Form, FormRules} from '../../src/model/form.js';

/** The model of a form with its rules loaded. */
export async function modelOf(form: Form | Promise<Form>, context: FormContext): Promise<FormModel> {
  const drawn = await form;
  return new FormModel(drawn, await drawn.loadRules(), context);
}

/** Has the model take the form that the choices made in it lead to, from the one that was asked for. */
export async function resolveIn(
  model: FormModel,
  asked: Form,
  context: FormContext,
  locale = 'en',
): Promise<void> {
  const next = await model.resolve(await asked.loadRules(), asked, locale);
  model.configure(next, await next.loadRules(), context);
}

/** A form with its rules in one: what is drawn, how it is judged, and the forms that its choices lead to. */
export interface WholeForm extends Omit<Form, 'fields'>, FormRules {
  readonly fields: Readonly<Record<string, Field<unknown>>>;
  readonly follow: (texts: FieldTexts, locale?: string) => Promise<WholeForm>;
}

/** Loads the rules of a form. */
export async function wholeForm(form: Form | Promise<Form>): Promise<WholeForm> {
  const drawn = await form;
  const rules = await drawn.loadRules();
  const fields = Object.entries(drawn.fields).map(([name, spec]) => {
    const own = rules.fields[name];
    if (!own) throw new Error(`The field ${name} has no rules.`);
    return [name, {...own, ...spec}] as const;
  });
  return {
    ...drawn,
    ...rules,
    fields: Object.fromEntries(fields),
    follow: (texts, locale = 'en') => wholeForm(rules.resolve?.(texts, locale) ?? drawn),
  };
}
