import '../../src/define/card-token-form.js';
import {expect} from '@open-wc/testing';
import {mount} from '../support/mount.js';
import {prepare, retypeDigits} from '../support/typing.js';

describe('typing a card number', () => {
  const open = () => mount('card-token-form');
  const numbers = {
    Visa: '4123 4567 8901 2345',
    'American Express': '3712 345678 95006',
    'Diners Club': '3056 930902 5904',
    'UnionPay of 19 digits': '6212 3456 7890 1234 567',
    'a brand that nobody knows': '9123 4567 8901 2345 678',
  };

  for (const [brand, text] of Object.entries(numbers)) {
    it(`groups ${brand} while it is typed without a pause`, async () => {
      const card = await open();
      await card.type('number', text.replaceAll(' ', ''));
      expect(card.caretOf('number')).to.equal(`${text}|`);
    });

    const which = brand === 'Visa' ? 'all' : 'edges';
    it(`keeps digits and caret while ${which} of ${brand} are deleted and typed again`, async () => {
      const card = await open();
      await retypeDigits(card, 'number', text, which);
    });
  }

  // what stood there, which keys are pressed, what stands there then
  const edits: readonly (readonly [string, readonly string[], string])[] = [
    ['|', ['4'], '4|'],
    ['4123|', ['4'], '4123 4|'],
    ['4123 4|', ['Backspace'], '4123|'],
    ['4123 |4567', ['Backspace'], '412|4 567'],
    ['4123| 4567', ['Delete'], '4123| 567'],
    ['4123 4|5|67', ['9'], '4123 49|67'],
    ['4123| 45|67', ['9'], '4123 9|67'],
    ['|4123 4567|', ['5'], '5|'],
    ['|4123 4567|', ['Backspace'], '|'],
    ['41|23 4567', ['9', '9'], '4199| 2345 67'],
    ['41|23', ['x', '.', ' ', '-'], '41|23'],
    ['4123 4567|', ['ArrowLeft', 'ArrowLeft', '9'], '4123 459|6 7'],
    ['4123 4567|', ['Home', '5'], '5|412 3456 7'],
    ['4123 4567|', ['Shift+Home', '5'], '5|'],
    // full: nothing that stands there is pushed out
    ['5123| 4567 8901 2345', ['9'], '5123| 4567 8901 2345'],
    ['5123 4567 8901 2345|', ['9'], '5123 4567 8901 2345|'],
    ['4123 4567 8901 2345|', ['9'], '4123 4567 8901 2345 9|'],
    // another brand by another first digit, hence other groups
    ['|3|712 345678 95006', ['5'], '5|712 3456 7895 006'],
  ];
  for (const [before, keys, after] of edits) {
    it(`makes ${after} of ${before} with ${keys.join(' ')}`, async () => {
      const card = await open();
      if (before === '|') await card.focus('number');
      else await prepare(card, 'number', before);
      await card.press(...keys);
      expect(card.caretOf('number')).to.equal(after);
    });
  }

  const pasted: Readonly<Record<string, string>> = {
    spaces: '5123 4567 8901 2345',
    dashes: '5123-4567-8901-2345',
    'no-break spaces': '5123\u00a04567\u00a08901\u00a02345',
    'full-width digits': '５１２３　４５６７　８９０１　２３４５',
    'Arabic-Indic digits': '٥١٢٣ ٤٥٦٧ ٨٩٠١ ٢٣٤٥',
    'Devanagari digits': '५१२३४५६७८९०१२३४५',
    'text around it': 'Card no. 5123 4567 8901 2345, exp. 12/30 (CVC 123)',
    'line breaks': '5123 4567\n8901 2345\n',
  };
  for (const [form, text] of Object.entries(pasted)) {
    it(`takes a pasted number with ${form}`, async () => {
      const card = await open();
      await card.paste('number', text);
      expect(card.caretOf('number')).to.equal('5123 4567 8901 2345|');
    });
  }

  it('keeps a digit too many that was pasted, for the customer to see', async () => {
    const card = await open();
    await card.paste('number', '5123 4567 8901 2345 6');
    expect(card.caretOf('number')).to.equal('5123 4567 8901 2345 6|');
    await card.leave();
    expect(card.errorOf('number')).not.to.equal('');
  });

  it('takes a paste over a selection, and in the middle', async () => {
    const card = await open();
    await prepare(card, 'number', '4123 |4567| 8901');
    await card.paste('number', '99-88');
    expect(card.caretOf('number')).to.equal('4123 9988| 8901');
    await card.select('number', 2);
    await card.paste('number', '7 7');
    expect(card.caretOf('number')).to.equal('4177| 2399 8889 01');
  });

  it('cuts', async () => {
    const card = await open();
    await prepare(card, 'number', '4123 4|567 8|901');
    await card.press('Control+x');
    expect(card.caretOf('number')).to.equal('4123 4|901');
    await card.press('Control+v');
    expect(card.caretOf('number')).to.equal('4123 4567 8|901');
  });

  it('takes digits that are dropped into it, which stay selected', async () => {
    const card = await open();
    await prepare(card, 'number', '4123 |4567');
    const drop = new InputEvent('input', {inputType: 'insertFromDrop', bubbles: true, composed: true});
    card.input('number', '4123 99-884567', drop, [5, 10]);
    expect(card.caretOf('number')).to.equal('4123 |9988| 4567');
  });

  it('loses digits that are dragged away', async () => {
    const card = await open();
    await prepare(card, 'number', '4123 4567 8901');
    const drag = new InputEvent('input', {inputType: 'deleteByDrag', bubbles: true, composed: true});
    card.input('number', '4123  8901', drag, [5, 5]);
    expect(card.caretOf('number').replace('|', '')).to.equal('4123 8901');
  });

  describe('undone and redone', () => {
    it('goes back over a run of typing, and forward again', async () => {
      const card = await open();
      await card.type('number', '41234');
      await card.press('Backspace');
      await card.press('Control+z');
      expect(card.caretOf('number')).to.equal('4123 4|');
      await card.press('Control+z');
      expect(card.caretOf('number')).to.equal('|');
      await card.press('Control+Shift+z');
      expect(card.caretOf('number')).to.equal('4123 4|');
      await card.press('Control+y');
      expect(card.caretOf('number')).to.equal('4123|');
    });

    it('goes back over a paste, and forgets what was undone with the next edit', async () => {
      const card = await open();
      await prepare(card, 'number', '4123 |4567');
      await card.paste('number', '99');
      await card.press('Control+z');
      expect(card.caretOf('number')).to.equal('4123 |4567');
      await card.type('number', '8');
      await card.press('Control+Shift+z');
      expect(card.caretOf('number')).to.equal('4123 8|456 7');
    });

    it('has nothing to go back to after reset()', async () => {
      const card = await open();
      await card.type('number', '4123');
      card.element.reset();
      await card.focus('number');
      await card.press('Control+z');
      expect(card.text('number')).to.equal('');
    });
  });

  it('shows the brand once only one remains', async () => {
    const card = await open();
    const brands: (string | null | undefined)[] = [];
    for (const digit of '6011') {
      await card.type('number', digit);
      brands.push(card.changes.at(-1)?.brand);
    }
    expect(brands).to.deep.equal([null, null, null, 'discover']);
    while (!card.part('brand')?.getAttribute('aria-label')) await card.settled();
    expect(card.part('brand')?.getAttribute('aria-label')).to.equal('Discover');
  });

  it('is wrong at once when its check digit is, and unfinished only when the field is left', async () => {
    const card = await open();
    await card.type('number', '424242424242424');
    expect(card.errorOf('number')).to.equal('');
    await card.type('number', '1');
    expect(card.errorOf('number')).to.equal('Your card number is invalid.');
    await card.press('Backspace');
    expect(card.errorOf('number')).to.equal('');
    await card.press('Tab');
    expect(card.errorOf('number')).to.equal('Your card number is too short.');
  });
});
