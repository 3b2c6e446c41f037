import '../../src/define/card-token-form.js';
import {expect, fixture, html} from '@open-wc/testing';
import {startSandbox} from '../support/commands.js';
import {make, mount} from '../support/mount.js';

const CARD = {number: '4242424242424242', expiry: '1240', cvc: '123'};

/** The markup in the page, upgraded, until the test is over. */
async function page(markup: string): Promise<HTMLElement> {
  const place = await fixture<HTMLElement>(html`<div></div>`);
  place.innerHTML = markup;
  return place;
}

const TAG = 'card-token-form';
const one = <E extends Element = HTMLElement>(place: ParentNode, selector: string) =>
  place.querySelector(selector) as E;
const card = (place: ParentNode, selector = TAG) => one<HTMLElementTagNameMap[typeof TAG]>(place, selector);

/**
 * What web-platform-tests ask of any form-associated custom element (custom-elements/form-associated), asked of
 * this one. Each block is named after the file; `docs/form-participation.md` says which do not apply.
 */
describe('form-associated: form-associated-callback', () => {
  it('is among the elements of its form and its fieldset, in order', async () => {
    const place = await page(
      `<fieldset><form id="a"><input><${TAG}></${TAG}><select></select></form></fieldset>`,
    );
    const form = one<HTMLFormElement>(place, 'form');
    expect([...form.elements].indexOf(card(place))).to.equal(1);
    expect([...one<HTMLFieldSetElement>(place, 'fieldset').elements].indexOf(card(place))).to.equal(1);
    expect(card(place).form).to.equal(form);
  });

  it('belongs to the form that its form attribute names, before or after it', async () => {
    const place = await page(
      `<${TAG} id="before" form="a"></${TAG}><form id="a"><input></form><${TAG} id="after" form="a"></${TAG}>`,
    );
    const form = one<HTMLFormElement>(place, 'form');
    expect([...form.elements].map(({id}) => id)).to.deep.equal(['before', '', 'after']);
    expect(card(place, '#after').form).to.equal(form);
  });

  it('is associated when it is upgraded after it was parsed', () => {
    const inert = document.implementation.createHTMLDocument();
    inert.body.innerHTML = `<form><input><${TAG} name="source"></${TAG}></form>`;
    const form = one<HTMLFormElement>(inert, 'form');
    expect(form.elements.length).to.equal(1);
    document.body.append(form);
    try {
      expect(form.elements[1]).to.equal(card(form));
      expect(card(form).form).to.equal(form);
    } finally {
      form.remove();
    }
  });

  it('leaves its form when it is removed', async () => {
    const place = await page(`<form id="a"><${TAG}></${TAG}></form><${TAG} id="far" form="a"></${TAG}>`);
    const form = one<HTMLFormElement>(place, 'form');
    const [near, far] = [card(place), card(place, '#far')];
    near.remove();
    far.remove();
    expect([near.form, far.form, form.elements.length]).to.deep.equal([null, null, 0]);
  });

  it('follows its form attribute', async () => {
    const place = await page(`<form id="a"></form><${TAG}></${TAG}><form id="b"></form>`);
    const element = card(place);
    expect(element.form).to.equal(null);
    element.setAttribute('form', 'a');
    expect(element.form?.id).to.equal('a');
    element.setAttribute('form', 'b');
    expect(element.form?.id).to.equal('b');
    element.removeAttribute('form');
    expect(element.form).to.equal(null);
  });

  it('shows its own button exactly while it has no form', async () => {
    const form = await mount(TAG);
    expect(form.part('submit')?.hidden).to.be.false;
    const owner = document.createElement('form');
    owner.id = 'owner';
    document.body.append(owner);
    form.element.setAttribute('form', 'owner');
    await form.updated();
    expect(form.part('submit')?.hidden).to.be.true;
    owner.remove();
    await form.updated();
    expect(form.part('submit')?.hidden).to.be.false;
  });
});

describe('form-associated: form-disabled-callback', () => {
  it('matches :disabled with its attribute', async () => {
    const {element} = await mount(TAG);
    expect([element.matches(':enabled'), element.matches(':disabled')]).to.deep.equal([true, false]);
    element.setAttribute('disabled', '');
    expect([element.matches(':enabled'), element.matches(':disabled')]).to.deep.equal([false, true]);
    element.removeAttribute('disabled');
    expect([element.matches(':enabled'), element.matches(':disabled')]).to.deep.equal([true, false]);
  });

  it('is disabled by any fieldset around it, and by none once it is out', async () => {
    const place = await page(
      `<fieldset id="outer"><fieldset id="inner"><${TAG} locale="en" publishable-key="pk_test_1"></${TAG}></fieldset></fieldset>`,
    );
    const element = card(place);
    const inputs = async () => {
      await element.updateComplete;
      return [...(element.shadowRoot?.querySelectorAll('input') ?? [])].map(({disabled}) => disabled);
    };
    for (const id of ['outer', 'inner']) {
      one<HTMLFieldSetElement>(place, `#${id}`).disabled = true;
      expect(element.matches(':disabled')).to.be.true;
      expect(await inputs()).to.deep.equal([true, true, true]);
      one<HTMLFieldSetElement>(place, `#${id}`).disabled = false;
      expect(element.matches(':disabled')).to.be.false;
      expect(await inputs()).to.deep.equal([false, false, false]);
    }
    one<HTMLFieldSetElement>(place, '#outer').disabled = true;
    place.append(element);
    expect(element.matches(':disabled')).to.be.false;
    expect(await inputs()).to.deep.equal([false, false, false]);
  });

  it('submits nothing while it is disabled, not even the token it has', async () => {
    const {url} = await startSandbox();
    const form = make(TAG, {name: 'source', 'api-base': url});
    const owner = await fixture<HTMLFormElement>(html`<form>${form.element}</form>`);
    await form.ready();
    await form.fill(CARD);
    await form.element.tokenize();
    expect(new FormData(owner).get('source')).to.match(/^tok_/);
    form.element.setAttribute('disabled', '');
    expect(new FormData(owner).get('source')).to.equal(null);
  });

  it('does not take the focus while it is disabled', async () => {
    const {element} = await mount(TAG, {disabled: true});
    element.focus();
    expect(element.contains(document.activeElement)).to.be.false;
    element.disabled = false;
    await element.updateComplete;
    element.focus();
    expect(element.contains(document.activeElement)).to.be.true;
  });

  it('is disabled from the start when it is upgraded so', async () => {
    const place = await page(
      `<${TAG} locale="en" disabled></${TAG}><fieldset disabled><${TAG} locale="en" id="inside"></${TAG}></fieldset>`,
    );
    for (const element of [card(place), card(place, '#inside')]) {
      await element.updateComplete;
      expect(element.matches(':disabled')).to.be.true;
      expect(element.shadowRoot?.querySelector('input')?.disabled).to.be.true;
    }
  });
});

describe('form-associated: form-reset-callback', () => {
  it('is wiped within form.reset()', async () => {
    const form = make(TAG);
    const owner = await fixture<HTMLFormElement>(html`<form>${form.element}</form>`);
    await form.ready();
    await form.fill(CARD);
    owner.reset();
    await form.reached();
    expect(form.texts).to.deep.equal({number: '', expiry: '', cvc: ''});
  });

  it('is wiped by a reset button', async () => {
    const form = make(TAG);
    const owner = await fixture<HTMLFormElement>(
      html`<form>${form.element}<input type="reset" value="Reset" /></form>`,
    );
    await form.ready();
    await form.fill(CARD);
    one(owner, '[type=reset]').click();
    await Promise.resolve();
    await form.reached();
    expect(form.texts).to.deep.equal({number: '', expiry: '', cvc: ''});
  });
});

describe('form-associated: form-elements-namedItem', () => {
  it('is found by its name, alone or in a group', async () => {
    const place = await page(
      `<form>${['alone', 'group', 'group'].map((name) => `<${TAG} name="${name}"></${TAG}>`).join('')}</form>`,
    );
    const {elements} = one<HTMLFormElement>(place, 'form');
    expect(elements.namedItem('alone')).to.equal(card(place));
    expect(elements.namedItem('nobody')).to.equal(null);
    const group = elements.namedItem('group') as RadioNodeList;
    expect(group).to.be.instanceOf(RadioNodeList);
    expect([...group]).to.deep.equal([...place.querySelectorAll('[name=group]')]);
  });
});

describe('form-associated: ElementInternals-labels', () => {
  it('is labelled by a label around it and by labels that name it', async () => {
    const place = await page(
      `<label for="card">Card</label><form><label for="card">Pay by <${TAG} id="card"></${TAG}></label></form>`,
    );
    const labels = [...place.querySelectorAll('label')];
    expect([...card(place).labels]).to.deep.equal(labels);
    expect(labels.map(({control}) => control)).to.deep.equal([card(place), card(place)]);
    expect(labels[0]?.form).to.equal(card(place).form);
  });

  it('is clicked once when its label is', async () => {
    const place = await page(`<label for="card">Card</label><${TAG} id="card"></${TAG}>`);
    let clicks = 0;
    card(place).addEventListener('click', () => clicks++);
    one(place, 'label').click();
    expect(clicks).to.equal(1);
  });
});

describe('form-associated: ElementInternals-setFormValue', () => {
  it('submits nothing without a name, or under an empty one', async () => {
    const {url} = await startSandbox();
    for (const attributes of [{}, {name: ''}]) {
      const form = make(TAG, {'api-base': url, ...attributes});
      const owner = await fixture<HTMLFormElement>(
        html`<form><input name="a" value="1" />${form.element}</form>`,
      );
      await form.ready();
      await form.fill(CARD);
      await form.element.tokenize();
      expect([...new FormData(owner)]).to.deep.equal([['a', '1']]);
    }
  });

  it('submits nothing while it has no token, and one entry when it has one', async () => {
    const {url} = await startSandbox();
    const form = make(TAG, {name: 'source', 'api-base': url});
    const owner = await fixture<HTMLFormElement>(
      html`<form><input name="a" value="1" />${form.element}</form>`,
    );
    await form.ready();
    await form.fill(CARD);
    expect([...new FormData(owner)]).to.deep.equal([['a', '1']]);
    const {id} = await form.element.tokenize();
    expect([...new FormData(owner)]).to.deep.equal([
      ['a', '1'],
      ['source', id],
    ]);
    form.element.reset();
    expect([...new FormData(owner)]).to.deep.equal([['a', '1']]);
  });
});

describe('form-associated: ElementInternals-validation', () => {
  it('is barred from validation while it is disabled, in a disabled fieldset or in a datalist', async () => {
    const {element} = await mount(TAG);
    expect(element.willValidate).to.be.true;
    for (const name of ['datalist', 'fieldset']) {
      const around = document.createElement(name);
      if (around instanceof HTMLFieldSetElement) around.disabled = true;
      document.body.append(around);
      around.append(element);
      expect(element.willValidate, name).to.be.false;
      document.body.append(element);
      around.remove();
      expect(element.willValidate, `out of ${name}`).to.be.true;
    }
    element.setAttribute('disabled', '');
    expect(element.willValidate).to.be.false;
    element.remove();
  });

  it('makes its form and its fieldset :invalid with itself, and :valid without', async () => {
    const place = await page(
      `<form><fieldset><${TAG} required publishable-key="pk_test_1"></${TAG}></fieldset></form>`,
    );
    const [form, fieldset, element] = [one(place, 'form'), one(place, 'fieldset'), card(place)];
    await element.updateComplete;
    const invalid = () => [element, form, fieldset].map((each) => each.matches(':invalid'));
    expect(invalid()).to.deep.equal([true, true, true]);
    element.remove();
    expect(invalid()).to.deep.equal([true, false, false]);
    fieldset.append(element);
    expect(invalid()).to.deep.equal([true, true, true]);
    element.required = false;
    await element.updateComplete;
    expect(invalid()).to.deep.equal([false, false, false]);
  });

  it('tells `invalid` once for each question that is asked, by itself and by its form', async () => {
    const place = await page(
      `<form><button>Pay</button><${TAG} required publishable-key="pk_test_1"></${TAG}></form>`,
    );
    const element = card(place);
    await element.updateComplete;
    const form = one<HTMLFormElement>(place, 'form');
    const told: boolean[] = [];
    element.addEventListener('invalid', ({target, cancelable}) =>
      told.push(target === element && cancelable),
    );
    const questions = [
      () => element.checkValidity(),
      () => element.reportValidity(),
      () => form.checkValidity(),
      () => form.reportValidity(),
      () => one(place, 'button').click(),
    ];
    for (const [n, ask] of questions.entries()) {
      expect(ask()).not.to.equal(true);
      expect(told.length).to.equal(n + 1);
    }
    expect(told.every(Boolean)).to.be.true;
  });

  it('has a message as long as it is invalid, and none otherwise', async () => {
    const form = await mount(TAG, {required: true});
    const {element} = form;
    expect(element.validity.valid).to.be.false;
    expect(element.validationMessage).not.to.equal('');
    await form.fill(CARD);
    expect(element.validity.valid).to.be.true;
    expect(element.validity.customError).to.be.false;
    expect(element.validationMessage).to.equal('');
  });
});

describe('form-associated: ElementInternals-reportValidity-bubble', () => {
  it('shows its own message under the field, and lets the browser show no bubble', async () => {
    const form = await mount(TAG, {required: true});
    let prevented = false;
    form.element.addEventListener('invalid', (event) => {
      prevented = event.defaultPrevented;
    });
    expect(form.element.reportValidity()).to.be.false;
    await form.settled();
    expect(prevented).to.be.true;
    expect(form.focused).to.equal('number');
    expect(form.errorOf('number')).not.to.equal('');
  });
});
