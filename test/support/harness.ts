import {nextFrame} from '@open-wc/testing';
import {sendKeys, sendMouse} from '@web/test-runner-commands';
import type {TokenError} from '../../src/client/token-error.js';
import type {Token} from '../../src/client/token.js';
import type {FormState} from '../../src/model/form-state.js';
import type {TokenFormElement} from '../../src/base/token-form-element.js';
import {press} from './commands.js';
import {hasSettled} from './framed/framed-mode.js';
import {settle} from './settle.js';

/** What an attempt came to: one of the two events that end it. */
export type Outcome =
  {readonly token: Token; readonly error?: never} | {readonly error: TokenError; readonly token?: never};

/** A selection in an input, in UTF-16 units; a caret when both are the same. */
export type Selection = readonly [start: number, end: number];

/**
 * One token form as a customer meets it: what can be done to it, by real keys and clicks, and what can be seen of
 * it. Nothing but this class knows that the fields are in a shadow root, so that a form whose fields are elsewhere
 * can be driven by another class with the same verbs.
 */
export class FormHarness<E extends TokenFormElement = TokenFormElement> {
  readonly element: E;
  #wasReady = false;
  /** Details of all `change` events. */
  readonly changes: FormState[] = [];
  /** What all attempts came to, and the faults told without one. */
  readonly outcomes: Outcome[] = [];

  constructor(element: E) {
    this.element = element;
    element.addEventListener('ready', () => (this.#wasReady = true));
    element.addEventListener('change', (event) =>
      this.changes.push((event as CustomEvent<FormState>).detail),
    );
    element.addEventListener('token', ({detail}) => this.outcomes.push(detail));
    element.addEventListener('token-error', ({detail}) => this.outcomes.push(detail));
  }

  /** The fields are there to be used. */
  async ready(): Promise<void> {
    await this.element.updateComplete;
    if (!(this.#frame ? this.#wasReady : this.element.shadowRoot?.querySelector('form'))) {
      await new Promise((resolve) => this.element.addEventListener('ready', resolve, {once: true}));
    }
  }

  /** What the form loads with the first focus is there, and has done its work. */
  async settled(): Promise<void> {
    await this.element.updateComplete;
    if (this.#frame) await hasSettled(this.#frame);
    else await settle(this.element);
    await this.element.updateComplete;
  }

  /** What the element was just asked to do is done: at once, but in a frame when the message has come. */
  async reached(): Promise<void> {
    if (this.#frame) await this.settled();
  }

  /** Puts the element into a place; a frame is loaded anew then. */
  async putBack(parent: Element): Promise<void> {
    const ready = new Promise((resolve) => this.element.addEventListener('change', resolve, {once: true}));
    const loaded = this.#frame && new Promise((resolve) => this.#frame?.addEventListener('load', resolve));
    parent.append(this.element);
    if (loaded) await Promise.all([loaded, ready]);
    for (let tries = 0; tries < 200 && this.fields.length === 0; tries++) await nextFrame();
    await this.settled();
  }

  /** Attributes and properties that were set have come to where the fields are. */
  async updated(): Promise<void> {
    await this.element.updateComplete;
    await this.reached();
  }

  // What a customer does

  /** Goes to a field; the caret is where it was there. */
  async focus(field: string): Promise<void> {
    this.element.focus({field});
    await this.settled();
    if (!this.#frame || this.focused === field) return;
    this.#control(field).focus(); // somebody is in the frame, where the page moves no focus then
    await this.settled();
  }

  /** Gives a field the focus at once, as a script or an extension does. */
  focusAtOnce(field: string): void {
    this.#control(field).focus();
  }

  /** Goes to a field and types, at its caret. */
  async type(field: string, text: string): Promise<void> {
    if (this.focused !== field) await this.focus(field);
    await sendKeys({type: text});
    await this.settled();
  }

  /**
   * Fills several fields, each at one go as a dictated text comes, or chooses in them; of those that follow from a
   * choice it waits for each. How it is to type them key by key is the typing tests' business.
   */
  async fill(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) {
      for (let tries = 0; tries < 200 && !this.fields.includes(field); tries++) await this.settled();
      const control = this.#control(field);
      if (isBox(control)) await this.check(field);
      else if (control.matches('select')) await this.choose(field, text);
      else if (!this.focused) await this.dictate(field, text);
      else this.#insert(field, text);
    }
    await this.settled();
  }

  /** Goes to a field and has the browser insert a text at its caret, at one go. */
  async dictate(field: string, text: string): Promise<void> {
    if (this.focused !== field) await this.focus(field);
    this.#insert(field, text);
    await this.settled();
  }

  #insert(field: string, text: string): void {
    const control = this.#control(field);
    control.focus();
    control.ownerDocument.execCommand('insertText', false, text);
  }

  /** Chooses an option by its value. */
  async choose(field: string, value: string): Promise<void> {
    await this.focus(field);
    this.#control(field).value = value;
    this.#control(field).dispatchEvent(new InputEvent('input', {bubbles: true, composed: true}));
    await this.settled();
  }

  /** Checks or unchecks a box, with the space bar. */
  async check(field: string): Promise<void> {
    await this.focus(field);
    await this.press(' ');
  }

  /** Presses keys one after the other, or together (`Shift+Tab`), where the focus is. */
  async press(...keys: readonly string[]): Promise<void> {
    await press(...keys);
    await this.settled();
  }

  /** Presses keys one after the other in a field, and tells its {@linkcode caretOf} after each of them. */
  async caretsAfter(field: string, ...keys: readonly string[]): Promise<readonly string[]> {
    const carets: string[] = [];
    const note = ({key}: KeyboardEvent) => key === 'Shift' && carets.push(this.caretOf(field));
    const {ownerDocument} = this.#control(field);
    // of the other keys a form lets no listener hear
    ownerDocument.addEventListener('keyup', note);
    await this.press(...keys.flatMap((key) => [key, 'Shift']));
    ownerDocument.removeEventListener('keyup', note);
    return carets;
  }

  /** Sets the caret of a field, or a selection. */
  async select(field: string, start: number, end = start): Promise<void> {
    if (this.focused !== field) await this.focus(field);
    this.#control(field).setSelectionRange(start, end);
  }

  /** Leaves the form, by clicking elsewhere on the page. */
  async leave(): Promise<void> {
    if (this.#frame) (this.#root.activeElement as HTMLElement | null)?.blur();
    (document.activeElement as HTMLElement | null)?.blur();
    await this.settled();
  }

  /** Pastes with the keyboard, over the selection of a field. */
  async paste(field: string, text: string): Promise<void> {
    const [start, end] = this.selection(field);
    await copy(text);
    await this.select(field, start, end);
    await this.press('Control+v');
  }

  /** Fills fields as a browser's autofill does: without focus, and with an event that tells nothing. */
  async autofill(texts: Readonly<Record<string, string>>): Promise<void> {
    for (const [field, text] of Object.entries(texts)) this.input(field, text, new Event('input', crossing));
    await this.settled();
  }

  /**
   * Has the browser's own editing come to this text and selection, and tell so with this event: for edits that no
   * key makes.
   */
  input(
    field: string,
    text: string,
    event: Event,
    [start, end]: Selection = [text.length, text.length],
  ): void {
    const control = this.#control(field);
    if (isBox(control)) control.checked = text !== '';
    else control.value = text;
    if (this.focused === field && !isBox(control) && !control.matches('select'))
      control.setSelectionRange(start, end);
    this.dispatch(field, event);
  }

  /** Has an event happen to a field. */
  dispatch(field: string, event: Event): void {
    this.#control(field).dispatchEvent(event);
  }

  /** Clicks on a part, such as `submit`, with the mouse: again when it moved away under the pointer. */
  async click(part: string): Promise<void> {
    const target = this.part(part);
    let isHit = target?.matches(':disabled') ?? true;
    target?.addEventListener('mousedown', () => (isHit = true), {once: true});
    do {
      await sendMouse({type: 'click', position: await this.#restingMiddleOf(part)});
      await this.settled();
    } while (!isHit);
  }

  /** Where to click a part, in the viewport, once it is at rest there: what is laid out late moves it. */
  async #restingMiddleOf(part: string): Promise<[x: number, y: number]> {
    for (let tries = 0; tries < 50; tries++) {
      this.part(part)?.scrollIntoView({block: 'center'});
      const before = this.#middleOf(part);
      await nextFrame(); // a click goes to where things are painted
      await nextFrame();
      const [x, y] = this.#middleOf(part);
      if (x === before[0] && y === before[1] && y > 0 && y < innerHeight) return [x, y];
    }
    throw new Error(`${part} does not come to rest in the viewport.`);
  }

  #middleOf(part: string): [x: number, y: number] {
    const {left, top, width, height} = this.box(part);
    const {x = 0, y = 0} = this.#frame?.getBoundingClientRect() ?? {};
    return [Math.round(x + left + width / 2), Math.round(y + top + height / 2)];
  }

  /** Clicks the form's own button, and waits for what comes of it. */
  submit(): Promise<Outcome> {
    return this.outcomeOf(() => this.click('submit'));
  }

  /** Presses Enter where the focus is, and waits for what comes of it. */
  enter(): Promise<Outcome> {
    return this.outcomeOf(() => this.press('Enter'));
  }

  /** What the attempt comes to that this action begins. */
  async outcomeOf(action: () => unknown): Promise<Outcome> {
    const known = this.outcomes.length;
    const ended = new Promise<void>((resolve) => {
      for (const type of ['token', 'token-error']) {
        this.element.addEventListener(type, () => resolve(), {once: true});
      }
    });
    await action();
    const clock = setTimeout(() => console.error(`No outcome: ${this.#description()}`), LONG_WAIT);
    await ended;
    clearTimeout(clock);
    await this.settled();
    const outcome = this.outcomes[known];
    if (!outcome) throw new Error('There was no outcome.');
    return outcome;
  }

  // What can be seen

  /** Names of the fields, in reading order. */
  get fields(): readonly string[] {
    return [...this.#root.querySelectorAll('input, select')].map(({id}) => id);
  }

  /** Name of the field that has the focus. */
  get focused(): string | undefined {
    const focused = this.#root.activeElement;
    return focused?.matches('input, select') ? focused.id : undefined;
  }

  /** What stands in a field; `true` for a box that is checked. */
  text(field: string): string {
    const control = this.#control(field);
    if (isBox(control)) return control.checked ? 'true' : '';
    return control.value;
  }

  /** What stands in all fields. */
  get texts(): Readonly<Record<string, string>> {
    return Object.fromEntries(this.fields.map((field) => [field, this.text(field)]));
  }

  /** What is selected in a field, or where its caret is. */
  selection(field: string): Selection {
    const {selectionStart, selectionEnd} = this.#control(field);
    return [selectionStart ?? 0, selectionEnd ?? 0];
  }

  /** The text with `|` at the caret, or at both ends of the selection. */
  caretOf(field: string): string {
    const [start, end] = this.selection(field);
    const text = this.text(field);
    const selected = start === end ? '' : `${text.slice(start, end)}|`;
    return `${text.slice(0, start)}|${selected}${text.slice(end)}`;
  }

  /** The visible label of a field. */
  labelOf(field: string): string {
    return plain(this.#root.querySelector(`label[for="${field}"]`));
  }

  /** What stands under a field when something is wrong with it; empty otherwise. */
  errorOf(field: string): string {
    const note = this.#noteOf(field);
    return note?.getAttribute('part') === 'error' ? plain(note) : '';
  }

  /** What stands under a field while nothing is wrong with it. */
  hintOf(field: string): string {
    const note = this.#noteOf(field);
    return note?.getAttribute('part') === 'hint' ? plain(note) : '';
  }

  /** All errors that are shown, by field. */
  get errors(): Readonly<Record<string, string>> {
    const entries = this.fields.map((field) => [field, this.errorOf(field)] as const);
    return Object.fromEntries(entries.filter(([, error]) => error));
  }

  /** What the form's live region says. */
  get summary(): string {
    return plain(this.#root.querySelector('[role=alert]'));
  }

  /** The text of a part. */
  textOf(part: string): string {
    return plain(this.part(part));
  }

  /** An attribute of a field's input. */
  attributeOf(field: string, name: string): string | null {
    return this.#control(field).getAttribute(name);
  }

  /** What the browser itself would say is wrong with a field. */
  nativeErrorOf(field: string): string {
    return this.#control(field).validationMessage;
  }

  /** A computed style of a part. */
  styleOf(part: string, property: string): string {
    const element = this.part(part);
    return element ? getComputedStyle(element).getPropertyValue(property) : '';
  }

  /** Where a part is, in the viewport. */
  box(part: string): DOMRect {
    const element = this.part(part);
    if (!element) throw new Error(`There is no ${part}.`);
    return element.getBoundingClientRect();
  }

  /** Where everything is: the form, its fields, what is in them and the button. */
  get layout(): Readonly<Record<string, readonly number[]>> {
    const all = ['form', 'submit', ...this.fields.flatMap((field) => [`field-${field}`, `input-${field}`])];
    // what is laid out by its parent has no box of its own
    const parts = all.filter((part) => this.styleOf(part, 'display') !== 'contents');
    const {scrollY = 0} = this.#root.ownerDocument.defaultView ?? {};
    return Object.fromEntries(
      parts.map((part) => {
        const {left, top, width, height} = this.box(part);
        return [part, [left, top + scrollY, width, height].map(Math.round)];
      }),
    );
  }

  /** The first element of a part; for how it looks, not for what is in it. */
  part(part: string): HTMLElement | null {
    return this.#root.querySelector(`[part~="${part}"]`);
  }

  /** What somebody would want to know who waits for something that does not come. */
  #description(): string {
    const {errors, summary, focused, texts} = this;
    const {busy} = this.element;
    const {top, bottom} = this.box('submit');
    const view = {top, bottom, innerHeight, scrollY, hasFocus: document.hasFocus()};
    return JSON.stringify({errors, summary, focused, busy, texts, view});
  }

  /** The frame that the fields are in, if they are in one. */
  get #frame(): HTMLIFrameElement | null {
    return this.element.querySelector('iframe');
  }

  get #root(): ShadowRoot {
    const element = this.#frame?.contentDocument?.querySelector(this.element.localName) ?? this.element;
    if (!element.shadowRoot) throw new Error('The form is not ready.');
    return element.shadowRoot;
  }

  #control(field: string): HTMLInputElement {
    const control = this.#root.getElementById(field);
    if (!control) throw new Error(`There is no field ${field}, but ${this.fields.join(', ')}.`);
    return control as HTMLInputElement;
  }

  #noteOf(field: string): HTMLElement | null {
    return this.#root.getElementById(this.attributeOf(field, 'aria-describedby') ?? '');
  }
}

/** Milliseconds; longer than an attempt takes on a busy machine, shorter than a test may. */
const LONG_WAIT = 60_000;

const isBox = (control: HTMLInputElement) => control.type === 'checkbox';

const crossing = {bubbles: true, composed: true};

const plain = (element: Element | null) => (element?.textContent ?? '').replace(/\s+/g, ' ').trim();

/** Puts a text on the clipboard, as a customer does who copies it elsewhere. */
async function copy(text: string): Promise<void> {
  const elsewhere = document.createElement('textarea');
  elsewhere.value = text;
  document.body.append(elsewhere);
  elsewhere.select();
  await press('Control+c');
  elsewhere.remove();
}
