import '../../src/define/all.js';
import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {holdFile, releaseFiles} from '../support/commands.js';
import {make} from '../support/mount.js';

describe('the part that is loaded with the first focus', () => {
  after(releaseFiles);

  it('finds all that was typed before it came, in order, and its caret', async () => {
    await holdFile('/src/controller/form-controller.ts');
    const card = make('card-token-form');
    await fixture(html`<div>${card.element}</div>`);
    await card.ready();

    card.element.focus();
    await sendKeys({type: '41234567'});
    await sendKeys({press: 'ArrowLeft'});
    await sendKeys({press: 'Backspace'});
    await sendKeys({type: '99'});
    expect(card.text('number')).to.equal('412345997');
    expect(card.changes.at(-1)?.empty).to.be.false;
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '1230'});
    await sendKeys({press: 'Tab'});
    await sendKeys({type: '12'});
    await sendKeys({press: 'ArrowLeft'});

    await releaseFiles();
    await card.settled();
    expect(card.texts).to.deep.equal({number: '4123 4599 7', expiry: '12 / 30', cvc: '12'});
    expect(card.focused).to.equal('cvc');
    expect(card.caretOf('cvc')).to.equal('1|2');
    await card.type('cvc', '3');
    expect(card.text('cvc')).to.equal('132');
    expect(card.changes.at(-1)?.brand).to.equal('visa');
  });
});
