import type {Edit} from './apply-edit.js';
import {inputValue} from './natives.js';

/** Whether a control is a line of text, and neither a select nor a checkbox. */
export const isLine = (control: HTMLInputElement): boolean =>
  control.localName === 'input' && control.type !== 'checkbox';

/** What stands in an input or select; `true` or nothing in a checkbox. */
export function textIn(control: HTMLInputElement): string {
  if (control.type === 'checkbox') return control.checked ? 'true' : '';
  return control.localName === 'input' ? (inputValue?.get?.call(control) as string) : control.value;
}

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
    write(input, text);
    shown = editOf(input);
  }
  // Safari gives focus to an input whose selection is set
  if ((shown.start !== start || shown.end !== end) && isLine(input) && input.matches(':focus')) {
    input.setSelectionRange(start, end);
  }
}

function write(control: HTMLInputElement, text: string): void {
  if (isLine(control)) inputValue?.set?.call(control, text);
  else if (control.localName === 'input') control.checked = text !== '';
  else control.value = text;
}
