import type {Context} from './context.js';

/** How a text is laid out while it is typed. Pure: the caret and the DOM are the caller's. */
export interface Format {
  /** The characters that `layout` puts in and that the caret passes over, such as `' /'`. */
  readonly separators: string;
  /**
   * Lays out whatever was typed, pasted or filled in: characters of no meaning go, separators come.
   * While the customer is `deleting`, nothing is added that was not there (no padding, no trailing separator).
   * Laying out twice changes nothing.
   */
  readonly layout: (text: string, context: Context, deleting: boolean) => string;
  /** How many characters other than separators fit, for this laid-out text. */
  readonly room: (text: string, context: Context) => number;
}

/** A text field's content and selection, in UTF-16 units. */
export interface Edit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/**
 * What a field shows after the browser applied one edit.
 *
 * The caret stays with the character it was beside, counted from the right, so that padding on the left does
 * not move it. A Backspace or Delete that took only separators takes the next character too. What does not fit
 * is cut from the end of what was inserted, as `maxlength` does: characters that stood there stay.
 *
 * @param before what the field showed before the edit
 * @param after what the browser made of it
 * @param inputType as in `InputEvent`; empty for autofill
 */
export function applyEdit(format: Format, before: string, after: Edit, inputType: string, context: Context): Edit {
  const count = (text: string) => {
    let n = 0;
    for (const char of text) if (!format.separators.includes(char)) n++;
    return n;
  };
  const deleting = inputType.startsWith('delete');
  let head = after.text.slice(0, after.end);
  let tail = after.text.slice(after.end);
  if (deleting && count(after.text) === count(before)) {
    if (inputType.endsWith('Backward')) head = dropLast(head, 1, format.separators);
    else if (inputType.endsWith('Forward')) tail = dropFirst(tail, format.separators);
  }
  const selected = count(after.text.slice(after.start, after.end));
  const afterSeparator = head !== '' && format.separators.includes(head.at(-1) ?? '');
  let text = format.layout(head + tail, context, deleting);
  const over = count(text) - format.room(text, context);
  if (over > 0) text = format.layout(dropLast(head, over, format.separators) + tail, context, deleting);

  const place = (following: number, pastSeparators: boolean) => {
    if (following === 0) return text.length;
    let at = text.length;
    for (let left = following; at > 0 && left > 0; at--) {
      if (!format.separators.includes(text.charAt(at - 1))) left--;
    }
    while (!pastSeparators && at > 0 && format.separators.includes(text.charAt(at - 1))) at--;
    return at;
  };
  const following = count(tail);
  const end = place(following, afterSeparator);
  return {text, start: selected ? place(following + selected, true) : end, end};
}

/** Without its last `n` characters that are not separators; what stands behind them goes too. */
function dropLast(text: string, n: number, separators: string): string {
  let at = text.length;
  for (let left = n; at > 0 && left > 0; at--) if (!separators.includes(text.charAt(at - 1))) left--;
  return text.slice(0, at);
}

/** Without its first character that is not a separator. */
function dropFirst(text: string, separators: string): string {
  let at = 0;
  while (at < text.length && separators.includes(text.charAt(at))) at++;
  return text.slice(0, at) + text.slice(at + 1);
}
