import '../../src/define/all.js';
import {expect} from '@open-wc/testing';
import {compose, insertText} from '../support/commands.js';
import type {Selection} from '../support/harness.js';
import {mount} from '../support/mount.js';
import {prepare} from '../support/typing.js';

const crossing = {bubbles: true, composed: true};

/** An input method's event: Android keyboards compose even digits. */
const composing = (data: string, isComposing = true) =>
  new InputEvent('input', {inputType: 'insertCompositionText', data, isComposing, ...crossing});

describe('composing', () => {
  const open = () => mount('card-token-form');

  it('is left alone until it ends, and then laid out, in an engine that lets a test compose', async () => {
    const card = await open();
    await card.focus('number');
    if (!(await compose('4'))) return;
    await compose('41234');
    expect(card.text('number')).to.equal('41234');
    await insertText('41234');
    await card.settled();
    expect(card.caretOf('number')).to.equal('4123 4|');
    await card.press('Backspace');
    expect(card.caretOf('number')).to.equal('4123|');
  });

  const steps: readonly (readonly [string, string, Selection, string])[] = [
    // what stood there, what the composition makes of it, with which caret, what comes of it
    ['4123|', '41234', [5, 5], '4123 4|'],
    ['4123 |4567', '4123 94567', [6, 6], '4123 9|456 7'],
    ['4123 4567|', '4123 4567８', [10, 10], '4123 4567 8|'],
    ['4123 4|567', '4123 567', [5, 5], '4123| 567'],
  ];
  for (const [before, text, caret, after] of steps) {
    it(`makes ${after} of ${before} by ${text}`, async () => {
      const card = await open();
      await prepare(card, 'number', before);
      card.dispatch('number', new CompositionEvent('compositionstart', crossing));
      card.input('number', text, composing('9'), caret);
      expect(card.text('number')).to.equal(text);
      card.dispatch('number', new CompositionEvent('compositionend', {data: '9', ...crossing}));
      // before or after a space, it is beside the same digit
      const beside = (marked: string) => marked.replace(/ ?\| ?/, '|');
      expect(beside(card.caretOf('number'))).to.equal(beside(after));
    });
  }

  it('that one more event follows, as in Firefox, is taken once', async () => {
    const card = await open();
    await prepare(card, 'number', '4123|');
    card.dispatch('number', new CompositionEvent('compositionstart', crossing));
    card.input('number', '41234', composing('4'));
    card.dispatch('number', new CompositionEvent('compositionend', {data: '4', ...crossing}));
    card.dispatch('number', composing('4', false));
    expect(card.caretOf('number')).to.equal('4123 4|');
  });

  it('takes Backspace from a keyboard that tells of it as a shorter composition', async () => {
    const card = await open();
    await prepare(card, 'number', '4123 4|');
    card.input('number', '4123 ', composing('', false));
    expect(card.text('number')).to.equal('4123');
  });
});

describe('autofill', () => {
  const card = {number: '5555 5555 5555 4444', expiry: '12/2030', cvc: '123', name: 'Ada Lovelace'};
  const shown = {number: '5555 5555 5555 4444', expiry: '12 / 30', cvc: '123', name: 'Ada Lovelace'};

  it('fills all fields at once, without any focus', async () => {
    const form = await mount('card-token-form', {collect: 'name'});
    await form.autofill(card);
    expect(form.texts).to.deep.equal(shown);
    expect(form.element.complete).to.be.true;
    expect(form.changes.at(-1)?.brand).to.equal('mastercard');
    expect(form.errors).to.deep.equal({});
  });

  it('takes the place of what was typed', async () => {
    const form = await mount('card-token-form', {collect: 'name'});
    await form.fill({number: '4242424242424242', expiry: '0129', cvc: '9'});
    await form.autofill(card);
    expect(form.texts).to.deep.equal(shown);
  });

  it('takes a number without spaces and a security code before its number', async () => {
    const form = await mount('card-token-form');
    await form.autofill({cvc: '1234', number: '378282246310005', expiry: '2030-12'});
    expect(form.texts).to.deep.equal({number: '3782 822463 10005', expiry: '12 / 30', cvc: '1234'});
    expect(form.element.complete).to.be.true;
  });
});

describe('an event that a script of the page sends', () => {
  it('to the element itself reaches the page, and makes no edit', async () => {
    const card = await mount('card-token-form');
    await card.type('number', '4');
    let heard = 0;
    const hear = () => heard++;
    addEventListener('input', hear);
    card.element.dispatchEvent(new InputEvent('input', crossing));
    removeEventListener('input', hear);
    expect(heard).to.equal(1);
    expect(card.text('number')).to.equal('4');
  });

  it('into a field reaches the form alone, and is an edit', async () => {
    const card = await mount('card-token-form');
    await card.type('number', '4');
    let heard = 0;
    const hear = () => heard++;
    addEventListener('input', hear);
    card.input('number', '42424', new InputEvent('input', {inputType: 'insertText', ...crossing}), [5, 5]);
    removeEventListener('input', hear);
    expect(heard).to.equal(0);
    expect(card.text('number')).to.equal('4242 4');
  });
});

describe('a paste of which nothing can be taken', () => {
  for (const [tag, attributes, field, text] of [
    ['card-token-form', {}, 'number', 'not a number'],
    ['bank-account-token-form', {country: 'US'}, 'account_number', '•••• 6789'],
  ] as const)
    it(`leaves the field of ${tag} empty, and says what it needs`, async () => {
      const form = await mount(tag, attributes);
      await form.paste(field, text);
      expect(form.text(field)).to.equal('');
      expect(form.errorOf(field)).to.match(/^(Enter|Fill in) /);
      await form.type(field, '1');
      expect(form.errorOf(field)).to.equal('');
    });

  it('is not one key that does not fit, which is refused without a word', async () => {
    const form = await mount('card-token-form');
    await form.type('number', 'x');
    expect(form.errorOf('number')).to.equal('');
  });
});
