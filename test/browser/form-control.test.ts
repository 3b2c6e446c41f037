import '../../src/define/all.js';
import {expect, fixture, html, waitUntil} from '@open-wc/testing';
import {isFramed, itInPage} from '../support/framed/framed-mode.js';
import {startSandbox} from '../support/commands.js';
import {make, mount} from '../support/mount.js';

describe('a token form as a form control', () => {
  const inForm = async (attributes = {}) => {
    const cvc = make('cvc-update-form', {name: 'source', ...attributes});
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <label for="cvc">Code</label>
        <fieldset>${cvc.element}</fieldset>
      </form>
    `);
    cvc.element.id = 'cvc';
    await cvc.ready();
    const fieldset = form.querySelector('fieldset') as HTMLFieldSetElement;
    return {cvc, form, fieldset};
  };

  it('is among the elements of its form, by its name, with its labels', async () => {
    const {cvc, form} = await inForm();
    expect([...form.elements]).to.include(cvc.element);
    expect(form.elements.namedItem('source')).to.equal(cvc.element);
    expect(cvc.element.form).to.equal(form);
    expect([...cvc.element.labels].map(({textContent}) => textContent)).to.deep.equal(['Code']);
  });

  for (const [source, attributes, name] of [
    ['label', {id: 'cvc'}, 'Code'],
    ['aria-label', {'aria-label': 'Security code'}, 'Security code'],
  ] as const) {
    it(`is to assistive technology a group, called by its ${source}`, async () => {
      const cvc = make('cvc-update-form', attributes);
      await fixture(html`
        <form>
          <label for="cvc">Code</label>
          ${cvc.element}
        </form>
      `);
      await cvc.ready();
      const frame = cvc.element.querySelector('iframe');
      expect(frame?.title ?? cvc.part('form')?.getAttribute('aria-label')).to.equal(name);
      if (!frame) expect(cvc.part('form')?.getAttribute('role')).to.equal('group');
    });
  }

  if (isFramed) {
    it('calls its frame by what is asked there, in the customer’s language', async () => {
      const card = await mount('card-token-form', {locale: 'de'});
      const frame = card.element.querySelector('iframe');
      // cspell:disable-next-line
      await waitUntil(() => frame?.title === 'Sicheres Formular: Karte speichern', String(frame?.title));
      card.element.locale = 'fr-CA';
      // cspell:disable-next-line
      await waitUntil(() => frame?.title.startsWith('Formulaire sécurisé: '), String(frame?.title));
    });
  }

  it('puts the token id into FormData, or nothing', async () => {
    const {url} = await startSandbox();
    const {cvc, form} = await inForm({'api-base': url});
    const data = () => [...new FormData(form)];
    await cvc.type('cvc', '123');
    expect(data()).to.deep.equal([]);
    const {id} = await cvc.element.tokenize();
    expect(data()).to.deep.equal([['source', id]]);
    await cvc.type('cvc', '4');
    expect(data()).to.deep.equal([]);
  });

  itInPage('is invalid while it is required and empty, or wrong, and says why', async () => {
    const {cvc, form} = await inForm();
    expect(form.checkValidity()).to.be.true;
    cvc.element.required = true;
    await cvc.updated();
    expect(cvc.element.validity.valueMissing).to.be.true;
    expect(cvc.element.matches(':invalid')).to.be.true;
    expect(cvc.element.validationMessage).not.to.be.empty;
    await cvc.type('cvc', '12');
    expect(cvc.element.validity.valueMissing).to.be.false;
    expect(cvc.element.validity.badInput).to.be.true;
    expect(cvc.element.validationMessage).to.equal('The security code is too short.');
    await cvc.type('cvc', '3');
    expect(cvc.element.matches(':valid')).to.be.true;
    expect(form.checkValidity()).to.be.true;
  });

  it('shows nothing when it is asked by checkValidity()', async () => {
    const {cvc, form} = await inForm({required: true});
    let invalid = 0;
    cvc.element.addEventListener('invalid', () => invalid++);
    expect(cvc.element.checkValidity()).to.be.false;
    expect(invalid).to.equal(1);
    await cvc.settled();
    expect(cvc.errors).to.deep.equal({});
    expect(cvc.element.contains(document.activeElement)).to.be.false;
    expect(form.matches(':invalid')).to.be.true;
  });

  it('shows its errors and takes the focus when it is asked by reportValidity(), its own or its form’s', async () => {
    const {cvc, form} = await inForm({required: true});
    expect(cvc.element.reportValidity()).to.be.false;
    while (!cvc.errorOf('cvc')) await cvc.settled();
    expect(cvc.focused).to.equal('cvc');
    await cvc.leave();
    cvc.element.reset();
    await cvc.reached();
    expect(cvc.errors).to.deep.equal({});
    expect(form.reportValidity()).to.be.false;
    while (!cvc.errorOf('cvc')) await cvc.settled();
    expect(cvc.focused).to.equal('cvc');
  });

  it('leaves the focus to a field of the page that is wrong before it', async () => {
    const {cvc, form} = await inForm({required: true});
    const before = document.createElement('input');
    before.required = true;
    form.prepend(before);
    expect(form.reportValidity()).to.be.false;
    while (!cvc.errorOf('cvc')) await cvc.settled();
    expect(before.matches(':focus')).to.be.true;
  });

  it('is disabled by its attribute and by a fieldset around it, and enabled again', async () => {
    const {cvc, fieldset} = await inForm({required: true});
    const disabled = () => [
      cvc.element.matches(':disabled'),
      cvc.attributeOf('cvc', 'disabled') !== null,
      !cvc.element.willValidate,
    ];
    cvc.element.disabled = true;
    await cvc.updated();
    expect(disabled()).to.deep.equal([true, true, true]);
    cvc.element.disabled = false;
    await cvc.updated();
    expect(disabled()).to.deep.equal([false, false, false]);
    fieldset.disabled = true;
    await cvc.updated();
    expect(disabled()).to.deep.equal([true, true, true]);
    fieldset.disabled = false;
    await cvc.updated();
    expect(disabled()).to.deep.equal([false, false, false]);
  });

  it('forgets everything when its form is reset', async () => {
    const {cvc, form} = await inForm();
    await cvc.type('cvc', '12');
    await cvc.leave();
    form.reset();
    await cvc.reached();
    expect(cvc.text('cvc')).to.equal('');
    expect(cvc.errors).to.deep.equal({});
  });

  itInPage('is found by a form that gets it later, and left by its old one', async () => {
    const cvc = await mount('cvc-update-form');
    expect(cvc.styleOf('submit', 'display')).not.to.equal('none');
    const form = await fixture<HTMLFormElement>(html`<form></form>`);
    form.append(cvc.element);
    await cvc.updated();
    expect(cvc.element.form).to.equal(form);
    expect(cvc.styleOf('submit', 'display')).to.equal('none');
    document.body.append(cvc.element);
    await cvc.updated();
    expect(cvc.element.form).to.be.null;
    expect(cvc.styleOf('submit', 'display')).not.to.equal('none');
    cvc.element.remove();
  });

  it('gives the focus to its first field: by its label, by focus() and by a click on its text', async () => {
    const {cvc, form} = await inForm();
    form.querySelector('label')?.click();
    await cvc.reached();
    expect(cvc.focused).to.equal('cvc');
    await cvc.leave();
    cvc.element.focus();
    await cvc.reached();
    expect(cvc.focused).to.equal('cvc');
    await cvc.leave();
    await cvc.click('label');
    expect(cvc.focused).to.equal('cvc');
    await cvc.reached();
    expect(cvc.element.matches(isFramed ? '[data-focused]' : ':focus-within')).to.be.true;
  });

  it('takes the focus with autofocus', async () => {
    // with a button before it, Chromium would not look into a shadow root for autofocus, ours or any
    const dialog = await fixture<HTMLDialogElement>(html`<dialog></dialog>`);
    const cvc = make('cvc-update-form', {autofocus: true});
    dialog.append(cvc.element);
    await cvc.ready();
    dialog.showModal();
    await cvc.reached();
    expect(cvc.focused).to.equal('cvc');
    dialog.close();
  });

  it('lets Tab go through its fields and on', async () => {
    const card = make('card-token-form');
    await fixture(html`<div><input id="before" />${card.element}<input id="after" /></div>`);
    await card.ready();
    document.getElementById('before')?.focus();
    const stops: (string | undefined)[] = [];
    for (let i = 0; i < 3; i++) {
      await card.press('Tab');
      stops.push(card.focused);
    }
    expect(stops).to.deep.equal(['number', 'expiry', 'cvc']);
    await card.press('Shift+Tab');
    expect(card.focused).to.equal('expiry');
  });
});
