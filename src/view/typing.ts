import {applyEdit, type Edit} from '../core/format.js';
import type {FormModel} from '../core/form-model.js';

/** What can be undone and redone in one input, newest last. */
interface History {
  readonly past: Edit[];
  readonly future: Edit[];
  /** The last edit's `inputType`: a run of the same kind is one step. */
  run: string;
}

const UNDO_STEPS = 100;

/**
 * The path from an input's editing events to the model and back, with the caret where the customer left it.
 *
 * Formatting happens on `input`, never on `keydown`: Android keyboards send no usable keys. While an input method
 * composes, nothing is written back, because that would end the composition or repeat its text. Writing `value`
 * empties the browser's own undo stack, so undo and redo are kept here.
 */
export class Typing {
  readonly #model: FormModel;
  readonly #changed: () => void;
  readonly #histories = new Map<string, History>();
  /** The selection before the edit under way, which undo brings back. */
  #before: Edit | undefined;

  constructor(model: FormModel, changed: () => void) {
    this.#model = model;
    this.#changed = changed;
  }

  /** Takes `beforeinput`, `input`, `compositionend` and `keydown` events of inputs whose id is a field's name. */
  handleEvent(event: Event): void {
    const input = event.target;
    if (!(input instanceof HTMLInputElement || input instanceof HTMLSelectElement)) return;
    if (input instanceof HTMLSelectElement || input.type === 'checkbox') {
      if (event.type === 'input') this.#write(input.id, input.value);
      return;
    }
    const {inputType = '', isComposing = false} = event as Partial<InputEvent>;
    if (event.type === 'keydown') this.#onKey(event as KeyboardEvent, input);
    else if (event.type === 'beforeinput') {
      this.#before = editOf(input);
      if (inputType.startsWith('history')) {
        event.preventDefault();
        this.#travel(input, inputType === 'historyRedo');
      }
    } else
      this.#onEdit(input, event.type === 'compositionend' ? 'insertCompositionText' : inputType, isComposing);
  }

  /** Forgets what could be undone. */
  wipe(): void {
    this.#histories.clear();
    this.#before = undefined;
  }

  #onEdit(input: HTMLInputElement, inputType: string, composing: boolean): void {
    const name = input.id;
    const before = this.#model.text(name);
    const typed = editOf(input);
    const format = this.#model.form.fields[name]?.format;
    const edit = format ? applyEdit(format, before, typed, inputType, this.#model.context) : typed;
    if (!composing) {
      if (before !== edit.text) this.#remember(name, {...(this.#before ?? edit), text: before}, inputType);
      show(input, edit);
    }
    this.#write(name, edit.text);
  }

  #write(name: string, text: string): void {
    this.#model.type(name, text);
    this.#changed();
  }

  #remember(name: string, before: Edit, inputType: string): void {
    const history = this.#history(name);
    const continues = history.run === inputType && /^(insertText|deleteContent)/.test(inputType);
    if (!continues || !history.past.length) history.past.push(before);
    if (history.past.length > UNDO_STEPS) history.past.shift();
    history.future.length = 0;
    history.run = inputType;
  }

  #history(name: string): History {
    let history = this.#histories.get(name);
    if (!history) this.#histories.set(name, (history = {past: [], future: [], run: ''}));
    return history;
  }

  #onKey(event: KeyboardEvent, input: HTMLInputElement): void {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    this.#travel(input, key === 'y' || event.shiftKey);
  }

  #travel(input: HTMLInputElement, redo: boolean): void {
    const {past, future} = this.#history(input.id);
    const target = (redo ? future : past).pop();
    if (!target || input.readOnly) return;
    (redo ? past : future).push(editOf(input));
    this.#history(input.id).run = '';
    show(input, target);
    this.#write(input.id, target.text);
  }
}

const editOf = ({value, selectionStart, selectionEnd}: HTMLInputElement): Edit => ({
  text: value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});

/** Writes only what differs: a write moves the caret, and costs Firefox a reflow. */
function show(input: HTMLInputElement, {text, start, end}: Edit): void {
  if (input.value !== text) input.value = text;
  if (input.selectionStart !== start || input.selectionEnd !== end) {
    // Safari takes focus when a selection is set in an input that has none
    if (input.matches(':focus')) input.setSelectionRange(start, end);
  }
}
