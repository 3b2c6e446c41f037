import type {Settings} from '../core/context.js';
import type {Form} from '../core/form.js';
import {FormModel} from '../core/form-model.js';
import {applyEdit, type Edit} from '../core/format.js';

/** What is typed: of a published test card. */
const SAMPLE = '4242424242424242';

let isDone = false;

/**
 * Types into a form that nobody sees, once for all forms of the page. Code is compiled when it runs for the first
 * times, which is most of what the first keys take: better while the customer looks for the card.
 */
export function rehearse(form: Form, settings: Settings): void {
  if (isDone) return;
  const [name = '', {format} = {}] = Object.entries(form.fields).find(([, field]) => field.format) ?? [];
  if (!format) return;
  isDone = true;
  const model = new FormModel(form, settings);
  for (const digit of SAMPLE) {
    const before = model.text(name);
    const {text} = applyEdit(format, before, appended(before + digit), 'insertText', model.context);
    model.type(name, text);
    model.view();
  }
}

const appended = (text: string): Edit => ({text, start: text.length, end: text.length});
