import {expect, fixture, html} from '@open-wc/testing';
import {windowSize} from '../commands.js';
import {isFramed, itInPage} from '../framed/framed-mode.js';
import {make} from '../mount.js';
import type {SuiteContext} from './samples.js';

/** What can be seen, and what a page can change of it. */
export function testLooks({tag, attributes, open, manners, valid: [first], invalid}: SuiteContext): void {
  it('moves nothing when an error, a hint or a brand appears', async () => {
    const form = await open();
    await form.focus(form.fields[0] ?? '');
    const {layout} = form;
    await form.fill(invalid[0].fields);
    await form.leave();
    expect(form.layout).to.deep.equal(layout);
    form.element.reset();
    await form.fill(first.fields);
    expect(form.layout).to.deep.equal(layout);
  });

  it('fits 320 px, errors and all', async () => {
    await windowSize(320, 640);
    try {
      const form = await open();
      await form.submit();
      expect(document.documentElement.scrollWidth).to.be.at.most(320);
      expect(form.box('form').right).to.be.at.most(320);
      for (const field of form.fields) {
        const least = manners[field]?.width ?? 100;
        expect(form.box(`input-${field}`).width, field).to.be.at.least(least);
      }
    } finally {
      await windowSize(1000, 800);
    }
  });

  it('says by a state that the key is a test key', async () => {
    const form = await open();
    expect(form.element.matches(':state(isolated)')).to.equal(isFramed);
    expect(form.element.matches(':state(test-mode)')).to.be.true;
    form.element.publishableKey = 'pk_live_123';
    await form.element.updateComplete;
    expect(form.element.matches(':state(test-mode)')).to.be.false;
    form.element.publishableKey = 'pk_test_123';
    await form.updated();
  });

  it('speaks the language of its locale, and changes it at once', async () => {
    const form = await open();
    const [field = ''] = form.fields;
    const english = form.labelOf(field);
    form.element.locale = 'de';
    await form.element.updateComplete;
    while (form.labelOf(field) === english) await form.settled();
    form.element.locale = 'en';
    await form.element.updateComplete;
    while (form.labelOf(field) !== english) await form.settled();
  });

  itInPage('takes a language with an underscore, and English where there is no language', async () => {
    const label = async (locale: string) => {
      const form = await open({locale});
      return form.labelOf(form.fields[0] ?? '');
    };
    expect(await label('de_AT')).to.equal(await label('de'));
    expect(await label('not a language')).to.equal(await label('en'));
  });

  it('looks the same before and after the part of it that loads with the first focus', async () => {
    const form = await open();
    const {layout} = form;
    await form.focus(form.fields[0] ?? '');
    await form.leave();
    expect(form.layout).to.deep.equal(layout);
  });

  it('shows the texts that a page gives in place of its own', async () => {
    const form = await open();
    form.element.messages = {required: 'Hello?', errors_one: 'Once more.', errors_other: '{n} times more.'};
    const [field = ''] = form.fields;
    const key = `required_${field}`;
    form.element.messages = {...form.element.messages, [key]: 'Hello?'};
    await form.element.updateComplete;
    await form.submit();
    expect(form.errorOf(field)).to.equal('Hello?');
    expect(form.summary).to.match(/^(?:Once|\d+ times) more\.$/);
  });

  it('is written from right to left where the language is, its digits from left to right', async () => {
    const form = await open({locale: 'ar'});
    expect(form.styleOf('form', 'direction')).to.equal('rtl');
    for (const field of form.fields) {
      if (form.attributeOf(field, 'inputmode') !== 'numeric') continue;
      expect(form.styleOf(`input-${field}`, 'direction')).to.equal('ltr');
    }
  });

  itInPage('lets a page style its parts', async () => {
    const form = make(tag, attributes);
    const [field] = Object.keys(first.fields);
    const parts = `form row field field-${field} label input input-${field} hint submit summary`.split(' ');
    // a property that nothing else sets, that is not inherited, and that is computed in any case
    const rules = parts.map((part) => `${tag}::part(${part}) {scroll-margin-top: 7px}`).join('\n');
    await fixture(
      html`<div>
        <style>
          ${rules}
        </style>
        ${form.element}
      </div>`,
    );
    await form.ready();
    for (const part of parts) expect(form.styleOf(part, 'scroll-margin-top'), part).to.equal('7px');
    await form.submit();
    expect(form.styleOf('error', 'scroll-margin-top')).to.equal('0px');
  });

  it('follows its custom properties', async () => {
    const form = make(tag, attributes);
    // before it is shown: from one colour to another there would be a transition
    for (const [property, value] of CUSTOM_PROPERTIES) {
      form.element.style.setProperty(`--token-form-${property}`, value);
    }
    await fixture(html`<div>${form.element}</div>`);
    await form.ready();
    await form.reached();
    for (const [property, value, part, style, computed] of CUSTOM_PROPERTIES) {
      expect(form.styleOf(part, style), property).to.equal(computed ?? value);
    }
  });

  itInPage('shows what a page puts before and after its fields, and on its button', async () => {
    const form = make(tag, attributes);
    // blocks: the box of an inline element is as high as its font has it, whatever the line height
    form.element.innerHTML =
      '<p slot="header">Before</p><p slot="footer">After</p><b slot="submit-label">Go on</b>';
    await fixture(html`<div>${form.element}</div>`);
    await form.ready();
    const [header, footer, label] = [...form.element.children].map((child) => child.getBoundingClientRect());
    const [field] = form.fields;
    expect(header?.bottom).to.be.at.most(form.box(`field-${field}`).top);
    expect(footer?.top).to.be.at.least(form.box('submit').bottom);
    expect(label?.top).to.be.within(form.box('submit').top, form.box('submit').bottom);
  });
}

/** Some of each sort: name, value, where it is seen, and what it comes to there. */
const CUSTOM_PROPERTIES: readonly (readonly [string, string, string, string, string?])[] = [
  ['text-color', 'rgb(1, 2, 3)', 'form', 'color'],
  ['label-color', 'rgb(2, 2, 3)', 'label', 'color'],
  ['muted-color', 'rgb(3, 2, 3)', 'hint', 'color'],
  ['accent-color', 'rgb(4, 2, 3)', 'submit', 'background-color'],
  ['accent-text-color', 'rgb(5, 2, 3)', 'submit', 'color'],
  ['field-background', 'rgb(6, 2, 3)', 'input', 'background-color'],
  ['border-color', 'rgb(7, 2, 3)', 'input', 'border-top-color'],
  ['border-width', '3px', 'input', 'border-top-width'],
  ['border-radius', '11px', 'input', 'border-top-left-radius'],
  ['field-height', '60px', 'input', 'height'],
  ['field-font-family', 'monospace', 'input', 'font-family'],
  ['font-size', '20px', 'form', 'font-size'],
  ['gap', '33px', 'row', 'column-gap'],
];
