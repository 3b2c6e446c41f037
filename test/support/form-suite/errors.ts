import {expect} from '@open-wc/testing';
import type {FormHarness} from '../harness.js';
import type {SuiteContext} from './samples.js';

/** When errors are shown, where, and to whom. */
export function testErrors({open, valid: [first], invalid}: SuiteContext): void {
  it('shows no error before there is one', async () => {
    const form = await open();
    for (const field of form.fields) await form.focus(field);
    await form.leave();
    expect(form.errors).to.deep.equal({});
    expect(form.element.matches(':state(invalid)')).to.be.false;
  });

  it('on submit, says what is missing under each field, how many there are, and goes to the first', async () => {
    const form = await open();
    const {error} = await form.submit();
    const required = Object.keys(first.fields);
    expect(error?.type).to.equal('validation_error');
    expect(Object.keys(form.errors)).to.deep.equal(required);
    expect(form.focused).to.equal(required[0]);
    expect(form.summary).to.equal(
      required.length > 1 ? `Correct ${required.length} fields to continue.` : 'Correct 1 field to continue.',
    );
    expect(form.element.matches(':state(invalid)')).to.be.true;
    expectAgreement(form);
  });

  it('goes to the first field that is wrong', async () => {
    const form = await open();
    const last = form.fields.at(-1);
    await form.fill(Object.fromEntries(Object.entries(first.fields).filter(([field]) => field !== last)));
    await form.submit();
    expect(Object.keys(form.errors)).to.deep.equal([last]);
    expect(form.focused).to.equal(last);
  });

  for (const {fields, errors, attributes: more} of invalid) {
    it(`refuses ${JSON.stringify(fields)}`, async () => {
      const form = await open(more);
      await form.fill(fields);
      await form.leave();
      expect(form.errors).to.deep.equal(errors);
      expectAgreement(form);
      expect((await form.submit()).error?.type).to.equal('validation_error');
    });
  }

  it('takes an error away with the first correction', async () => {
    const form = await open();
    await form.submit();
    const [field = '', text = ''] = Object.entries(first.fields)[0] ?? [];
    await form.type(field, text.slice(0, 2));
    expect(form.errorOf(field)).to.equal('');
    expect(form.summary).to.equal('');
    expectAgreement(form);
  });

  it('shows no error for what is right', async () => {
    const form = await open();
    await form.fill(first.fields);
    await form.leave();
    expect(form.errors).to.deep.equal({});
    expect(form.element.complete).to.be.true;
    expect(form.element.matches(':state(complete)')).to.be.true;
    expect(form.element.validity.valid).to.be.true;
    expectAgreement(form);
  });
}

/** What is read, what a screen reader is told and what the browser thinks are the same. */
function expectAgreement(form: FormHarness): void {
  for (const field of form.fields) {
    const error = form.errorOf(field);
    expect(form.attributeOf(field, 'aria-invalid')).to.equal(String(error !== ''), field);
    expect(form.nativeErrorOf(field)).to.equal(error, field);
  }
}
