import {expect} from '@open-wc/testing';
import '../../src/define/card-token-form.js';
import {itInPage} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';

/** Every text that a live region of a form comes to hold, in order. */
function messagesOf(form: FormHarness, role: 'status' | 'alert'): readonly string[] {
  const region = form.part('form')?.querySelector(`[role=${role}]`);
  if (!region) throw new Error(`There is no ${role}.`);
  const messages: string[] = [];
  const options = {childList: true, characterData: true, subtree: true};
  new MutationObserver(() => {
    const text = region.textContent.trim();
    if (text) messages.push(text);
  }).observe(region, options);
  return messages;
}

describe('live regions', () => {
  itInPage('say an error once, when its field is left', async () => {
    const form = await mount('card-token-form');
    const messages = messagesOf(form, 'status');
    await form.type('number', '4242');
    expect(messages).to.deep.equal([]);
    await form.focus('expiry');
    expect(messages.length).to.equal(1);
    expect(messages[0]).to.match(/^Card number: ./);
    await form.focus('number');
    await form.focus('expiry');
    expect(messages.length, 'the same error once more').to.equal(1);
  });

  itInPage('say nothing of a field that is left empty, nor of one that is right', async () => {
    const form = await mount('card-token-form');
    const messages = messagesOf(form, 'status');
    await form.focus('number');
    await form.focus('expiry');
    await form.type('expiry', '1230');
    await form.focus('cvc');
    expect(messages).to.deep.equal([]);
  });

  itInPage('say at once that nothing could be taken of a paste', async () => {
    const form = await mount('card-token-form');
    const messages = messagesOf(form, 'status');
    await form.paste('number', 'no number');
    expect(messages).to.deep.equal(['Card number: Enter your card number.']);
  });

  itInPage('say the summary again at a second failed submit', async () => {
    const form = await mount('card-token-form');
    const messages = messagesOf(form, 'alert');
    await form.submit();
    expect(messages.length).to.equal(1);
    await form.submit();
    expect(messages.length).to.equal(2);
    expect(messages[0]).to.equal(messages[1]);
  });
});
