import {expect} from '@open-wc/testing';
import {isFramed} from './framed/framed-mode.js';
import type {FormHarness} from './harness.js';

/** Separators of all formats that digits are grouped by. */
const SEPARATORS = ' /.-';

const withoutSeparators = (text: string) => [...text].filter((char) => !SEPARATORS.includes(char)).join('');

/**
 * Fills in a text and sets the caret: `4123 |4567` has it before the second group, `4|123| 4567` selects.
 */
export async function prepare(form: FormHarness, field: string, marked: string): Promise<void> {
  const [head = '', selected = '', tail] = marked.split('|');
  await form.fill({[field]: marked.replaceAll('|', '')});
  expect(form.text(field)).to.equal(marked.replaceAll('|', ''));
  const start = head.length;
  if (marked.includes('|'))
    await form.select(field, start, tail === undefined ? start : start + selected.length);
}

/**
 * Goes through a text digit by digit and takes each away, backward and forward, and types it again: what stands
 * there, and the caret, have to be right at every step. With `edges`, and in frames, whose fields are the same, the
 * digits beside a separator and at the ends alone, where it is hard.
 */
export async function retypeDigits(
  form: FormHarness,
  field: string,
  text: string,
  which: 'all' | 'edges' = 'all',
): Promise<void> {
  const digits = withoutSeparators(text);
  await prepare(form, field, text);
  const besideCaret = (marked = '') => marked.split('|').map(withoutSeparators);
  let position = 0;
  for (const [i, digit] of [...digits].entries()) {
    while (SEPARATORS.includes(text.charAt(position))) position++;
    // the empty text beyond an end is in every text
    const isEdge = [position - 1, position + 1].some((beside) => SEPARATORS.includes(text.charAt(beside)));
    if ((isFramed || which === 'edges') && !isEdge) {
      position++;
      continue;
    }
    const [before, after] = [digits.slice(0, i), digits.slice(i + 1)];
    for (const [key, start] of [
      ['Backspace', position + 1],
      ['Delete', position],
    ] as const) {
      await form.select(field, start);
      const [deleted, typed] = await form.caretsAfter(field, key, digit);
      expect(besideCaret(deleted)).to.deep.equal([before, after], `${key} of digit ${i + 1}`);
      expect(besideCaret(typed)).to.deep.equal([before + digit, after], `digit ${i + 1} again`);
      expect(form.text(field)).to.equal(text);
    }
    position++;
  }
}
