import {expect, fixture, html} from '@open-wc/testing';
import {sendKeys} from '@web/test-runner-commands';
import {compose, insertText, press, undo, windowSize} from '../support/commands.js';

/** What every other test of this folder relies on: keys that come from the browser, not from a script. */
describe('the keyboard of the test browser', () => {
  let first: HTMLInputElement;
  let second: HTMLInputElement;

  beforeEach(async () => {
    const form = await fixture<HTMLFormElement>(html`
      <form>
        <input aria-label="first" />
        <input aria-label="second" />
      </form>
    `);
    [first, second] = Array.from(form.querySelectorAll('input')) as [HTMLInputElement, HTMLInputElement];
    first.focus();
  });

  it('types trusted characters', async () => {
    const trusted: boolean[] = [];
    first.addEventListener('input', (event) => trusted.push(event.isTrusted));
    await sendKeys({type: '4242'});
    expect(first.value).to.equal('4242');
    expect(trusted).to.deep.equal([true, true, true, true]);
  });

  it('moves on with Tab and back with Shift+Tab', async () => {
    await press('Tab');
    expect(document.activeElement).to.equal(second);
    await press('Shift+Tab');
    expect(document.activeElement).to.equal(first);
  });

  it('deletes at the caret, and undoes that', async () => {
    await sendKeys({type: '123'});
    await press('ArrowLeft', 'Backspace');
    expect(first.value).to.equal('13');
    expect(first.selectionStart).to.equal(1);
    await undo();
    expect(first.value).to.equal('123');
  });

  it('cuts and pastes', async () => {
    await sendKeys({type: '42'});
    await press('Control+a', 'Control+x', 'Tab', 'Control+v');
    expect([first.value, second.value]).to.deep.equal(['', '42']);
  });

  it('composes text where the engine lets a test do so', async () => {
    const types: string[] = [];
    first.addEventListener('input', ({inputType}) => types.push(inputType));
    if (!(await compose('4'))) return;
    await compose('42');
    await insertText('42');
    expect(first.value).to.equal('42');
    expect(types).to.include('insertCompositionText');
  });
});

describe('the window of the test browser', () => {
  it('is as narrow as a small phone when told so', async () => {
    const size = await windowSize(320, 640);
    expect(size).to.deep.equal({width: 320, height: 640});
    expect([innerWidth, innerHeight]).to.deep.equal([320, 640]);
    await windowSize(1000, 800);
  });
});
