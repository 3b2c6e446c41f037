import type {Edit} from '../core/format.js';

/** An input's text and selection. */
export const editOf = ({value, selectionStart, selectionEnd}: HTMLInputElement): Edit => ({
  text: value,
  start: selectionStart ?? value.length,
  end: selectionEnd ?? value.length,
});

/** Shows a text and a selection. Writes only what differs: each write moves the caret somewhere. */
export function show(input: HTMLInputElement, {text, start, end}: Edit): void {
  if (input.value !== text) input.value = text;
  // Safari gives focus to an input whose selection is set
  if (input.matches(':focus') && (input.selectionStart !== start || input.selectionEnd !== end)) {
    input.setSelectionRange(start, end);
  }
}
