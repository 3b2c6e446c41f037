import type {Context} from '../model/context.js';
import type {Format} from '../model/format.js';

/** A text field's content and selection, in UTF-16 units. */
export interface Edit {
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** Formatted fields are much shorter, so that a whole page pasted by mistake remains too long. In UTF-16 units. */
const LONGEST_INSERT = 200;

/**
 * What a field shows after the browser applied one edit.
 *
 * The caret stays with the character it was beside, counted from the right, so that padding on the left does
 * not move it. A Backspace or Delete that took only separators takes the next character too. One key that does not
 * fit is refused, as by `maxlength`. Of what is pasted or filled in, nothing is cut, as less of a number is another
 * number: what is too long is shown, and the field's check refuses it.
 *
 * @param before what the field showed before the edit
 * @param after what the browser made of it
 * @param inputType as in `InputEvent`; empty for autofill
 */
export function applyEdit(
  format: Format,
  before: string,
  after: Edit,
  inputType: string,
  context: Context,
): Edit {
  const {separators} = format;

  // The new text is `head`, which stood there, then what was inserted, then `tail`, which stood there.
  let tail = after.text.slice(after.end);
  const common = before.slice(0, Math.max(0, Math.min(after.end, before.length - tail.length)));
  let head = commonStart(common, after.text);
  let inserted = after.text.slice(head.length, after.end);

  // Some Android keyboards report a Backspace as a composition that is one character shorter.
  const composedAway =
    inputType === 'insertCompositionText' && !inserted && after.text.length < before.length;
  const deleting = composedAway || inputType.startsWith('delete');
  if (deleting && count(after.text, separators) === count(before, separators)) {
    if (composedAway || inputType.endsWith('Backward')) head = withoutLast(head, separators);
    else if (inputType.endsWith('Forward')) tail = withoutFirst(tail, separators);
  }
  const pastSeparators = isSeparator((head + inserted).slice(-1), separators);

  const leading = head;
  // Replacing `4242` by `4242 … and words` looks like appending: with nothing behind it, pick from the whole.
  const around = tail ? inserted : head + inserted;
  // of a single key, all is meant
  const picked = inserted.length > 1 ? (format.pick?.(around, context) ?? around) : around;
  if (picked !== around) {
    inserted = picked;
    // where nothing is plainly meant, what stood there stays
    if (!tail && picked) head = '';
  }
  inserted = inserted.slice(0, LONGEST_INSERT);
  let text = format.layout(head + inserted + tail, context, deleting);
  const isLonger = count(head + inserted + tail, separators) > count(before, separators);
  if (inserted.length === 1 && isLonger && isOver(text, format, context))
    text = format.layout(head + tail, context, deleting);

  const following = count(tail, separators);
  const end = place(text, following, pastSeparators, separators);
  const dropped =
    after.start < after.end ? count(text, separators) - following - count(leading, separators) : 0;
  return {text, start: dropped > 0 ? place(text, following + dropped, true, separators) : end, end};
}

const isSeparator = (char: string, separators: string) => char !== '' && separators.includes(char);

/** How many characters are not separators. */
function count(text: string, separators: string): number {
  let n = 0;
  for (let i = 0; i < text.length; i++) if (!separators.includes(text.charAt(i))) n++;
  return n;
}

/** As much of the beginning of `expected` as the text begins with. */
function commonStart(expected: string, text: string): string {
  if (text.startsWith(expected)) return expected;
  let at = 0;
  while (expected[at] === text[at]) at++;
  return expected.slice(0, at);
}

function isOver(text: string, {room, separators}: Format, context: Context): boolean {
  const most = room(text, context);
  return text.length > most && count(text, separators) > most;
}

/** The position that has `n` characters other than separators behind it; `past` or before those around it. */
function place(text: string, n: number, past: boolean, separators: string): number {
  let position = text.length;
  for (let left = n; left > 0 && position > 0; position--) {
    if (!isSeparator(text.charAt(position - 1), separators)) left--;
  }
  while (n > 0 && !past && isSeparator(text.charAt(position - 1), separators)) position--;
  return position;
}

/** Without the last character that is not a separator, and what stands behind it. */
function withoutLast(text: string, separators: string): string {
  let at = text.length - 1;
  while (at >= 0 && isSeparator(text.charAt(at), separators)) at--;
  return text.slice(0, Math.max(at, 0));
}

/** Without the first character that is not a separator. */
function withoutFirst(text: string, separators: string): string {
  let at = 0;
  while (at < text.length && isSeparator(text.charAt(at), separators)) at++;
  return text.slice(0, at) + text.slice(at + 1);
}
