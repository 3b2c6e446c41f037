import type {Edit} from '../core/format.js';
import {inputValue} from './natives.js';

/** What stands in an input or select. */
export const textIn = (control: HTMLInputElement): string =>
  control.localName === 'input' ? (inputValue?.get?.call(control) as string) : control.value;

/** An input's text and selection. */
export function editOf(input: HTMLInputElement): Edit {
  const text = textIn(input);
  const {selectionStart, selectionEnd} = input;
  return {text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length};
}

/** Shows a text and a selection in place of `now`. Writes only what differs: each write moves the caret somewhere. */
export function show(input: HTMLInputElement, {text, start, end}: Edit, now = editOf(input)): void {
  let shown = now;
  if (shown.text !== text) {
    inputValue?.set?.call(input, text);
    shown = editOf(input);
  }
  // Safari gives focus to an input whose selection is set
  if ((shown.start !== start || shown.end !== end) && input.matches(':focus')) {
    input.setSelectionRange(start, end);
  }
}
