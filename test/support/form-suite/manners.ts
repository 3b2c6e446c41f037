import {expect} from '@open-wc/testing';
import type {SuiteContext} from './samples.js';

/** What fields tell keyboards, browsers and screen readers before anything is typed. */
export function testManners({open, manners}: SuiteContext): void {
  it('asks for what it should, in order, under visible labels', async () => {
    const form = await open();
    const labels = form.fields.map((field) => [field, form.labelOf(field)]);
    expect(labels).to.deep.equal(Object.entries(manners).map(([field, {label}]) => [field, label]));
    expect(form.styleOf('label', 'display')).to.equal('block');
  });

  it('tells keyboards and browsers what each field is for', async () => {
    const form = await open();
    for (const field of form.fields) {
      const {autocomplete, inputmode = 'numeric', autocapitalize = 'off', choice} = manners[field] ?? {};
      if (choice) {
        expect(form.attributeOf(field, 'autocomplete'), field).to.equal(autocomplete);
        continue;
      }
      const names = ['autocomplete', 'inputmode', 'autocapitalize', 'spellcheck', 'enterkeyhint'];
      expect(names.map((name) => form.attributeOf(field, name))).to.deep.equal(
        [autocomplete, inputmode, autocapitalize, 'false', field === form.fields.at(-1) ? 'done' : 'next'],
        field,
      );
    }
  });

  it('has text of 16 px at least in its fields, so that iOS does not zoom', async () => {
    const form = await open();
    form.element.style.setProperty('--token-form-font-size', '12px');
    for (const field of form.fields) {
      expect(parseFloat(form.styleOf(`input-${field}`, 'font-size'))).to.be.at.least(16);
    }
    form.element.removeAttribute('style');
  });
}
