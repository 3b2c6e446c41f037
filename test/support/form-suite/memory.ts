import {expect} from '@open-wc/testing';
import {itInPage} from '../framed/framed-mode.js';
import type {FormHarness} from '../harness.js';
import type {SuiteContext} from './samples.js';

/** How long what was typed stays. */
export function testMemory({sandbox, open, valid: [{fields}]}: SuiteContext): void {
  let form: FormHarness;
  let typed: Readonly<Record<string, string>>;

  const filled = async (opening = open()) => {
    form = await opening;
    await form.fill(fields);
    typed = form.texts;
  };

  const expectWiped = () => {
    expect(Object.values(form.texts).join('')).to.equal('');
    expect(form.element.value).to.equal('');
    expect(form.element.token).to.be.undefined;
    expect(form.element.complete).to.be.false;
    expect(form.errors).to.deep.equal({});
    expect(form.summary).to.equal('');
    expect(form.changes.at(-1)?.empty).to.be.true;
  };

  it('keeps what was typed when there is a token', async () => {
    await filled();
    await form.submit();
    expect(form.texts).to.deep.equal(typed);
  });

  it('keeps what was typed when there is an error', async () => {
    await filled();
    await sandbox().fault({fault: 'unsupported_surface'});
    const {error} = await form.submit();
    expect(error?.code).to.equal('unsupported_surface');
    expect(form.texts).to.deep.equal(typed);
  });

  it('drops the token with the next edit', async () => {
    await filled();
    await form.submit();
    await form.focus(form.fields[0] ?? '');
    await form.press('Backspace');
    expect(form.element.value).to.equal('');
  });

  it('forgets everything with reset()', async () => {
    await filled();
    await form.submit();
    form.element.reset();
    await form.reached();
    expectWiped();
  });

  it('with clear-on-token, forgets it when there is a token', async () => {
    await filled(open({'clear-on-token': true}));
    const {token} = await form.submit();
    expect(Object.values(form.texts).join('')).to.equal('');
    expect(form.element.value).to.equal(token?.id);
    expect(form.element.complete).to.be.false;
  });

  it('forgets everything when it is removed', async () => {
    await filled(open());
    form.element.remove();
    await Promise.resolve();
    expectWiped();
  });

  it('forgets everything when the page goes away', async () => {
    await filled();
    window.dispatchEvent(new PageTransitionEvent('pagehide', {persisted: true}));
    await form.reached();
    expectWiped();
  });

  itInPage('keeps everything when it is moved', async () => {
    await filled(open());
    const elsewhere = document.createElement('section');
    form.element.parentElement?.append(elsewhere);
    elsewhere.append(form.element);
    await form.settled();
    expect(form.texts).to.deep.equal(typed);
    expect((await form.submit()).token).not.to.be.undefined;
  });

  it('drops an answer that comes after it is gone', async () => {
    await filled(open());
    await sandbox().fault({fault: 'latency', latency: 100});
    const {error} = await form.outcomeOf(async () => {
      const attempt = form.element.tokenize().catch(() => undefined);
      await form.settled();
      form.element.remove();
      await attempt;
    });
    expect(error?.type).to.equal('aborted_error');
    expectWiped();
  });
}
