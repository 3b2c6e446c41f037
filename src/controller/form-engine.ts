import {html} from 'lit-html';
import {checkOptions} from '../client/check-options.js';
import {createToken} from '../client/create-token.js';
import {isOffline} from '../client/online.js';
import {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import {FormModel} from '../model/form-model.js';
import type {Form} from '../model/form.js';
import type {FormState} from '../model/form-state.js';
import {applyEdit} from '../typing/apply-edit.js';
import {en} from '../i18n/en.js';
import {editOf, isLine, show, textIn} from '../typing/caret.js';
import type {DirectSurface} from './direct-surface.js';
import {explain, refusedField} from './explain.js';
import type {Outcome} from '../rendering/form-template.js';
import laterStyles from '../rendering/deferred-styles.css?inline';
import {preconnect} from './preconnect.js';
import {keepFromRecorders} from '../typing/recorders.js';
import {rehearse} from './rehearse.js';
import {selectTemplate} from '../rendering/select-template.js';
import {textOf} from '../rendering/texts.js';
import {UndoHistory} from '../typing/undo-history.js';

/** Milliseconds without activity after which a security code is wiped: three minutes. */
const CVC_KEPT = 180_000;

const PAINTS_BULLETS = CSS.supports('-webkit-text-security', 'disc');

let shared: CSSStyleSheet | undefined;

/** One style sheet for all forms of the page. */
function sheet(): CSSStyleSheet {
  if (!shared) {
    shared = new CSSStyleSheet();
    shared.replaceSync(laterStyles);
  }
  return shared;
}

/** Comes along, as it is needed soon. */
export {makeTokens} from '../base/submit-with-tokens.js';

type Marks = typeof import('../rendering/brand-marks.js');

/**
 * What happens in a form's fields, from the first keystroke to the token.
 *
 * Formatting happens on `input`, never on `keydown`: Android keyboards send no usable keys. While an input method
 * composes, nothing is written back, because that would end the composition or repeat its text.
 */
export class FormEngine {
  readonly #surface: DirectSurface;
  readonly #model: FormModel;
  /** The form that the element asks for; choices made in it lead to the one that is shown. */
  #asked: Form;
  /** The API's own words for fields it refused, by field name. */
  readonly #refusals = new Map<string, string>();
  readonly #unmasked = new Set<string>();
  #view: FormState;
  /** What stood in a field before the composition under way, which is one edit, however many events it takes. */
  #composedOver: string | undefined;
  /** The form that a choice leads to is on its way. */
  #following: Promise<void> | undefined;
  #undo = new UndoHistory();
  #marks: Marks | undefined;
  #summary = '';
  #outcome: Outcome | undefined;
  #busy = false;
  /** The field that has focus. */
  #focused = '';
  #fault: TokenError | undefined;
  #cvcTimer: ReturnType<typeof setTimeout> | undefined;
  /** Key of an attempt with this same content that may have made a token all the same. */
  #unanswered: string | undefined;

  constructor(surface: DirectSurface) {
    this.#surface = surface;
    this.#asked = surface.form;
    this.#model = new FormModel(surface.form, surface.settings);
    this.#view = this.#model.view();
    const {root} = surface;
    root.adoptedStyleSheets.push(sheet());
    if ('number' in surface.form.fields) void this.#loadMarks();
    for (const name of surface.names) {
      const control = surface.control(name);
      if (control && textIn(control)) this.#takeEdit(control, '', false);
    }
    this.update();
    if (root.activeElement) this.#connect();
  }

  get view(): FormState {
    return this.#view;
  }

  get problem(): string {
    const name = this.#firstWrong();
    return name === undefined ? '' : this.#errorText(name);
  }

  get anchor(): HTMLElement | undefined {
    return this.#surface.control(this.#firstWrong());
  }

  /** The surface has another form, settings or configuration. */
  update(): void {
    const {form, settings} = this.#surface;
    const shown = this.#model.form;
    const focused = this.#surface.root.activeElement?.id;
    if (form !== shown) this.#asked = form;
    const next = this.#follow();
    this.#surface.form = next;
    this.#model.configure(next, settings);
    this.#findFault();
    this.#refresh(true);
    if (next !== shown) {
      this.#refill(shown);
      this.#refocus(focused);
    }
    keepFromRecorders(this.#surface.root.querySelector('form'));
  }

  reveal(focus: boolean): boolean {
    const wrong = this.#model.reveal();
    const n = wrong.length;
    if (n) this.#say(this.#text(n > 1 ? 'errors_many' : 'errors_one', {n: String(n)}), 'failed');
    this.#refresh(true);
    if (n && focus) this.#surface.focus(wrong[0]);
    return !n;
  }

  async tokenize(signal: AbortSignal): Promise<Token> {
    if (this.#fault) throw this.#fault;
    this.#follow(); // a form that could not be loaded is asked for again
    await this.#following;
    if (signal.aborted) throw givenUp();
    const values = this.reveal(true) && this.#model.values();
    if (!values) throw new TokenError('validation_error', 'A field is missing or wrong.');
    this.#busy = true;
    const connection = new AbortController();
    for (const type of ['online', 'offline']) {
      addEventListener(type, () => this.#tellBusy(), {signal: connection.signal});
    }
    this.#tellBusy();
    try {
      const {fetch, config} = this.#surface;
      const {client, clearOnToken} = config;
      const options = {...client, fetch, signal, idempotencyKey: this.#unanswered};
      const token = await createToken(this.#model.form.encode(values), options);
      if (signal.aborted) throw givenUp();
      this.#unanswered = undefined;
      if (clearOnToken) this.#surface.wipe();
      // an owning form goes on, and its page says how that went
      this.#say(config.standalone ? this.#text('done') : '', 'done');
      return token;
    } catch (error) {
      this.#fail(error as TokenError);
      throw error;
    } finally {
      connection.abort();
      this.#busy = false;
      this.#refresh(true);
      if (this.#refusals.size && !signal.aborted) this.#surface.focus(this.#firstWrong());
    }
  }

  /** Tells the customer of an attempt that was refused before it came here. */
  tell(error: TokenError): void {
    this.#say(this.#explain(error), 'failed');
    this.#refresh(true);
  }

  wipe(): void {
    this.#composedOver = undefined;
    this.#model.wipe();
    this.#undo = new UndoHistory();
    this.#refusals.clear();
    this.#unmasked.clear();
    this.#edited();
    this.#refresh(true);
  }

  /** Focus came into the form, moved within, or left. */
  moveFocus({type, target}: FocusEvent): void {
    if (type === 'focusin') this.#connect();
    else this.#model.leave((target as Element).id);
    this.#undo.endRun();
    this.#focused = type === 'focusin' ? (target as Element).id : '';
    this.#refresh(this.#surface.config.mask !== '');
  }

  handleTyping(event: Event): void {
    const {type} = event;
    if (type === 'textInput') return;
    const {inputType = '', isComposing} = event as Partial<InputEvent>;
    if (type === 'beforeinput' && this.#undo.runsOn(inputType)) return;
    const focused = event.isTrusted && inputType === 'insertText' && this.#surface.root.activeElement;
    const control = this.#surface.control(((focused || event.composedPath()[0]) as Element).id);
    if (!control) return;
    if (type === 'input') {
      this.#takeEdit(control, inputType, isComposing ?? false);
    } else if (type === 'compositionend') this.#takeEdit(control, 'insertCompositionText', false);
    else if (type === 'keydown' || type === 'beforeinput') {
      const edit = this.#undo.asked(event, control);
      if (!edit) return;
      show(control, edit);
      this.#type(control.id, edit.text);
    }
  }

  #takeEdit(control: HTMLInputElement, inputType: string, isComposing: boolean): void {
    const name = control.id;
    const {form, context} = this.#model;
    const before = (this.#composedOver ??= this.#model.text(name));
    if (!isComposing) this.#composedOver = undefined;
    const format = form.fields[name]?.format;
    const now = editOf(control);
    const after = format && applyEdit(format, before, now, inputType, context);
    const {text} = after ?? now;
    if (!isComposing) {
      if (after) show(control, after, now);
      if (text !== before) this.#undo.note(name, before, inputType);
    }
    this.#type(name, text);
  }

  /** Not before somebody is about to type. */
  #connect(): void {
    if (this.#fault) return;
    preconnect(this.#surface.config.client.apiBase || 'https://api.stripe.com');
    setTimeout(() => void rehearse(this.#surface));
  }

  #type(name: string, text: string): void {
    this.#model.type(name, text);
    this.#refusals.delete(name);
    this.#edited();
  }

  #edited(): void {
    this.#unanswered = undefined;
    const {required, standalone} = this.#surface.config;
    // the owning form may go out without it, so nothing is said of it any more
    if (!required && !standalone && this.#model.view().empty) this.#model.forgive();
    this.#keepCvc();
    if (this.#follow() !== this.#model.form) this.update();
    const told = this.#summary;
    this.#summary = '';
    this.#refresh(told !== '');
    this.#surface.host.changed(true);
  }

  /** The form that the choices made lead to; the one that is shown, while a part of the other is loaded. */
  #follow(): Form {
    const next = this.#model.follow(this.#asked, this.#surface.config.locale);
    if (!(next instanceof Promise)) return next;
    this.#following = next.then(
      () => this.update(),
      () => {
        this.#say(this.#text('error_network'), 'failed'); // the next edit, or attempt, tries again
        this.#render();
      },
    );
    return this.#model.form;
  }

  /** Another form is shown: what stood in fields of the same name goes on to stand there, as it is laid out now. */
  #refill({fields}: Form): void {
    const {form, context} = this.#model;
    const {names} = this.#surface;
    if (names.some((name) => form.fields[name]?.format !== fields[name]?.format))
      this.#undo = new UndoHistory();
    for (const name of names) {
      const control = this.#surface.control(name);
      const before = this.#model.text(name);
      const laid = form.fields[name]?.format?.layout(before, context, false) ?? before;
      // what was chosen among other options is no choice any more
      const text = control && !isOffered(control, laid) ? '' : laid;
      if (text !== before) this.#model.type(name, text);
      // the caret stays where it is in a field that stays as it was
      if (control && textIn(control) !== text) show(control, {text, start: text.length, end: text.length});
    }
    this.#refresh();
  }

  /** Where fields changed places, the input that had focus is gone, or another field's: the customer stays in theirs. */
  #refocus(name: string | undefined): void {
    const control = this.#surface.control(name);
    if (!control || this.#surface.root.activeElement === control) return;
    control.focus();
    const {length} = textIn(control);
    if (control instanceof HTMLInputElement) control.setSelectionRange(length, length);
  }

  /** Looks again at the model; renders, and tells the element, when there is something new. */
  #refresh(always = false): void {
    const view = this.#model.view();
    const isNew = view !== this.#view;
    this.#view = view;
    if (isNew || always) this.#render();
    if (isNew) this.#surface.host.changed(false);
  }

  #render(): void {
    const {brand, fields} = this.#view;
    this.#surface.paint({
      disabled: this.#surface.config.disabled || this.#fault !== undefined,
      busy: this.#busy,
      summary: this.#fault ? this.#explain(this.#fault) : this.#summary,
      outcome: this.#fault ? 'failed' : this.#outcome,
      brandMark: this.#marks?.brandMark(brand ?? ''),
      brandName: brand === null ? '' : (this.#marks?.brandName(brand) ?? brand),
      isMasked: (name) => this.#isMasked(name),
      text: (key, parts) => this.#text(key, parts),
      control: selectTemplate,
      optional: html` <small>(${this.#text('optional')})</small>`,
      note: (name) => this.#note(name),
      toggleMask: (name) => {
        if (!this.#unmasked.delete(name)) this.#unmasked.add(name);
        this.#render();
      },
    });
    for (const [name, {error}] of Object.entries(fields)) {
      const control = this.#surface.control(name);
      control?.setCustomValidity(error === undefined ? '' : this.#errorText(name));
      // the nearest thing where text cannot be painted as bullets
      if (control && !PAINTS_BULLETS && isLine(control))
        control.type = this.#isMasked(name) ? 'password' : 'text';
    }
  }

  #isMasked(name: string): boolean {
    if (this.#surface.form.fields[name]?.secret) return !this.#unmasked.has(name);
    return this.#masks(name) && (name !== 'number' || this.#focused !== 'number');
  }

  /** Whether the page asks for bullets in this field. */
  #masks(name: string): boolean {
    return this.#surface.config.mask.split(' ').includes(name);
  }

  /** A mistake of the page's developer is told as soon as it is seen, and once. */
  #findFault(): void {
    const before = this.#fault?.code;
    this.#fault = undefined;
    try {
      if (this.#surface.fault) throw this.#surface.fault;
      checkOptions(this.#surface.config.client);
    } catch (error) {
      const fault = (this.#fault = error as TokenError);
      if (fault.code === before) return;
      console.error(`<${this.#surface.root.host.localName}>: ${fault.message}`);
      this.#surface.host.misconfigured(fault);
    }
  }

  /** A security code that nobody minds any more is wiped; nothing else ever is. */
  #keepCvc(): void {
    if (this.#cvcTimer !== undefined) clearTimeout(this.#cvcTimer);
    this.#cvcTimer = undefined;
    if (!this.#model.text('cvc')) return;
    this.#cvcTimer = setTimeout(() => {
      const control = this.#surface.control('cvc');
      if (this.#busy || !control || !textIn(control)) return;
      show(control, {text: '', start: 0, end: 0});
      this.#undo = new UndoHistory();
      this.#type('cvc', '');
      this.#say(this.#text('cvc_cleared'));
      this.#render();
    }, CVC_KEPT);
  }

  #tellBusy(): void {
    this.#say(this.#text(isOffline() ? 'offline' : 'busy'));
    this.#refresh(true);
  }

  async #loadMarks(): Promise<void> {
    this.#marks = await import('../rendering/brand-marks.js').catch(() => undefined); // the neutral mark stays
    this.#render();
  }

  #firstWrong(): string | undefined {
    const {form, names} = this.#surface;
    return names.find((name) => {
      const {state, error} = this.#view.fields[name] ?? {};
      return (
        error !== undefined || (state !== 'valid' && !(state === 'empty' && form.fields[name]?.optional))
      );
    });
  }

  #say(summary: string, outcome?: Outcome): void {
    this.#summary = summary;
    this.#outcome = outcome;
  }

  #text(key: string, parts?: Readonly<Record<string, string>>): string {
    const {config, texts} = this.#surface;
    return textOf([config.messages, texts.messages, this.#surface.form.messages ?? {}, en], key, parts);
  }

  #note(name: string): string {
    if (this.#view.fields[name]?.error !== undefined) return this.#errorText(name);
    if (name === 'number' && this.#masks(name) && this.#isMasked(name) && this.#model.text(name)) {
      return `•••• ${this.#model.text(name).slice(-4)}`;
    }
    return this.#surface.note(name, this.#model.context.brand) || this.#text(`hint_${name}`);
  }

  #errorText(name: string): string {
    const {state, error} = this.#view.fields[name] ?? {};
    const code = error ?? (state === 'partial' ? 'incomplete' : 'required');
    const ours = this.#text(`${code}_${name}`) || this.#text(code) || this.#text('refused');
    return this.#refusals.get(name) ?? ours;
  }

  /** Shows why there is no token: under the field that the API refused, or in the summary. */
  #fail(error: TokenError): void {
    this.#unanswered = error.idempotencyKey;
    const name = refusedField(error, this.#model.form);
    if (name === undefined) {
      this.#say(this.#explain(error), 'failed');
      return;
    }
    // the API's words are for the customer where a card is refused, else for the developer
    if (error.type === 'card_error' || this.#isTest) this.#refusals.set(name, error.message);
    this.#model.reject(name, error.code ?? 'incomplete');
    this.#say(this.#text('errors_one'), 'failed');
  }

  get #isTest(): boolean {
    return !/_live_/.test(this.#surface.config.client.publishableKey);
  }

  #explain(error: TokenError): string {
    return explain(error, this.#isTest, (key, parts) => this.#text(key, parts));
  }
}

/** Whether a text can stand in a control: in a `select`, only what is one of its options. */
const isOffered = (control: Element, text: string) =>
  !(control instanceof HTMLSelectElement) || [...control.options].some(({value}) => value === text);

const givenUp = () => new TokenError('aborted_error', 'The form was reset or removed.');
