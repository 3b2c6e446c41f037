import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Controls} from '../../../src/controller/controls.js';
import {FormSwitch} from '../../../src/controller/form-switch.js';
import type {TextEditor} from '../../../src/controller/text-editor.js';
import {plainCard} from '../../../src/forms/plain-card.js';
import type {FormContext} from '../../../src/model/context.js';
import type {FormModel} from '../../../src/model/form-model.js';
import type {Form, FormRules} from '../../../src/model/form.js';
import {modelOf} from '../../support/model-of.js';

const context: FormContext = {today: {year: 2026, month: 11}};
const rulesOf = async (form: Form) => form.loadRules();

describe('which form is shown', () => {
  let model: FormModel;
  let forms: FormSwitch;
  let shown: Map<string, string>;
  let refocused: (string | undefined)[];
  let failures: number;
  /** Where choices lead, from the form that the attributes ask for. */
  let next: () => Form | Promise<Form>;
  let asked: Form;
  const other: Form = {...plainCard, rows: [['cvc'], ['number', 'expiry']]};
  const editor = {clear: () => undefined} as TextEditor;

  beforeEach(async () => {
    shown = new Map();
    refocused = [];
    failures = 0;
    const rules: FormRules = {...(await rulesOf(plainCard)), resolve: () => next()};
    asked = {...plainCard, loadRules: () => rules};
    next = () => asked;
    model = await modelOf(asked, context);
    const controls = {
      focused: 'number',
      canShow: (name: string) => name !== 'cvc',
      setText: (name: string, text: string) => shown.set(name, text),
      refocus: (name: string | undefined) => refocused.push(name),
    } as unknown as Controls;
    forms = new FormSwitch(model, controls, {
      locale: 'en',
      use: (form, rules) => model.configure(form, rules, context),
      loadFailed: () => failures++,
    });
  });

  it('is the one that the attributes ask for', async () => {
    forms.resolve();
    await forms.settled;
    assert.equal(model.form, asked);
    assert.equal(forms.finish(editor), false);
  });

  it('is the one that a choice leads to, at once where it is loaded', () => {
    next = () => other;
    forms.resolve();
    // its rules are another's, and were loaded before
    return forms.settled.then(() => assert.equal(model.form, other));
  });

  it('is the one that a choice leads to when it is loaded', async () => {
    let arrive = (_form: Form): void => undefined;
    const loading = new Promise<Form>((resolve) => (arrive = resolve));
    next = () => loading;
    forms.resolve();
    assert.equal(model.form, asked);
    next = () => other;
    arrive(other);
    await forms.settled;
    assert.equal(model.form, other);
  });

  it('stays, and says so, when the next one cannot be loaded; the next edit tries again', async () => {
    next = () => Promise.reject(new Error('no network'));
    forms.resolve();
    await forms.settled;
    assert.deepEqual([model.form, failures], [asked, 1]);
    next = () => other;
    forms.resolve();
    await forms.settled;
    assert.equal(model.form, other);
  });

  it('keeps text and focus, but for a choice that the new form does not have', async () => {
    model.setValue('number', '4242 4242');
    model.setValue('cvc', '123');
    next = () => other;
    forms.resolve();
    await forms.settled;
    assert.equal(forms.finish(editor), true);
    assert.deepEqual(
      [...shown],
      [
        ['cvc', ''],
        ['number', '4242 4242'],
        ['expiry', ''],
      ],
    );
    assert.equal(model.text('cvc'), '');
    assert.deepEqual(refocused, ['number']);
    assert.equal(forms.finish(editor), false);
  });

  it('is the newest that the attributes ask for, whichever loads first', async () => {
    let arrive = (_rules: FormRules): void => undefined;
    const slow: Form = {...other, loadRules: () => new Promise((resolve) => (arrive = resolve))};
    const quick: Form = {...other};
    const first = forms.ask(slow);
    next = () => quick;
    await forms.ask(quick);
    await forms.settled;
    arrive(await rulesOf(plainCard));
    await first;
    assert.equal(model.form, quick);
  });
});
