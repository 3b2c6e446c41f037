import type {Form} from '../model/form.js';
import {show, textIn} from '../typing/caret.js';
import {DirectSurface} from './direct-surface.js';

/** What is typed: of a published test card. */
const SAMPLE = '4242424242424242';

let isDone = false;

/**
 * Types into a field of the same kind that is on no page, once for all forms of this one. Code is compiled when it
 * runs for the first times, which is most of what the first keys take: better while the customer looks for the card.
 */
export async function rehearse({form, settings, config, texts}: DirectSurface): Promise<void> {
  const [name, field] = Object.entries(form.fields).find(([, {format}]) => format) ?? [];
  if (isDone || !name || !field) return;
  isDone = true;
  const alone: Form = {...form, rows: [[name]], fields: {[name]: field}, follow: () => alone};
  const root = document.createElement('div').attachShadow({mode: 'open'});
  const surface = new DirectSurface(root, nobody, alone, settings, config, texts);
  surface.paint();
  await surface.start();
  const control = surface.control(name) as HTMLInputElement;
  for (const digit of SAMPLE) {
    control.dispatchEvent(typing('beforeinput'));
    const text = textIn(control) + digit;
    show(control, {text, start: text.length, end: text.length});
    control.dispatchEvent(typing('input'));
  }
}

/** Is told, and does nothing. */
const nobody = {changed: () => undefined, misconfigured: () => undefined, submitted: () => undefined};

const typing = (type: string) => new InputEvent(type, {inputType: 'insertText', bubbles: true});
