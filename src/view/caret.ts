import type {Edit} from '../core/format.js';
import {inputValue} from './natives.js';

/** What stands in an input or select. */
export const textIn = (control: HTMLInputElement): string =>
  control instanceof HTMLInputElement
    ? (inputValue?.get?.call(control) as string)
    : (control as HTMLSelectElement).value;

/** An input's text and selection. */
export function editOf(input: HTMLInputElement): Edit {
  const text = textIn(input);
  const {selectionStart, selectionEnd} = input;
  return {text, start: selectionStart ?? text.length, end: selectionEnd ?? text.length};
}

/** Shows a text and a selection. Writes only what differs: each write moves the caret somewhere. */
export function show(input: HTMLInputElement, {text, start, end}: Edit): void {
  if (textIn(input) !== text) inputValue?.set?.call(input, text);
  // Safari gives focus to an input whose selection is set
  if (input.matches(':focus') && (input.selectionStart !== start || input.selectionEnd !== end)) {
    input.setSelectionRange(start, end);
  }
}
