import {expect} from '@open-wc/testing';
import '../../src/define/card-token-form.js';
import {emulateMedia} from '../support/commands.js';
import {isFramed} from '../support/framed/framed-mode.js';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';
import {runFormSuite} from '../support/run-form-suite.js';

const card = {number: '4242424242424242', expiry: '1230', cvc: '123'};

runFormSuite('card-token-form', {
  attributes: {},
  prefix: 'tok_',
  manners: {
    number: {label: 'Card number', autocomplete: 'cc-number'},
    expiry: {label: 'Expiry date', autocomplete: 'cc-exp'},
    cvc: {label: 'Security code', autocomplete: 'cc-csc'},
  },
  valid: [
    {fields: card},
    {fields: {number: '378282246310005', expiry: '6/30', cvc: '1234'}},
    {fields: {...card, name: '山田 太郎'}, attributes: {collect: 'name'}},
  ],
  invalid: [
    {
      fields: {number: '4242424242424241', expiry: '0526', cvc: '12'},
      errors: {
        number: 'Your card number is invalid.',
        expiry: 'This card has expired. Use another card.',
        cvc: 'The security code is too short.',
      },
    },
    {fields: {...card, number: '424242'}, errors: {number: 'Your card number is too short.'}},
    {fields: {...card, expiry: '0030'}, errors: {expiry: 'Enter a month from 01 to 12.'}},
    {fields: {...card, expiry: '0190'}, errors: {expiry: 'Check the year of the expiry date.'}},
    {
      fields: {...card, name: '4242 4242 4242 4242'},
      attributes: {collect: 'name'},
      errors: {name: 'Enter the name, not the card number.'},
    },
    {
      fields: card,
      attributes: {'accept-brands': 'mastercard american-express'},
      errors: {number: 'This card is not accepted. Use another card.'},
    },
  ],
  wire: [
    {
      fields: card,
      body: 'card[number]=4242424242424242&card[cvc]=123&card[exp_month]=12&card[exp_year]=2030',
    },
    {
      fields: {
        ...card,
        name: 'Zoë O’Brien',
        address_country: 'GB',
        address_line1: '1 High St & Co',
        address_city: 'London',
        address_zip: 'sw1a 1aa',
      },
      attributes: {collect: 'name address'},
      body:
        'card[number]=4242424242424242&card[cvc]=123&card[name]=Zo%C3%AB%20O%E2%80%99Brien&card[address_country]=GB' +
        '&card[address_line1]=1%20High%20St%20%26%20Co&card[address_city]=London&card[address_zip]=SW1A%201AA' +
        '&card[exp_month]=12&card[exp_year]=2030',
    },
  ],
});

describe('fields that share a row', () => {
  it('stand under each other where text is large and the form is narrow', async () => {
    const card = await mount('card-token-form');
    card.element.style.width = '288px';
    await card.updated();
    expect(card.box('input-cvc').top).to.equal(card.box('input-expiry').top);
    card.element.style.setProperty('--token-form-font-size', '32px');
    await card.updated();
    await card.settled();
    expect(card.box('input-cvc').top).to.be.above(card.box('input-expiry').bottom);
  });

  it('stay on one line where a label takes two', async () => {
    const card = await mount('card-token-form');
    card.element.style.width = '288px';
    card.element.messages = {label_expiry: 'The date until which your card is valid'};
    await card.updated();
    await card.settled();
    expect(card.box('field-expiry').height).to.be.above(90);
    expect(card.box('input-cvc').top).to.equal(card.box('input-expiry').top);
  });
});

describe('the mark in the card number', () => {
  /** What the style sheet draws while there is no brand. */
  function neutralMark(form: FormHarness) {
    const brand = form.part('brand') ?? document.body;
    const {content, width, height, borderTopWidth, borderTopColor, backgroundImage} = getComputedStyle(
      brand,
      '::before',
    );
    return {
      isDrawn: content === '""',
      size: [width, height, borderTopWidth],
      colour: borderTopColor,
      lines: backgroundImage.split('linear-gradient').length - 1,
    };
  }
  const hasDrawing = (form: FormHarness) => form.part('brand')?.querySelector('svg') !== null;

  it('is a neutral card until there is a brand, and again without one', async () => {
    const form = await mount('card-token-form');
    const colour = form.styleOf('brand', 'color');
    const neutral = {isDrawn: true, size: ['36px', '22px', '1px'], colour, lines: 2};
    expect(neutralMark(form)).to.deep.equal(neutral);
    await form.type('number', '42');
    while (!hasDrawing(form)) await form.settled();
    expect(neutralMark(form).isDrawn).to.equal(false);
    await form.press('Backspace', 'Backspace');
    expect(hasDrawing(form)).to.equal(false);
    expect(neutralMark(form)).to.deep.equal(neutral);
  });

  it('keeps its lines where colours are forced', async () => {
    const form = await mount('card-token-form');
    // in the other engines there is no way to ask for it
    await emulateMedia({forcedColors: 'active'});
    const {lines, colour} = neutralMark(form);
    expect({lines, colour}).to.deep.equal({lines: 2, colour: form.styleOf('brand', 'color')});
    await emulateMedia({forcedColors: null});
  });
});

describe('<card-token-form> in a language from right to left that it has no texts of', () => {
  it('writes its English texts as English, from left to right', async () => {
    const form = await mount('card-token-form', {locale: 'ps'});
    const hint = form.part('field-cvc')?.querySelector('p') ?? undefined;
    const drawn = form.part('form');
    expect(drawn?.lang).to.equal('en');
    if (isFramed) expect(drawn?.ownerDocument.documentElement.lang, 'of the frame').to.equal('en');
    expect(form.styleOf('form', 'direction')).to.equal('ltr');
    expect(hint?.textContent).to.equal('3–4 digits');
  });
});

describe('<card-token-form collect="address">', () => {
  it('lets a state be typed that is not in the list', async () => {
    const form = await mount('card-token-form', {collect: 'address'});
    await form.fill({number: '4242424242424242', expiry: '1230', cvc: '123'});
    const isShown = async (control: string) => {
      while (form.part('input-address_state')?.localName !== control) await form.settled();
    };
    await form.choose('address_country', 'ID');
    await isShown('select');
    await form.choose('address_state', '*');
    await isShown('input');
    expect(form.focused).to.equal('address_state');
    await form.type('address_state', 'New Papua');
    expect(form.text('address_state')).to.equal('New Papua');
    await form.leave();
    expect(form.errorOf('address_state')).to.equal('');
  });

  it('keeps a state that was typed before a country was chosen whose list does not know it', async () => {
    const form = await mount('card-token-form', {collect: 'address'});
    await form.type('address_state', 'New Papua');
    await form.choose('address_country', 'ID');
    while (form.labelOf('address_state') !== 'Province') await form.settled();
    expect(form.part('input-address_state')?.localName).to.equal('input');
    expect(form.text('address_state')).to.equal('New Papua');
    await form.leave();
    expect(form.errorOf('address_state')).to.equal('');
  });

  const address = {
    address_line1: '510 Townsend St',
    address_city: 'San Francisco',
    address_state: 'California',
    address_zip: '94103',
  };

  it('takes what a browser fills in at once, a state by its name', async () => {
    const form = await mount('card-token-form', {collect: 'address'});
    await form.autofill({address_country: 'US', ...address});
    while (form.labelOf('address_zip') !== 'ZIP code') await form.settled();
    const {address_line1, address_city, address_state, address_zip} = form.texts;
    expect({address_line1, address_city, address_state, address_zip}).to.deep.equal({
      ...address,
      address_state: 'CA',
    });
    await form.choose('address_country', 'GB');
    while (form.fields.includes('address_state')) await form.settled();
    expect(form.text('address_line1')).to.equal('510 Townsend St');
  });

  it('leaves the customer in the field that they went on to, wherever it moves', async () => {
    const form = await mount('card-token-form', {collect: 'address', locale: 'ko'});
    await form.focus('address_line1');
    await form.autofill({address_country: 'KR'});
    while (form.fields.indexOf('address_state') > form.fields.indexOf('address_line1')) await form.settled();
    expect(form.focused).to.equal('address_line1');
  });
});
