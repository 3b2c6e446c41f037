import type {Edit} from './apply-edit.js';
import {editOf} from './caret.js';

interface Steps {
  readonly past: Edit[];
  readonly future: Edit[];
}

const MOST_STEPS = 100;
const NO_STEPS: Steps = {past: [], future: []};

/**
 * Undo and redo for inputs that are formatted while typed: writing `value` empties the browser's own history.
 */
export class UndoHistory {
  readonly #steps = new Map<string, Steps>();
  #before: Edit | undefined;
  /** Field and `inputType` of a run of typing, or of deleting, which is one step. */
  #runField = '';
  #run = 'none';

  /** Whether an edit of this type continues the run: then there is nothing to prepare or to record. */
  continuesRun(inputType: string): boolean {
    return inputType === this.#run;
  }

  /** The focus moves. */
  endRun(): void {
    this.#run = 'none';
  }

  /** What undo or redo would show now, if that is what a `keydown` or `beforeinput` event asks for. */
  handleUndoRedo(event: Event, input: HTMLInputElement): Edit | undefined {
    const redo = isRedo(event);
    if (redo === undefined && event.type === 'keydown') return undefined; // `beforeinput` follows
    this.#before = editOf(input);
    if (redo === undefined) return undefined;
    event.preventDefault();
    const steps = this.#steps.get(input.id) ?? NO_STEPS;
    const target = (redo ? steps.future : steps.past).pop();
    if (!target) return undefined;
    (redo ? steps.past : steps.future).push(this.#before);
    this.endRun();
    return target;
  }

  /** Records what the field showed before an edit. */
  record(name: string, before: string, inputType: string): void {
    if (this.continuesRun(inputType) && name === this.#runField) return;
    const {past} = this.#steps.get(name) ?? NO_STEPS;
    const {start, end} = this.#before ?? {start: before.length, end: before.length};
    this.#steps.set(name, {past: [...past, {text: before, start, end}].slice(-MOST_STEPS), future: []});
    this.#runField = name;
    this.#run = inputType === 'insertText' || inputType.startsWith('deleteContent') ? inputType : 'none';
  }

  /** Forgets every step, and with them what was typed. */
  clear(): void {
    this.#steps.clear();
    this.#before = undefined;
    this.endRun();
  }
}

/** `true` for redo, `false` for undo; the browser's own commands and its keys on all systems. */
function isRedo(event: Event): boolean | undefined {
  if (event.type === 'beforeinput') {
    const {inputType} = event as InputEvent;
    return inputType.startsWith('history') ? inputType === 'historyRedo' : undefined;
  }
  const {ctrlKey, metaKey} = event as KeyboardEvent;
  if (!(ctrlKey || metaKey)) return undefined;
  const {key, altKey, shiftKey} = event as KeyboardEvent;
  if (altKey || !/^[zy]$/i.test(key)) return undefined;
  return shiftKey || key.toLowerCase() === 'y';
}
