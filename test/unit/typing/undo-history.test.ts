import assert from 'node:assert/strict';
import {beforeEach, describe, it} from 'node:test';
import type {Edit} from '../../../src/typing/apply-edit.js';
import {simulatePage} from '../../support/simulated-page.js';

simulatePage('jsdom');
// it reads the platform's `value` of inputs when it is loaded
const {UndoHistory} = await import('../../../src/typing/undo-history.js');

function inputWith({text, start, end}: Edit): HTMLInputElement {
  const input = document.createElement('input');
  input.id = 'number';
  input.value = text;
  input.setSelectionRange(start, end);
  return input;
}

const at = (text: string, start = text.length, end = start): Edit => ({text, start, end});

describe('undo', () => {
  let history: InstanceType<typeof UndoHistory>;
  let field: Edit;

  const event = (fields: object) => ({preventDefault() {}, ...fields}) as unknown as Event;
  const key = (name: string, held: object = {ctrlKey: true}) =>
    history.handleUndoRedo(event({type: 'keydown', key: name, ...held}), inputWith(field));
  /** An edit as the browser tells it: before, and after. */
  const edit = (to: Edit, inputType = 'insertText') => {
    const {text: before} = field;
    if (!history.continuesRun(inputType))
      history.handleUndoRedo(event({type: 'beforeinput', inputType}), inputWith(field));
    history.record('number', before, inputType);
    field = to;
  };
  const undo = () => {
    const back = key('z');
    if (back) field = back;
    return back;
  };
  const redo = () => {
    const forth = key('y');
    if (forth) field = forth;
    return forth;
  };

  beforeEach(() => {
    history = new UndoHistory();
    field = at('');
  });

  it('takes a run of typing back as one step, and does it again', () => {
    edit(at('4'));
    edit(at('42'));
    assert.deepEqual(undo(), at(''));
    assert.equal(undo(), undefined);
    assert.deepEqual(redo(), at('42'));
    assert.equal(redo(), undefined);
  });

  it('has a step for typing, for deleting and for a paste', () => {
    edit(at('4'));
    edit(at('42'));
    edit(at('4'), 'deleteContentBackward');
    edit(at('4111'), 'insertFromPaste');
    assert.deepEqual([undo(), undo(), undo()], [at('4'), at('42'), at('')]);
  });

  it('has a step for every paste', () => {
    edit(at('41'), 'insertFromPaste');
    edit(at('4141'), 'insertFromPaste');
    assert.deepEqual([undo(), undo()], [at('41'), at('')]);
  });

  it('begins a new step when the focus has moved', () => {
    edit(at('4'));
    history.endRun();
    edit(at('42'));
    assert.deepEqual(undo(), at('4'));
  });

  it('puts the selection back to where it was before the edit', () => {
    field = at('4242', 1, 3);
    edit(at('412', 2), 'insertFromPaste');
    assert.deepEqual(undo(), at('4242', 1, 3));
  });

  it('has nothing to do again after a new edit', () => {
    edit(at('4'));
    undo();
    edit(at('5'), 'insertFromPaste');
    assert.equal(redo(), undefined);
  });

  it('takes a hundred steps back, and no more', () => {
    for (let i = 1; i <= 150; i++) edit(at('4'.repeat(i)), 'insertFromPaste');
    let steps = 0;
    while (undo()) steps++;
    assert.equal(steps, 100);
    assert.equal(field.text.length, 50);
  });

  for (const [name, held, does] of [
    ['z', {ctrlKey: true}, 'undo'],
    ['Z', {ctrlKey: true, shiftKey: true}, 'redo'],
    ['z', {metaKey: true}, 'undo'],
    ['z', {metaKey: true, shiftKey: true}, 'redo'],
    ['y', {ctrlKey: true}, 'redo'],
    ['z', {ctrlKey: true, altKey: true}, 'nothing'],
    ['z', {}, 'nothing'],
    ['a', {ctrlKey: true}, 'nothing'],
  ] as const)
    it(`does ${does} at ${Object.keys(held).join(' and ')} ${name}`, () => {
      edit(at('1'), 'insertFromPaste');
      edit(at('2'), 'insertFromPaste');
      undo();
      const expected = {undo: at(''), redo: at('2'), nothing: undefined}[does];
      assert.deepEqual(key(name, held), expected);
    });

  it('follows the browser’s own commands, from its menu', () => {
    edit(at('4'));
    const ask = (inputType: string) =>
      history.handleUndoRedo(event({type: 'beforeinput', inputType}), inputWith(field));
    assert.deepEqual(ask('historyUndo'), at(''));
    assert.deepEqual(ask('historyRedo'), at('4'));
  });

  it('keeps nothing of what was typed once it is cleared', () => {
    edit(at('4242'));
    history.clear();
    assert.equal(undo(), undefined);
    assert.equal(redo(), undefined);
  });
});
