import '../../src/define/all.js';
import {expect} from '@open-wc/testing';
import type {FormHarness} from '../support/harness.js';
import {mount} from '../support/mount.js';
import {prepare, retypeDigits} from '../support/typing.js';

/** What stood there, which keys are pressed, what stands there then. */
type Edits = readonly (readonly [string, readonly string[], string])[];

function testEdits(field: string, open: () => Promise<FormHarness>, edits: Edits): void {
  for (const [before, keys, after] of edits) {
    it(`makes ${after} of ${before || 'nothing'} with ${keys.join(' ')}`, async () => {
      const form = await open();
      await form.focus(field);
      if (before) await prepare(form, field, before);
      await form.press(...keys);
      expect(form.caretOf(field)).to.equal(after);
    });
  }
}

describe('typing an expiry date', () => {
  const open = () => mount('card-token-form');

  testEdits('expiry', open, [
    ['', ['1'], '1|'],
    ['', ['1', '2'], '12 / |'],
    ['', ['5'], '05 / |'],
    ['', ['0', '1', '3', '0'], '01 / 30|'],
    ['', ['1', '3', '0'], '01 / 30|'],
    ['', ['1', '/', '3', '0'], '01 / 30|'],
    ['', ['0', '1', '/', '3', '0'], '01 / 30|'],
    ['', ['0', '1', '/', '2', '0', '3', '0'], '01 / 30|'],
    ['', ['0', '1', ' ', '-', '3', '0'], '01 / 30|'],
    ['', ['a', '1', 'b', '2', 'c'], '12 / |'],
    // Backspace goes through the slash, and deleting adds nothing
    ['12 / 3|', ['Backspace'], '12|'],
    ['12 / 3|', ['Backspace', 'Backspace'], '1|'],
    ['12 / |', ['Backspace'], '1|'],
    ['12 / |30', ['Backspace'], '1| / 30'],
    ['12| / 30', ['Delete'], '12| / 0'],
    ['|1|2 / 30', ['0'], '0|2 / 30'],
    ['12 / |3|0', ['4'], '12 / 4|0'],
    ['|12 / 30|', ['Backspace'], '|'],
    ['|12 / 30|', ['7'], '07 / |'],
    ['12 / 30|', ['9'], '12 / 30|'],
    ['12 / 30|', ['Backspace', 'Backspace', 'Backspace', 'Backspace'], '|'],
  ]);

  it('keeps digits and caret while every digit is deleted and typed again', async () => {
    await retypeDigits(await open(), 'expiry', '12 / 30');
  });

  for (const text of [
    '1/30',
    '01/30',
    '0130',
    '01/2030',
    '012030',
    '2030-01',
    '2030/1',
    ' 01 - 30 ',
    '01.30',
    '０１／３０',
    '٠١/٣٠',
    'exp. 01/30',
  ]) {
    it(`takes ${text}, pasted and filled in`, async () => {
      const card = await open();
      await card.paste('expiry', text);
      expect(card.caretOf('expiry')).to.equal('01 / 30|');
      card.element.reset();
      await card.reached();
      await card.autofill({expiry: text});
      expect(card.text('expiry')).to.equal('01 / 30');
    });
  }

  it('goes back with Control+z', async () => {
    const card = await open();
    await card.type('expiry', '1230');
    await card.press('Control+z');
    expect(card.caretOf('expiry')).to.equal('|');
    await card.press('Control+y');
    expect(card.caretOf('expiry')).to.equal('12 / 30|');
  });
});

describe('typing a security code', () => {
  const open = () => mount('cvc-update-form');

  testEdits('cvc', open, [
    ['', ['0', '1', '2'], '012|'],
    ['012|', ['3', '4'], '0123|'],
    ['0|12', ['9'], '09|12'],
    ['0|12', ['x', ' ', '/'], '0|12'],
    ['0|1|2', ['9'], '09|2'],
    ['01|2', ['Backspace'], '0|2'],
    ['01|2', ['Delete'], '01|'],
    ['012|', ['Backspace', 'Control+z'], '012|'],
  ]);

  it('is as long as the saved brand says', async () => {
    const form = await mount('cvc-update-form', {brand: 'visa'});
    await form.type('cvc', '1234');
    expect(form.text('cvc')).to.equal('123');
    expect(form.hintOf('cvc')).to.equal('3 digits');
    form.element.brand = 'american-express';
    await form.updated();
    expect(form.hintOf('cvc')).to.equal('4 digits');
    await form.type('cvc', '4');
    expect(form.text('cvc')).to.equal('1234');
  });

  it('follows the brand of the number', async () => {
    const card = await mount('card-token-form');
    await card.type('number', '37');
    expect(card.hintOf('cvc')).to.equal('4 digits');
    await card.type('cvc', '12345');
    expect(card.text('cvc')).to.equal('1234');
    await card.select('number', 0, 2);
    await card.type('number', '4242');
    expect(card.errorOf('cvc')).to.equal('Check the security code.');
    expect(card.text('cvc')).to.equal('1234');
  });

  it('takes digits of other scripts', async () => {
    const form = await open();
    await form.paste('cvc', '１２ ٣');
    expect(form.text('cvc')).to.equal('123');
  });
});

describe('typing a Social Security number', () => {
  const open = () => mount('pii-token-form', {country: 'US', 'id-type': 'ssn'});

  testEdits('id_number', open, [
    ['', [...'123456789'], '123-45-6789|'],
    ['123|', ['4'], '123-4|'],
    ['123-4|', ['Backspace'], '123|'],
    ['123-|45-6789', ['Backspace'], '12|4-56-789'],
    ['123|-45-6789', ['Delete'], '123|-56-789'],
    ['123-4|5-6|789', ['0'], '123-40|-789'],
    ['12|3-45-6789', ['0'], '12|3-45-6789'],
    ['123-45|', ['x', '-', ' '], '123-45|'],
    ['123-45-6789|', ['Backspace', 'Control+z'], '123-45-6789|'],
  ]);

  it('keeps digits and caret while every digit is deleted and typed again', async () => {
    await retypeDigits(await open(), 'id_number', '123-45-6789');
  });

  it('takes spaces, dashes and digits of other scripts', async () => {
    const form = await open();
    await form.paste('id_number', ' 123 45‑6789 ');
    expect(form.text('id_number')).to.equal('123-45-6789');
    await form.select('id_number', 0, 11);
    await form.paste('id_number', '９８７６５４３２１');
    expect(form.text('id_number')).to.equal('987-65-4321');
  });

  it('is painted as bullets until it is asked to be shown', async () => {
    const form = await open();
    await form.type('id_number', '123');
    expect(form.styleOf('input-id_number', '-webkit-text-security')).to.equal('disc');
    expect(form.part('toggle')?.ariaLabel).to.equal('Show Social Security number');
    await form.click('toggle');
    expect(form.styleOf('input-id_number', '-webkit-text-security')).to.equal('none');
    expect(form.part('toggle')?.ariaLabel).to.equal('Hide Social Security number');
    expect(form.text('id_number')).to.equal('123');
    form.element.reset();
    await form.reached();
    expect(form.styleOf('input-id_number', '-webkit-text-security')).to.equal('disc');
  });
});
