import type {FieldValues} from './fields.js';
import {stubs} from './stub-element.js';

/** How long a field may take to be there, in milliseconds: its form, its language and its rules are loaded. */
const PATIENCE = 10_000;

/** What is used of a token form. */
interface TokenForm extends HTMLElement {
  readonly frameSrc?: string | undefined;
  readonly updateComplete?: Promise<unknown>;
}

/**
 * Fills in a form of this document: the element itself, or the first with this tag inside.
 * @throws {Error} by rejection, if there is no such form or field, or the fields are out of a script's reach
 */
export async function fillInDocument(parent: ParentNode, tag: string, values: FieldValues): Promise<void> {
  const isForm = parent instanceof Element && parent.localName === tag;
  const form: TokenForm | null = isForm ? (parent as TokenForm) : parent.querySelector<TokenForm>(tag);
  if (!form) throw new Error(`There is no <${tag}> here.`);
  if (stubs.has(form)) throw new Error(`This <${tag}> is a stub and has no fields: use fireToken().`);
  if (form.frameSrc !== undefined)
    throw new Error(
      `The fields of this <${tag}> are in a frame, which no script of the page reaches: use Playwright.`,
    );
  for (const [name, value] of Object.entries(values)) {
    if (value !== undefined) await fillControl(form, await controlOf(form, name), value);
  }
}

/** The control of a field, once it is there. */
async function controlOf(form: TokenForm, name: string): Promise<HTMLInputElement | HTMLSelectElement> {
  const deadline = performance.now() + PATIENCE;
  for (;;) {
    await form.updateComplete;
    const root = form.shadowRoot;
    const control = root?.getElementById(name);
    if (control instanceof HTMLInputElement || control instanceof HTMLSelectElement) return control;
    if (performance.now() > deadline) {
      const names = [...(root?.querySelectorAll('input, select') ?? [])].map(({id}) => id);
      throw new Error(`<${form.localName}> has no field ${name}, but ${names.join(', ') || 'none'}.`);
    }
    await new Promise((resolve) => setTimeout(resolve, 10));
  }
}

/** Does what a browser does that fills in a field by itself. */
async function fillControl(
  form: TokenForm,
  control: HTMLInputElement | HTMLSelectElement,
  value: string | boolean,
): Promise<void> {
  control.focus();
  await form.updateComplete; // what loads with the focus
  if (control instanceof HTMLSelectElement) control.value = optionOf(control, String(value));
  else if (typeof value === 'boolean') control.checked = value;
  else control.value = value;
  for (const type of ['input', 'change'])
    control.dispatchEvent(new Event(type, {bubbles: true, composed: type === 'input'}));
  await form.updateComplete;
}

/** The value of the option that has this value or this label. */
function optionOf({id, options}: HTMLSelectElement, text: string): string {
  const found = [...options].find(({value, label}) => value === text || label === text);
  if (!found) throw new Error(`The field ${id} has no option ${text}.`);
  return found.value;
}
