import {render} from 'lit';
import {createToken} from '../client/create-token.js';
import {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {Settings} from '../core/context.js';
import type {Form} from '../core/form.js';
import {FormModel} from '../core/form-model.js';
import type {FormView} from '../core/form-view.js';
import {en} from '../i18n/en.js';
import {isRtl, loadMessages} from '../i18n/locale.js';
import type {Messages} from '../i18n/messages.js';
import {explain, refusedField} from './explain.js';
import {formTemplate} from './form-template.js';
import {neutralMark} from './neutral-mark.js';
import type {Surface, SurfaceConfig, SurfaceHost} from './surface.js';
import {Typing} from './typing.js';

/** Composed events that carry what is typed: they end at the shadow root, except keys that are no text. */
const TELLING =
  'beforeinput input keydown keypress keyup paste cut copy dragstart drop compositionstart compositionupdate compositionend';

/** The fields in the element's own shadow root. */
export class DirectSurface implements Surface {
  readonly #root: ShadowRoot;
  readonly #host: SurfaceHost;
  readonly #model: FormModel;
  readonly #typing: Typing;
  /** The API's own words for fields it refused, by field name. */
  readonly #refusals = new Map<string, string>();
  readonly #unmasked = new Set<string>();
  #config: SurfaceConfig;
  #view: FormView;
  #messages: Messages = en;
  #locale = 'en';
  #marks: typeof import('./brand-marks.js') | undefined;
  #summary = '';
  #failed = false;
  #busy = false;
  /** Key of an attempt on this same content that may have made a token all the same. */
  #unanswered: string | undefined;

  constructor(root: ShadowRoot, host: SurfaceHost, form: Form, settings: Settings, config: SurfaceConfig) {
    this.#root = root;
    this.#host = host;
    this.#config = config;
    this.#model = new FormModel(form, settings);
    this.#view = this.#model.view();
    this.#typing = new Typing(this.#model, () => this.#edited());
    for (const type of `${TELLING} focusin focusout submit`.split(' ')) root.addEventListener(type, this);
  }

  get view(): FormView {
    return this.#view;
  }

  get problem(): string {
    if (this.#config.fault) return this.#explain(this.#config.fault);
    const name = this.#firstWrong();
    return name === undefined ? '' : this.#errorText(name);
  }

  get anchor(): HTMLElement | undefined {
    return this.#input(this.#firstWrong() ?? '') ?? undefined;
  }

  /** Takes another form of the same kind, or other settings; what was typed stays. */
  use(form: Form, settings: Settings): void {
    this.#model.configure(form, settings);
  }

  configure(config: SurfaceConfig): void {
    this.#config = config;
    if (config.locale !== this.#locale) void this.#translate(config.locale);
    this.#refresh();
    this.#render();
  }

  reveal(focus: boolean): boolean {
    const wrong = this.#model.reveal();
    const n = wrong.length;
    if (n) this.#say(this.#text(n === 1 ? 'errors_one' : 'errors_many', {n: String(n)}), true);
    this.#refresh();
    this.#render();
    if (n && focus) this.focus(wrong[0]);
    return !n && !this.#config.fault;
  }

  async tokenize(signal: AbortSignal): Promise<Token> {
    if (this.#config.fault) throw this.#config.fault;
    const values = this.reveal(true) && this.#model.values();
    if (!values)
      throw new TokenError('validation_error', 'A field is missing or wrong: see `change` events for which.');
    this.#busy = true;
    this.#say(this.#text('busy'), false);
    this.#render();
    try {
      const {client} = this.#config;
      const options = {...client, signal, idempotencyKey: this.#unanswered};
      const token = await createToken(this.#model.form.encode(values), options);
      this.#unanswered = undefined;
      if (this.#config.clearOnToken) this.wipe();
      this.#say(this.#text('done'), false);
      return token;
    } catch (error) {
      this.#unanswered = (error as TokenError).idempotencyKey;
      this.#fail(error as TokenError);
      throw error;
    } finally {
      this.#busy = false;
      this.#refresh();
      this.#render();
      if (this.#refusals.size && !signal.aborted) this.focus(this.#firstWrong());
    }
  }

  focus(field = this.#model.form.rows[0]?.[0]): void {
    this.#input(field ?? '')?.focus();
  }

  wipe(): void {
    this.#model.wipe();
    this.#typing.wipe();
    this.#refusals.clear();
    this.#unmasked.clear();
    this.#unanswered = undefined;
    this.#root.querySelector('form')?.reset();
    this.#say('', false);
    this.#refresh();
    this.#render();
    this.#host.changed(true);
  }

  handleEvent(event: Event): void {
    const {type, target} = event;
    if (type === 'submit') {
      event.preventDefault();
      if (!this.#busy) this.#host.submitted();
      return;
    }
    if (type === 'focusin') this.#prepare();
    else if (type === 'focusout') {
      this.#model.leave((target as Element).id);
      this.#refresh();
    } else {
      if (type !== 'keydown' || isText(event as KeyboardEvent)) event.stopPropagation();
      this.#typing.handleEvent(event);
    }
  }

  #edited(): void {
    this.#unanswered = undefined;
    this.#say('', false);
    for (const name of this.#refusals.keys())
      if (!this.#view.fields[name]?.error) this.#refusals.delete(name);
    this.#refresh();
    this.#host.changed(true);
  }

  /** Looks again; renders and tells only what changed. */
  #refresh(): void {
    const view = this.#model.view();
    if (JSON.stringify(view) === JSON.stringify(this.#view)) return;
    this.#view = view;
    this.#render();
    this.#host.changed(false);
  }

  #render(): void {
    const {locale, disabled, required, standalone, fault} = this.#config;
    render(
      formTemplate({
        model: this.#model,
        view: this.#view,
        locale,
        rtl: isRtl(locale),
        disabled: disabled || fault !== undefined,
        busy: this.#busy,
        required,
        standalone,
        masked: new Set(Object.keys(this.#view.fields).filter((name) => this.#isMasked(name))),
        summary: fault ? this.#explain(fault) : this.#summary,
        failed: this.#failed || fault !== undefined,
        brand: this.#brand(),
        text: (key, parts) => this.#text(key, parts),
        errorText: (name) => this.#errorText(name),
        toggleMask: (name) => this.#toggleMask(name),
      }),
      this.#root,
    );
    for (const [name, {error}] of Object.entries(this.#view.fields)) {
      this.#input(name)?.setCustomValidity(error === undefined ? '' : this.#errorText(name));
    }
  }

  #brand(): {mark: unknown; name: string} {
    const {brand} = this.#view;
    if (brand === null) return {mark: neutralMark, name: ''};
    return {mark: this.#marks?.brandMark(brand) ?? neutralMark, name: this.#marks?.brandName(brand) ?? brand};
  }

  #isMasked(name: string): boolean {
    return this.#model.form.fields[name]?.secret === true && !this.#unmasked.has(name);
  }

  #toggleMask(name: string): void {
    if (!this.#unmasked.delete(name)) this.#unmasked.add(name);
    this.#render();
  }

  /** What is not needed before the first keystroke comes with the first focus. */
  #prepare(): void {
    if (this.#marks || !('number' in this.#model.form.fields)) return;
    import('./brand-marks.js').then(
      (marks) => {
        this.#marks = marks;
        this.#render();
      },
      () => undefined, // without marks, the neutral one stays
    );
  }

  async #translate(locale: string): Promise<void> {
    this.#locale = locale;
    const messages = await loadMessages(locale);
    if (this.#locale !== locale) return;
    this.#messages = messages;
    this.#render();
  }

  #input(name: string): HTMLInputElement | HTMLSelectElement | null {
    return this.#root.querySelector(`#${name || '_'}`);
  }

  #firstWrong(): string | undefined {
    const {form} = this.#model;
    return form.rows.flat().find((name) => {
      const field = this.#view.fields[name];
      return (
        field?.error !== undefined ||
        (field?.state !== 'valid' && !(field?.state === 'empty' && form.fields[name]?.optional))
      );
    });
  }

  #say(summary: string, failed: boolean): void {
    if (this.#summary === summary) return;
    this.#summary = summary;
    this.#failed = failed;
    this.#render();
  }

  #text(key: string, parts: Readonly<Record<string, string>> = {}): string {
    const texts: Readonly<Record<string, string | undefined>> = {...this.#messages, ...this.#config.messages};
    return (texts[key] ?? '').replace(/{(\w+)}/g, (_, part: string) => parts[part] ?? '');
  }

  #errorText(name: string): string {
    const {state, error} = this.#view.fields[name] ?? {};
    const code = error ?? (state === 'partial' ? 'incomplete' : 'required');
    return this.#refusals.get(name) ?? (this.#text(`${code}_${name}`) || this.#text(code));
  }

  /** Shows why there is no token: under the field that the API refused, or in the summary. */
  #fail(error: TokenError): void {
    const name = refusedField(error, this.#model.form);
    if (name === undefined) {
      this.#say(this.#explain(error), true);
      return;
    }
    this.#refusals.set(name, error.message);
    this.#model.reject(name, error.code ?? 'incomplete');
    this.#say(this.#text('errors_one'), true);
  }

  #explain(error: TokenError): string {
    const testMode = !this.#config.client.publishableKey.startsWith('pk_live_');
    return explain(error, testMode, (key, parts) => this.#text(key, parts));
  }
}

const isText = ({key, ctrlKey, metaKey}: KeyboardEvent) =>
  (key.length === 1 && !ctrlKey && !metaKey) || key === 'Backspace' || key === 'Delete';
