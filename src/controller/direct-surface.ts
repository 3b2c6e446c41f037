import {render} from 'lit-html';
import type {ClientOptions} from '../client/client-options.js';
import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {Brand, Settings} from '../model/context.js';
import type {Form} from '../model/form.js';
import type {FormState} from '../model/form-state.js';
import type {FormEngine} from './form-engine.js';
import {guardFields} from '../typing/guard.js';
import {formTemplate, type FormPicture} from '../rendering/form-template.js';
import {loadEngine} from './load-engine.js';
import {nameOf} from '../base/name-of.js';
import {fetchAtLoad} from '../typing/natives.js';
import type {Surface, SurfaceConfig, SurfaceHost} from './surface.js';
import {loadTexts, textOf, type Texts} from '../rendering/texts.js';

/**
 * The fields in the element's own shadow root: their first picture, and what must hold from the start. Everything
 * that happens to them is the engine's business, which comes with the first focus, or the first text that a
 * browser fills in; what was typed until then it finds in the inputs.
 */
export class DirectSurface implements Surface {
  readonly fetch = fetchAtLoad;
  readonly root: ShadowRoot;
  readonly host: SurfaceHost;
  form: Form;
  settings: Settings;
  config: SurfaceConfig;
  texts: Texts;
  /** Why no token can be made, whatever the configuration says. */
  fault: TokenError | undefined;
  #engine: FormEngine | undefined;
  #view: FormState | undefined;
  /** Not asked at every painting, as the page may be long. */
  #name: string | undefined;

  constructor(
    root: ShadowRoot,
    host: SurfaceHost,
    form: Form,
    settings: Settings,
    config: SurfaceConfig,
    texts: Texts,
  ) {
    this.root = root;
    this.host = host;
    this.form = form;
    this.settings = settings;
    this.config = config;
    this.texts = texts;
    guardFields(root, (event) => this.#onTyping(event));
    for (const type of ['focusin', 'focusout', 'submit']) root.addEventListener(type, this);
  }

  get view(): FormState {
    return this.#engine?.view ?? (this.#view ??= this.#look());
  }

  get problem(): string {
    return this.#engine?.problem ?? this.text('required');
  }

  get anchor(): HTMLElement | undefined {
    return this.#engine?.anchor ?? this.control(this.names[0]);
  }

  /** Field names in reading order. */
  get names(): readonly string[] {
    return this.form.rows.flat();
  }

  /** Takes another form of the same kind, or other settings; what was typed stays. */
  use(form: Form, settings: Settings): void {
    // another one is of parts that are loaded on demand, whose texts and choices the engine has
    if (form !== this.form) void this.start();
    this.form = form;
    this.settings = settings;
    this.#update();
  }

  configure(config: SurfaceConfig): void {
    const {locale} = this.config;
    this.config = config;
    this.#name = nameOf(this.root.host);
    if (locale !== config.locale) void this.#translate();
    if (isSuspect(config.client)) void this.start();
    this.#update();
  }

  /** No token can be made any more, or with nothing given, it can again. */
  refuse(fault: TokenError | undefined): void {
    if (fault === this.fault) return;
    this.fault = fault;
    if (fault) void this.start();
    this.#update();
  }

  reveal(focus: boolean): boolean {
    if (this.#engine) return this.#engine.reveal(focus);
    void this.start().then((engine) => engine?.reveal(focus));
    return false;
  }

  async tokenize(signal: AbortSignal): Promise<Token> {
    const engine = await this.#takeOver().catch((error: unknown) => {
      this.paint({summary: this.text('error_network'), outcome: 'failed'});
      throw error;
    });
    return engine.tokenize(signal);
  }

  /** Tells the customer of an attempt that was refused before it came here. */
  tell(error: TokenError): void {
    void this.start().then((engine) => engine?.tell(error));
  }

  focus(field = this.names[0]): void {
    this.control(field)?.focus();
  }

  wipe(): void {
    this.root.querySelector('form')?.reset();
    this.#engine?.wipe();
  }

  handleEvent(event: Event): void {
    if (event.type === 'submit') {
      // always: a browser would put the fields into the page's address
      event.preventDefault();
      this.host.submitted();
    } else {
      void this.start();
      this.#engine?.moveFocus(event as FocusEvent);
    }
  }

  #onTyping(event: Event): void {
    if (this.#engine) this.#engine.handleTyping(event);
    else if (event.type === 'input') {
      void this.start();
      this.#view = undefined;
      this.host.changed(true);
    }
  }

  /** Shows the form: as it is with nothing typed, but for what is given. */
  paint(picture: Partial<FormPicture> = {}): void {
    const {disabled, locale, required, standalone} = this.config;
    render(
      formTemplate({
        form: this.form,
        name: this.#name,
        view: this.view,
        locale,
        rtl: this.texts.rtl,
        disabled,
        busy: false,
        required: required || standalone,
        standalone,
        summary: '',
        brandName: '',
        isMasked: (name) => this.form.fields[name]?.secret === true,
        text: (key, parts) => this.text(key, parts),
        note: (name) => this.note(name, this.form.derive?.({}, this.settings).brand),
        toggleMask: () => undefined,
        ...picture,
      }),
      this.root,
    );
  }

  /** A text in the customer's language, as far as it is loaded. */
  text(key: string, parts?: Readonly<Record<string, string>>): string {
    return textOf([this.config.messages, this.texts.messages], key, parts);
  }

  /** The hint under a field. */
  note(name: string, brand: Brand | undefined): string {
    return this.text(`hint_${name}`, {n: String(brand?.cvcLength ?? '3–4')});
  }

  /** The input or select of a field. */
  control(name = ''): HTMLInputElement | undefined {
    return (this.root.getElementById(name) as HTMLInputElement | null) ?? undefined;
  }

  #look(): FormState {
    const states = this.names.map(
      (name) => [name, {state: this.control(name)?.value ? 'partial' : 'empty'}] as const,
    );
    const empty = states.every(([, {state}]) => state === 'empty');
    return {complete: false, empty, brand: null, fields: Object.fromEntries(states)};
  }

  #update(): void {
    if (this.#engine) this.#engine.update();
    else {
      this.#view = undefined;
      this.paint();
    }
  }

  /** Has the engine take over; if it cannot be loaded, the next event or attempt tries again. */
  start(): Promise<FormEngine | undefined> {
    return this.#takeOver().catch(() => undefined);
  }

  async #takeOver(): Promise<FormEngine> {
    const {FormEngine} = await loadEngine();
    if (!this.#engine) {
      this.#engine = new FormEngine(this);
      this.host.changed(false);
    }
    return this.#engine;
  }

  async #translate(): Promise<void> {
    const {locale} = this.config;
    const texts = await loadTexts(locale);
    if (this.config.locale !== locale) return;
    this.texts = texts;
    this.#update();
  }
}

/** Other than a key of the right form and a secure origin: the engine finds out whether that works. */
const isSuspect = ({publishableKey, apiBase}: ClientOptions) =>
  !/^pk_\w+$/.test(publishableKey) || /^(?!https:)./.test(apiBase ?? '');
