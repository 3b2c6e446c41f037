import '../../src/define/all.js';
import {expect} from '@open-wc/testing';
import {startSandbox} from '../support/commands.js';
import {isFramed, itInPage} from '../support/framed/framed-mode.js';
import {mount} from '../support/mount.js';

describe('attributes that change while the form is there', () => {
  it('keep what was typed in the fields that stay', async () => {
    const card = await mount('card-token-form');
    await card.fill({number: '4242424242424242', expiry: '1230'});
    card.element.setAttribute('collect', 'name postal-code');
    while (!card.fields.includes('name')) await card.settled();
    expect(card.fields).to.deep.equal(['number', 'expiry', 'cvc', 'name', 'address_zip']);
    expect(card.text('number')).to.equal('4242 4242 4242 4242');
    expect(card.text('expiry')).to.equal('12 / 30');
  });

  itInPage('may be removed again, each of them', async () => {
    const {url} = await startSandbox();
    const card = await mount('card-token-form', {
      'accept-brands': 'mastercard',
      collect: 'name',
      'stripe-account': 'acct_1',
      'api-version': '2026-09-30',
      auth: 'body',
      disabled: true,
      mask: 'cvc',
      required: true,
    });
    const {element} = card;
    for (const name of element.getAttributeNames()) {
      element.removeAttribute(name);
      await element.updateComplete;
    }
    while (card.fields.includes('name')) await card.settled();
    element.setAttribute('publishable-key', 'pk_test_123');
    element.setAttribute('api-base', url);
    await element.updateComplete;
    while (card.attributeOf('number', 'disabled') !== null) await card.settled();
    await card.fill({number: '4242424242424242', expiry: '1230', cvc: '123'});
    expect((await card.submit()).token?.id).to.match(/^tok_/);
  });

  it('say which brands are accepted', async () => {
    const card = await mount('card-token-form', {'accept-brands': 'mastercard'});
    await card.type('number', '4242424242424242');
    expect(card.errorOf('number')).to.match(/^This card is not accepted/);
    card.element.acceptBrands = 'mastercard visa';
    await card.updated();
    expect(card.errorOf('number')).to.equal('');
  });

  it('say it by the API’s names too, and complain of a name that no brand has', async () => {
    const card = await mount('card-token-form', {'accept-brands': 'amex Diners_Club'});
    await card.type('number', '378282246310005');
    expect(card.errorOf('number')).to.equal('');
    const {warn} = console;
    const warned: unknown[] = [];
    console.warn = (text) => warned.push(text);
    try {
      const other = await mount('card-token-form', {'accept-brands': 'visa amx'});
      await other.type('number', '4242424242424242');
      expect(other.errorOf('number')).to.equal('');
      if (!isFramed)
        expect(warned).to.deep.equal([
          '<card-token-form>: accept-brands has "amx", which is no brand\'s name.',
        ]);
    } finally {
      console.warn = warn;
    }
  });

  it('take the language from the nearest lang when there is no locale', async () => {
    const form = await mount('cvc-update-form', {lang: 'de'});
    form.element.removeAttribute('locale');
    await form.updated();
    while (form.labelOf('cvc') === 'Security code') await form.settled();
  });
});
