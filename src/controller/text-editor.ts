import type {FormModel} from '../model/form-model.js';
import {applyEdit} from '../typing/apply-edit.js';
import {editOf, show} from '../typing/caret.js';
import {UndoHistory} from '../typing/undo-history.js';
import type {Controls} from './controls.js';

/**
 * Applies what the browser did to a field, one edit at a time.
 *
 * Formatting happens on `input`, never on `keydown`: Android keyboards send no usable keys. While an input method
 * composes, nothing is written back, because that would end the composition or repeat its text.
 */
export class TextEditor {
  readonly #controls: Controls;
  readonly #model: FormModel;
  readonly #onEdit: (name: string, text: string, isTaken: boolean) => void;
  readonly #undo = new UndoHistory();
  /** What the field showed before the composition under way, which is one edit, however many events it takes. */
  #composedOver: string | undefined;

  /** Calls back with what a field shows after each edit, and whether that is anything of what came into it. */
  constructor(
    controls: Controls,
    model: FormModel,
    onEdit: (name: string, text: string, isTaken: boolean) => void,
  ) {
    this.#controls = controls;
    this.#model = model;
    this.#onEdit = onEdit;
  }

  /** Handles every event of typing, as the event guard passes them on. */
  handleInput(event: Event): void {
    const {type} = event;
    if (type === 'textInput') return;
    const {inputType = '', isComposing} = event as Partial<InputEvent>;
    if (type === 'beforeinput' && this.#undo.continuesRun(inputType)) return;
    const control = this.#controlOf(event, inputType);
    if (!control) return;
    if (type === 'input') this.#takeEdit(control, inputType, isComposing ?? false);
    else if (type === 'compositionend') this.#takeEdit(control, 'insertCompositionText', false);
    else if (type === 'keydown' || type === 'beforeinput') {
      const edit = this.#undo.handleUndoRedo(event, control);
      if (!edit) return;
      show(control, edit);
      this.#onEdit(control.id, edit.text, true);
    }
  }

  /** Takes a text that came into a field without an event: before this was loaded, or by a script. */
  read(name: string): void {
    const control = this.#controls.get(name);
    if (control && this.#controls.text(name) !== this.#model.text(name)) this.#takeEdit(control, '', false);
  }

  /** The focus moves. */
  endRun(): void {
    this.#undo.endRun();
  }

  /** Forgets what was typed before. */
  clear(): void {
    this.#composedOver = undefined;
    this.#undo.clear();
  }

  /** The control an event is about: by the focus, which takes less time to ask than the event's path. */
  #controlOf(event: Event, inputType: string): HTMLInputElement | undefined {
    const {root} = this.#controls;
    const focused = event.isTrusted && inputType === 'insertText' ? root.activeElement : null;
    const [first] = event.composedPath() as (Element | undefined)[];
    // of an event inside another component's closed shadow root the path says nothing
    const target = focused ?? (first && root.contains(first) ? first : root.activeElement);
    return this.#controls.get(target?.id);
  }

  #takeEdit(control: HTMLInputElement, inputType: string, isComposing: boolean): void {
    const name = control.id;
    const before = (this.#composedOver ??= this.#model.text(name));
    if (!isComposing) this.#composedOver = undefined;
    const format = this.#model.rules.fields[name]?.format;
    const now = editOf(control);
    const after = format && applyEdit(format, before, now, inputType, this.#model.context);
    const {text} = after ?? now;
    if (!isComposing) {
      if (after) show(control, after, now);
      if (text !== before) this.#undo.record(name, before, inputType);
    }
    // a key that does not fit is refused without a word, as by `maxlength`
    this.#onEdit(name, text, isComposing || text !== '' || now.text.trim().length < 2);
  }
}
