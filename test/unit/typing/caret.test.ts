import assert from 'node:assert/strict';
import {before, beforeEach, describe, it} from 'node:test';
import {simulatePage} from '../../support/simulated-page.js';

simulatePage('jsdom');
// it reads the platform's `value` when it is loaded
const {editOf, isLine, show, textIn} = await import('../../../src/typing/caret.js');

describe('the text and caret of a control', () => {
  let input: HTMLInputElement;
  let select: HTMLInputElement;
  let checkbox: HTMLInputElement;
  /** Each write of the selection. */
  let moves: number;

  before(() => {
    const {setSelectionRange} = HTMLInputElement.prototype;
    HTMLInputElement.prototype.setSelectionRange = function (...range) {
      moves++;
      setSelectionRange.apply(this, range);
    };
  });
  beforeEach(() => {
    document.body.innerHTML =
      '<input><input type="checkbox"><select><option value="">?</option><option value="FI">Finland</option></select>';
    [input, checkbox, select] = [...document.querySelectorAll('input, select')] as [
      HTMLInputElement,
      HTMLInputElement,
      HTMLInputElement,
    ];
    input.focus();
    moves = 0;
  });

  it('are read from each kind of control', () => {
    input.value = '42';
    checkbox.checked = true;
    select.value = 'FI';
    assert.deepEqual([input, checkbox, select].map(textIn), ['42', 'true', 'FI']);
    checkbox.checked = false;
    assert.equal(textIn(checkbox), '');
    assert.deepEqual([input, checkbox, select].map(isLine), [true, false, false]);
  });

  it('are shown in each kind of control', () => {
    for (const [control, text] of [
      [input, '4242'],
      [checkbox, 'true'],
      [select, 'FI'],
    ] as const)
      show(control, {text, start: 1, end: 1});
    assert.deepEqual([input.value, checkbox.checked, select.value], ['4242', true, 'FI']);
    assert.equal(input.selectionStart, 1);
  });

  it('are not written where they are the same', () => {
    input.value = '4242';
    input.setSelectionRange(2, 3);
    moves = 0;
    show(input, {text: '4242', start: 2, end: 3});
    assert.equal(moves, 0);
    show(input, {text: '4242', start: 4, end: 4});
    assert.equal(moves, 1);
    assert.deepEqual(editOf(input), {text: '4242', start: 4, end: 4});
  });

  it('leave the focus where it is', () => {
    input.blur();
    show(input, {text: '42', start: 0, end: 0});
    assert.equal(input.value, '42');
    assert.equal(moves, 0);
  });

  it('are read and written past a recorder that replaced `value` later', () => {
    const seen: string[] = [];
    Object.defineProperty(HTMLInputElement.prototype, 'value', {
      get: () => 'of a recorder',
      set: (text: string) => seen.push(text),
      configurable: true,
    });
    show(input, {text: '4242', start: 4, end: 4});
    assert.deepEqual(seen, []);
    assert.equal(textIn(input), '4242');
  });
});
