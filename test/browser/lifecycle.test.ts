import '../../src/define/all.js';
import {expect, fixture, html} from '@open-wc/testing';
import {CardTokenForm} from '../../src/elements/card-token-form.js';
import {itInPage} from '../support/framed/framed-mode.js';
import {startSandbox} from '../support/commands.js';
import {FormHarness} from '../support/harness.js';
import {make, mount} from '../support/mount.js';
import {TODAY} from '../support/today.js';

const CARD = {number: '4242424242424242', expiry: '1240', cvc: '123'};
const SHOWN = {number: '4242 4242 4242 4242', expiry: '12 / 40', cvc: '123'};
const EMPTY = {number: '', expiry: '', cvc: ''};

/** A token form over its life on a page that does with it what frameworks do. */
describe('the life of a token form', () => {
  itInPage('keeps what was typed when it is moved, with the engine at work or not', async () => {
    const form = await mount('card-token-form');
    const place = document.createElement('section');
    form.element.parentElement?.append(place);
    await form.fill(CARD);
    place.append(form.element);
    await form.settled();
    expect(form.texts).to.deep.equal(SHOWN);
    expect(form.element.complete).to.be.true;
  });

  itInPage('keeps what was typed when it leaves and comes back in one task, as in StrictMode', async () => {
    const form = await mount('card-token-form');
    const {element} = form;
    const parent = element.parentElement as HTMLElement;
    await form.fill(CARD);
    for (let i = 0; i < 2; i++) {
      element.remove();
      parent.append(element);
    }
    await form.settled();
    expect(form.texts).to.deep.equal(SHOWN);
  });

  it('works when its first mount is undone at once', async () => {
    const {url} = await startSandbox();
    const form = make('card-token-form', {'api-base': url});
    const parent = await fixture<HTMLElement>(html`<div></div>`);
    parent.append(form.element);
    form.element.remove();
    parent.append(form.element);
    await form.ready();
    await form.fill(CARD);
    expect((await form.enter()).token?.id).to.match(/^tok_/);
    expect(form.outcomes.length).to.equal(1);
  });

  itInPage('is wiped within the task in which it is removed', async () => {
    const form = await mount('card-token-form');
    await form.fill(CARD);
    form.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    expect(form.texts).to.deep.equal(EMPTY);
    expect(form.element.complete).to.be.false;
  });

  it('can be used again when it is kept aside and put back, empty', async () => {
    const {url} = await startSandbox();
    const form = await mount('card-token-form', {'api-base': url});
    const parent = form.element.parentElement as HTMLElement;
    await form.fill(CARD);
    form.element.remove();
    await new Promise((resolve) => setTimeout(resolve));
    await form.putBack(parent);
    expect(form.texts).to.deep.equal(EMPTY);
    await form.fill(CARD);
    expect((await form.enter()).token?.id).to.match(/^tok_/);
  });

  it('is cloned with its attributes and without what was typed', async () => {
    const form = await mount('card-token-form', {name: 'source', collect: 'name'});
    await form.fill({...CARD, name: 'Ada'});
    for (const copy of [form.element.cloneNode(true), document.importNode(form.element, true)]) {
      const clone = new FormHarness(copy as CardTokenForm);
      clone.element.clock = () => TODAY;
      form.element.after(clone.element);
      await clone.ready();
      expect(clone.element.name).to.equal('source');
      expect(clone.texts).to.deep.equal({...EMPTY, name: ''});
      expect(form.text('number')).to.equal(SHOWN.number);
      clone.element.remove();
    }
  });

  it('is upgraded after it was parsed, with the properties that were set before', async () => {
    const tag = 'late-card-form';
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.innerHTML = `<${tag} publishable-key="pk_test_1" locale="en"></${tag}>`;
    const element = place.firstElementChild as CardTokenForm;
    element.collect = 'postal-code';
    element.disabled = true;
    customElements.define(tag, class extends CardTokenForm {});
    const form = new FormHarness(element);
    await form.ready();
    await element.updateComplete;
    expect(element.disabled).to.be.true;
    element.disabled = false;
    await element.updateComplete;
    await form.type('number', CARD.number);
    expect(form.text('number')).to.equal(SHOWN.number);
  });

  it('gives up an attempt that had only just begun when it is reset', async () => {
    const form = await mount('card-token-form');
    await form.fill(CARD);
    const {error} = await form.outcomeOf(async () => {
      const attempt = form.element.tokenize().catch(() => undefined);
      form.element.reset();
      await attempt;
    });
    expect(error?.type).to.equal('aborted_error');
    expect(form.errorOf('number')).to.equal('');
  });

  it('is not valid while errors are shown, required or not', async () => {
    const form = await mount('card-token-form');
    expect(form.element.validity.valid).to.be.true;
    await form.submit();
    expect(form.errorOf('number')).not.to.equal('');
    expect(form.element.matches(':invalid')).to.be.true;
    expect(form.element.checkValidity()).to.be.false;
    expect(form.element.validationMessage.trim()).not.to.equal('');
    form.element.reset();
    await form.settled();
    expect(form.element.validity.valid).to.be.true;
  });

  it('gives up a request when the publishable key is swapped, and makes the next with the new one', async () => {
    const sandbox = await startSandbox();
    await sandbox.fault({fault: 'hang'});
    const form = await mount('card-token-form', {'api-base': sandbox.url});
    await form.fill(CARD);
    const first = await form.outcomeOf(async () => {
      await form.press('Enter');
      await until(async () => (await posts(sandbox)).length === 1);
      form.element.publishableKey = 'pk_test_other';
    });
    expect(first.error?.type).to.equal('aborted_error');
    expect(form.texts).to.deep.equal(SHOWN);
    expect((await form.enter()).token?.id).to.match(/^tok_/);
    expect((await posts(sandbox)).map(({headers}) => headers['authorization'])).to.deep.equal([
      'Bearer pk_test_123',
      'Bearer pk_test_other',
    ]);
  });

  itInPage('is one of a hundred on a page, each with its own key, language and endpoint', async () => {
    const sandbox = await startSandbox();
    const languages = ['en', 'de', 'fr', 'es', 'it'];
    const {port} = new URL(sandbox.url);
    const forms = Array.from({length: 100}, (_, n) =>
      make('card-token-form', {
        'publishable-key': `pk_test_${n}`,
        locale: languages[n % languages.length] ?? 'en',
        'api-base': `http://${n % 2 ? 'localhost' : '127.0.0.1'}:${port}`,
      }),
    );
    const place = await fixture<HTMLElement>(html`<div></div>`);
    place.append(...forms.map(({element}) => element));
    await Promise.all(forms.map((form) => form.ready()));
    await until(() => new Set(forms.map((form) => form.labelOf('number'))).size === languages.length);
    const chosen = [7, 42, 99].map((n) => [n, forms[n]] as const);
    for (const [n, form] of chosen) {
      if (!form) throw new Error(`There is no form ${n}.`);
      await form.autofill(CARD);
      expect((await form.element.tokenize()).id).to.match(/^tok_/);
    }
    const sent = (await posts(sandbox)).map(({headers}) => [headers['authorization'], headers['host']]);
    expect(sent).to.deep.equal([
      ['Bearer pk_test_7', `localhost:${port}`],
      ['Bearer pk_test_42', `127.0.0.1:${port}`],
      ['Bearer pk_test_99', `localhost:${port}`],
    ]);
    expect(forms.filter(({element}) => element.matches(':state(complete)')).length).to.equal(3);
  });

  it('comes to the same whatever the order of its attributes, before and after it is on the page', async () => {
    const attributes = Object.entries({
      'publishable-key': 'pk_test_1',
      locale: 'de',
      collect: 'name postal-code',
      'accept-brands': 'visa',
      required: '',
      mask: 'cvc',
    });
    const looks: string[] = [];
    for (let turn = 0; turn < attributes.length; turn++) {
      const element = document.createElement('card-token-form');
      const place = await fixture<HTMLElement>(html`<div></div>`);
      const order = [...attributes.slice(turn), ...attributes.slice(0, turn)];
      for (const [n, [name, value]] of order.entries()) {
        if (n === turn) place.append(element);
        element.setAttribute(name, value);
        if (n % 2 && element.isConnected) await element.updateComplete;
      }
      const form = new FormHarness(element);
      await form.ready();
      await form.focus('number');
      await until(() => form.fields.length === 5 && form.labelOf('number') === 'Kartennummer');
      looks.push(
        [
          ...form.fields,
          ...form.fields.map((field) => form.labelOf(field)),
          element.matches(':invalid'),
        ].join(),
      );
      place.remove();
    }
    expect(new Set(looks).size).to.equal(1);
  });
});

const posts = async (sandbox: Awaited<ReturnType<typeof startSandbox>>) =>
  (await sandbox.requests()).filter(({method}) => method === 'POST');

/** Looks until it is so, for a minute. */
async function until(isSo: () => boolean | Promise<boolean>): Promise<void> {
  for (const end = performance.now() + 60_000; !(await isSo());) {
    if (performance.now() > end) throw new Error(`Still not so: ${String(isSo)}`);
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}
