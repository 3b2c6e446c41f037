import '../../src/define/all.js';
import {expect, fixture, html, oneEvent} from '@open-wc/testing';
import {itInPage} from '../support/framed/framed-mode.js';
import {startSandbox, type TestSandbox} from '../support/commands.js';
import {make, type Attributes} from '../support/mount.js';
import {pageForm} from '../support/page-form.js';

const card = {number: '4242424242424242', expiry: '1230', cvc: '123'};

describe('a plain form of the page with a token form in it', () => {
  let sandbox: TestSandbox;
  beforeEach(async () => {
    sandbox = await startSandbox();
  });

  const cvcForm = (more: Attributes = {}) =>
    make('cvc-update-form', {'api-base': sandbox.url, name: 'source', ...more});
  const cardForm = (more: Attributes = {}) =>
    make('card-token-form', {'api-base': sandbox.url, name: 'card', ...more});
  const tokensMade = async () => (await sandbox.requests()).filter(({method}) => method === 'POST').length;

  const pay = html`<button name="do" value="pay">Pay</button>`;

  /** With a filled token form and a button. */
  const filled = async (more?: Attributes) => {
    const cvc = cvcForm(more);
    const page = await pageForm(html`<input name="order" value="7" />${cvc.element}${pay}`);
    await cvc.ready();
    await cvc.autofill({cvc: '123'});
    return {cvc, ...page, button: page.form.querySelector('button') as HTMLButtonElement};
  };

  it('shows no button of the token form', async () => {
    const {cvc} = await filled();
    expect(cvc.styleOf('submit', 'display')).to.equal('none');
  });

  it('sends the token id, with the button that was clicked, in one submit that listeners see', async () => {
    const {cvc, button, submits, submissionOf} = await filled();
    const {method, body} = await submissionOf(() => button.click());
    expect(method).to.equal('POST');
    expect(body).to.equal(`order=7&source=${cvc.element.value}&do=pay`);
    expect(cvc.element.value).to.match(/^cvctok_/);
    expect(submits).to.deep.equal(['do']);
  });

  it('is submitted by Enter in a field of the token form, with its default button', async () => {
    const {cvc, submits, submissionOf} = await filled();
    await cvc.focus('cvc');
    const {body} = await submissionOf(() => cvc.press('Enter'));
    expect(body).to.match(/^order=7&source=cvctok_\w+&do=pay$/);
    expect(submits).to.deep.equal(['do']);
  });

  it('is submitted by Enter when it has no button at all', async () => {
    const cvc = cvcForm();
    const page = await pageForm(html`${cvc.element}`);
    await cvc.ready();
    await cvc.type('cvc', '123');
    expect((await page.submissionOf(() => cvc.press('Enter'))).body).to.match(/^source=cvctok_\w+$/);
  });

  it('is not submitted by Enter while its default button is disabled', async () => {
    const {cvc, button, submissions, submits} = await filled();
    button.disabled = true;
    await cvc.focus('cvc');
    await cvc.press('Enter');
    expect([submissions, submits]).to.deep.equal([[], []]);
    expect(await tokensMade()).to.equal(0);
  });

  it('is submitted by requestSubmit()', async () => {
    const {form, submissionOf} = await filled();
    expect((await submissionOf(() => form.requestSubmit())).body).to.match(/^order=7&source=cvctok_\w+$/);
  });

  it('keeps the formaction, formmethod and value of the button that was clicked', async () => {
    const cvc = cvcForm();
    const {submissionOf, form} = await pageForm(
      html`${cvc.element}${pay}<button
          name="do"
          value="later"
          formaction="/__form-target/later"
          formmethod="get"
        >
          Later
        </button>`,
    );
    await cvc.ready();
    await cvc.autofill({cvc: '123'});
    const {method, url} = await submissionOf(() => form.querySelectorAll('button')[1]?.click());
    expect(method).to.equal('GET');
    expect(url).to.equal(`/__form-target/later?source=${cvc.element.value}&do=later`);
  });

  it('works when the token form and the button stand elsewhere, and name it', async () => {
    const cvc = cvcForm({form: 'checkout'});
    const page = await pageForm(
      html`<input name="order" value="7" />`,
      html`${cvc.element}<button form="checkout" name="do" value="pay">Pay</button>`,
    );
    page.form.id = 'checkout';
    await cvc.ready();
    await cvc.updated();
    await cvc.autofill({cvc: '123'});
    const button = page.form.nextElementSibling?.nextElementSibling as HTMLButtonElement;
    expect(cvc.element.form).to.equal(page.form);
    expect((await page.submissionOf(() => button.click())).body).to.match(
      /^order=7&source=cvctok_\w+&do=pay$/,
    );
  });

  it('lets a page send the token by script: its listener runs once, when the token is there', async () => {
    const {cvc, form, button} = await filled();
    const seen: string[] = [];
    const sent = new Promise<void>((resolve) => {
      form.addEventListener('submit', (event) => {
        event.preventDefault();
        seen.push(String(new FormData(form, event.submitter).get('source')));
        resolve();
      });
    });
    button.click();
    await sent;
    await cvc.settled();
    expect(seen).to.deep.equal([cvc.element.value]);
  });

  it('lets it go out as it is when nothing is typed and nothing is required', async () => {
    const cvc = cvcForm();
    const page = await pageForm(html`<input name="order" value="7" />${cvc.element}`);
    await cvc.ready();
    expect((await page.submissionOf(() => page.form.requestSubmit())).body).to.equal('order=7');
    expect(await tokensMade()).to.equal(0);
  });

  for (const novalidate of [false, true]) {
    it(`is held back by a wrong field${novalidate ? ', even with novalidate' : ''}`, async () => {
      const {cvc, form, button, submissions, submits} = await filled();
      form.noValidate = novalidate;
      await cvc.autofill({cvc: '12'});
      button.click();
      while (!cvc.summary) await cvc.settled();
      expect(cvc.errors).to.deep.equal({cvc: 'The security code is too short.'});
      expect(cvc.focused).to.equal('cvc');
      expect([submissions, submits]).to.deep.equal([[], []]);
      expect(await tokensMade()).to.equal(0);
    });
  }

  it('goes out without a token once what was wrong is taken out again and nothing is required', async () => {
    const form = cardForm();
    const page = await pageForm(html`<input name="order" value="7" />${form.element}`);
    await form.ready();
    await form.autofill({number: '4242'});
    page.form.requestSubmit();
    while (!form.summary) await form.settled();
    expect(page.submissions).to.deep.equal([]);
    await form.autofill({number: ''});
    expect(form.errors).to.deep.equal({});
    expect((await page.submissionOf(() => page.form.requestSubmit())).body).to.equal('order=7');
    expect(await tokensMade()).to.equal(0);
  });

  it('does not bring back the country that was taken back, once it is emptied', async () => {
    const bank = make('bank-account-token-form', {country: 'DE', countries: 'DE FR'});
    await pageForm(html`${bank.element}`);
    await bank.ready();
    await bank.choose('country', '');
    await bank.settled();
    await bank.leave();
    expect(bank.text('country')).to.equal('');
    expect(bank.changes.at(-1)?.fields['country']?.state).to.equal('empty');
  });

  it('is held back when it is required and empty', async () => {
    const cvc = cvcForm({required: true});
    const page = await pageForm(html`${cvc.element}${pay}`);
    await cvc.ready();
    page.form.querySelector('button')?.click();
    while (!cvc.summary) await cvc.settled();
    expect(cvc.errors).to.deep.equal({cvc: 'Enter the security code.'});
    expect(page.submissions).to.deep.equal([]);
  });

  it('makes one token of two clicks', async () => {
    const {button, submissionOf, submits} = await filled();
    await submissionOf(() => {
      button.click();
      button.click();
    });
    expect(await tokensMade()).to.equal(1);
    expect(submits).to.have.length(1);
  });

  it('makes another token for the next submit, and for the next edit', async () => {
    const {cvc, button, submissionOf} = await filled();
    const first = (await submissionOf(() => button.click())).body;
    const second = (await submissionOf(() => button.click())).body;
    expect(second).not.to.equal(first);
    await cvc.element.tokenize();
    await cvc.autofill({cvc: '321'});
    expect(cvc.element.value).to.equal('');
    await submissionOf(() => button.click());
    expect(await tokensMade()).to.equal(4);
  });

  it('sends a token that was made before, once', async () => {
    const {cvc, button, submissionOf} = await filled();
    const {id} = await cvc.element.tokenize();
    expect((await submissionOf(() => button.click())).body).to.equal(`order=7&source=${id}&do=pay`);
    expect(await tokensMade()).to.equal(1);
  });

  it('sends the tokens of two token forms', async () => {
    const cvc = cvcForm();
    const other = cardForm();
    const {form, submits, submissionOf} = await pageForm(html`${other.element}${cvc.element}`);
    await cvc.ready();
    await other.ready();
    await cvc.autofill({cvc: '123'});
    await other.autofill(card);
    const {body} = await submissionOf(() => form.requestSubmit());
    expect(body).to.equal(`card=${other.element.value}&source=${cvc.element.value}`);
    expect(submits).to.have.length(1);
  });

  it('is held back when one of two fails; the other keeps its token for the next try', async () => {
    const cvc = cvcForm();
    const other = cardForm();
    const page = await pageForm(html`${cvc.element}${other.element}`);
    await cvc.ready();
    await other.ready();
    await cvc.autofill({cvc: '123'});
    await other.autofill(card);
    await cvc.element.tokenize();
    await sandbox.fault({fault: 'unsupported_surface'});
    await other.outcomeOf(() => page.form.requestSubmit());
    expect(page.submissions).to.deep.equal([]);
    const kept = cvc.element.value;
    const {body} = await page.submissionOf(() => page.form.requestSubmit());
    expect(body).to.equal(`source=${kept}&card=${other.element.value}`);
    expect(await tokensMade()).to.equal(3);
  });

  it('is held back when the request fails, and can be sent again', async () => {
    const {cvc, button, submissions, submissionOf} = await filled();
    await sandbox.fault({fault: 'unsupported_surface'});
    const {error} = await cvc.outcomeOf(() => button.click());
    expect(error?.code).to.equal('unsupported_surface');
    expect(submissions).to.deep.equal([]);
    expect(cvc.text('cvc')).to.equal('123');
    expect((await submissionOf(() => button.click())).body).to.match(/source=cvctok_/);
  });

  it('works in a shadow root', async () => {
    const host = await fixture<HTMLElement>(html`<div></div>`);
    const cvc = cvcForm();
    const form = document.createElement('form');
    form.append(cvc.element);
    host.attachShadow({mode: 'open'}).append(form);
    await cvc.ready();
    await cvc.autofill({cvc: '123'});
    const seen: string[] = [];
    form.addEventListener('submit', (event) => {
      event.preventDefault();
      seen.push(String(new FormData(form).get('source')));
    });
    await cvc.outcomeOf(() => form.requestSubmit());
    expect(seen).to.deep.equal([cvc.element.value]);
  });

  it('closes a dialog with method=dialog, after the token is made', async () => {
    const dialog = await fixture<HTMLDialogElement>(
      html`<dialog>
        <form method="dialog"><button value="paid">Pay</button></form>
      </dialog>`,
    );
    const cvc = cvcForm();
    dialog.querySelector('form')?.prepend(cvc.element);
    await cvc.ready();
    await cvc.autofill({cvc: '123'});
    dialog.showModal();
    const closed = oneEvent(dialog, 'close');
    dialog.querySelector('button')?.click();
    await closed;
    expect(dialog.returnValue).to.equal('paid');
    expect(cvc.element.value).to.match(/^cvctok_/);
  });

  itInPage('takes part in the form it was moved to, and in no other', async () => {
    const {cvc, form, submissionOf} = await filled();
    const second = await pageForm(html`<input name="order" value="8" />`);
    second.form.append(cvc.element);
    await cvc.settled();
    expect(cvc.element.form).to.equal(second.form);
    expect(cvc.text('cvc')).to.equal('123');
    expect((await submissionOf(() => form.requestSubmit())).body).to.equal('order=7');
    expect((await second.submissionOf(() => second.form.requestSubmit())).body).to.match(
      /^order=8&source=cvctok_/,
    );
  });
});
