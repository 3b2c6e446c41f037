import {isServer, nothing, unsafeCSS, type CSSResultGroup, type PropertyValues} from 'lit';
import type {FieldsController} from '../base/fields-controller.js';
import {localeOf, renderedLocales} from '../base/locale-of.js';
import {nameOf} from '../base/name-of.js';
import {TokenFormElement} from '../base/token-form-element.js';
import type {ClientOptions} from '../client/client-options.js';
import type {FormController} from '../controller/form-controller.js';
import type {FormHost, FormInputs} from '../controller/form-inputs.js';
import {loadController, loadError} from '../controller/load-controller.js';
import type {FrameController} from '../frame/host/frame-controller.js';
import type {FormContext} from '../model/context.js';
import {keepIfSame, type FormState} from '../model/form-state.js';
import type {Form} from '../model/form.js';
import {formTemplate} from '../rendering/form-template.js';
import {loadErrorTemplate} from '../rendering/load-error-template.js';
import type {RenderState, TextLookup} from '../rendering/render-state.js';
import styles from '../rendering/styles.css?inline';
import {hintOf, loadTexts, textOf} from '../rendering/texts.js';
import {guardFields, guardInside} from '../typing/guard.js';
import {FormParts} from './form-parts.js';
import {readState} from './read-state.js';
import {RenderedForm} from './rendered-form.js';

/** A token form whose fields are in the element's own shadow root or, with `frame-src`, in a frame. */
export abstract class DirectFormElement extends TokenFormElement {
  static override styles: CSSResultGroup = [unsafeCSS(styles)];

  static {
    // a form that takes another's place lays its texts out once its fields are drawn
    this.disableWarning?.('change-in-update');
  }

  readonly #parts = new FormParts(
    () => this.#inputsChanged(),
    (part) => this.#failToLoad(part),
  );
  /** What happens in the fields: loaded when somebody is about to type. */
  #controller: FormController | undefined;
  #loading: Promise<FieldsController> | undefined;
  /** The frame that the fields are in, where they are in one. */
  #frame: FrameController | undefined;
  #openingFrame: Promise<FrameController> | undefined;
  /** The fields belong into a frame, and are drawn in the page in no case. */
  #wantsFrame = false;
  #loadFailed = false;
  #initialState: FormState | undefined;
  #leaveComponents: (() => void) | undefined;
  readonly #rendered = new RenderedForm();

  /** Which form the attributes ask for; a promise where a part of it is loaded on demand. */
  protected abstract definition(): Form | Promise<Form>;

  /** What the attributes tell the checks. */
  protected get context(): FormContext {
    const now = this.clock();
    return {
      today: {year: now.getFullYear(), month: now.getMonth() + 1},
      testMode: !this.options.client.publishableKey.startsWith('pk_live_'),
      locale: localeOf(this),
    };
  }

  protected override get moreStyles(): readonly string[] {
    return [...super.moreStyles, this.#controller?.styles ?? '', this.#parts.look ?? ''];
  }

  /** What this kind of form shows beside its fields. */
  protected extras(_form: Form, _text: TextLookup): Partial<RenderState> {
    return {};
  }

  /** Asks once more which form follows from what is typed. */
  protected resolveForm(): void {
    this.#controller?.resolve();
  }

  protected override get state(): FormState {
    const fields = this.#controller ?? this.#frame;
    if (fields) return fields.state;
    return (this.#initialState = keepIfSame(
      this.#initialState,
      readState(this.#parts.form, this.shadowRoot),
    ));
  }

  override connectedCallback(): void {
    super.connectedCallback();
    this.#leaveComponents = guardInside(this);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    this.#leaveComponents?.();
  }

  override focus(options?: FocusOptions & {readonly field?: string}): void {
    const control = this.fields ? null : this.shadowRoot?.getElementById(options?.field ?? '');
    if (control) control.focus(options);
    else super.focus(options);
  }

  override reset(): void {
    super.reset();
    if (this.fields || !this.shadowRoot) return;
    this.shadowRoot.querySelector('form')?.reset();
    this.fieldsHost.stateChanged(true);
  }

  protected override willUpdate(changed: PropertyValues): void {
    super.willUpdate(changed);
    if (!this.hasUpdated) this.#wantsFrame = this.frameSrc !== undefined && !isServer;
    if (this.#wantsFrame && !this.#openingFrame && !this.#loadFailed) this.#openFrame();
    if (this.#isFramed) return;
    // an update without a changed property is about what is typed, and asks for the same form
    if (this.hasUpdated && changed.size === 0) return;
    if (!this.isHydrating) this.#ask(changed.has('look'));
    this.#inputsChanged();
  }

  /** A server's form needs rules of drawing at once, and has none that are to come. */
  protected override canHydrate(rendered: ShadowRoot): boolean {
    return this.frameSrc === undefined && this.#rendered.find(this, rendered);
  }

  /** A server's form is drawn again when all is there that it is made of: as it is, and at once. */
  protected override scheduleUpdate(): void | Promise<unknown> {
    if (!this.isHydrating) return super.scheduleUpdate();
    this.#ask(true);
    return this.loadParts().then(() => super.scheduleUpdate());
  }

  protected override update(changed: PropertyValues): void {
    try {
      super.update(changed);
    } catch (error) {
      if (!this.isHydrating) throw error;
      this.#rendered.remove(this.renderRoot as ShadowRoot);
      super.update(changed);
    }
  }

  /** The form is alive. What was typed meanwhile stands in it. */
  #takeOver(root: ShadowRoot): void {
    this.isHydrating = false;
    renderedLocales.delete(this);
    for (const style of root.querySelectorAll('style')) style.remove();
    this.requestUpdate('locale'); // from now on, the page counts
  }

  /** Asks for what the attributes say now. */
  #ask(isOtherLook: boolean): void {
    this.#parts.askForm(this.definition(), localeOf(this));
    if (!this.hasUpdated || isOtherLook) this.#parts.askLook(this.look);
  }

  /** Resolves when all is loaded that is drawn at first. A server's renderer waits for it. */
  protected loadParts(): Promise<unknown> {
    return this.#parts.settled();
  }

  protected override render(): unknown {
    if (this.#loadFailed) return loadErrorTemplate(this.#text, () => this.#retry());
    if (this.#isFramed) return this.#frame?.render() ?? this.placeholder;
    const inputs = this.#inputs;
    return inputs ? formTemplate(this.#renderState(inputs)) : nothing;
  }

  protected override firstUpdated(changed: PropertyValues): void {
    super.firstUpdated(changed);
    const root = this.renderRoot as ShadowRoot;
    guardFields(root, (event) => this.#handleInput(event));
    for (const type of ['focusin', 'focusout'])
      root.addEventListener(type, (event) => this.#handleFocus(event as FocusEvent));
    root.addEventListener('submit', (event) => {
      event.preventDefault(); // always: a browser would put the fields into the page's address
      this.fieldsHost.submitRequested();
    });
    if (this.isHydrating) this.#takeOver(root);
  }

  protected override updated(changed: PropertyValues): void {
    this.adoptStyles();
    this.#controller?.drawn();
    this.#frame?.update(this.options);
    super.updated(changed);
    if (this.#openingFrame || this.#loadFailed || !this.#inputs) return;
    this.fieldsReady();
    const isTouched = this.#isTouched();
    if (!this.#controller && (isTouched || isSuspect(this.options.client))) this.#start();
  }

  /** Somebody was there before the form was: typed, was filled in for, or has the focus. */
  #isTouched(): boolean {
    const root = this.renderRoot as ShadowRoot;
    return this.#rendered.handOver(root) && (root.activeElement !== null || !this.state.empty);
  }

  protected override loadFields(): Promise<FieldsController> {
    if (this.#openingFrame) return this.#openingFrame.then((frame) => frame.ready());
    return (this.#loading ??= this.#loadController().catch((error: unknown) => {
      this.#loading = undefined;
      throw error;
    }));
  }

  protected override get initialValidity(): Pick<FieldsController, 'validationMessage' | 'anchor'> {
    if (this.#openingFrame) return super.initialValidity;
    const anchor = this.shadowRoot?.querySelector<HTMLElement>('input, select') ?? undefined;
    return {validationMessage: this.#text('required'), anchor};
  }

  /** What happens in the fields is loaded, too, if it was asked for. */
  protected override async getUpdateComplete(): Promise<boolean> {
    const done = await super.getUpdateComplete();
    await this.#loading?.catch(() => undefined); // told elsewhere
    return done;
  }

  async #loadController(): Promise<FieldsController> {
    await super.getUpdateComplete();
    const {form} = this.#parts;
    if (!form) throw loadError('fields');
    const [{FormController}, rules] = await Promise.all([
      loadController(),
      Promise.resolve(form.loadRules()).catch(() => {
        throw loadError('rules');
      }),
    ]);
    const inputs = this.#inputs;
    if (!inputs) throw loadError('texts');
    const controller = new FormController(this.#controllerHost(), {...inputs, form}, rules);
    this.fields = this.#controller = controller;
    await controller.update(inputs); // the attributes may ask for another form by now
    await super.getUpdateComplete();
    return controller;
  }

  #controllerHost(): FormHost {
    return {
      ...this.fieldsHost,
      root: this.renderRoot as ShadowRoot,
      tag: this.localName,
      requestUpdate: () => this.requestUpdate(),
      isDrawn: () => super.getUpdateComplete(),
    };
  }

  /** Loads the controller; if that fails, the next event or attempt tries again. */
  #start(): void {
    this.loadFields().catch(() => undefined);
  }

  #openFrame(): void {
    this.#openingFrame = import('../frame/host/frame-controller.js').then(
      ({FrameController}) => {
        const texts = async (locale: string) => (await loadTexts(locale)).messages;
        this.fields = this.#frame = new FrameController(this, this.fieldsHost, this.options, texts);
        this.requestUpdate();
        return this.#frame;
      },
      () => {
        this.#openingFrame = undefined;
        this.#failToLoad('frame');
        throw loadError('frame');
      },
    );
    this.#openingFrame.catch(() => undefined); // it is told already
  }

  /** Nothing is drawn but a frame's place. */
  get #isFramed(): boolean {
    return this.#wantsFrame || (isServer && this.frameSrc !== undefined);
  }

  /** What the attributes ask for, as far as it is loaded. */
  get #inputs(): FormInputs | undefined {
    const {form, texts, look} = this.#parts;
    if (!form || !texts || look === undefined) return undefined;
    return {form, texts, context: this.context, options: this.options};
  }

  #inputsChanged(): void {
    const inputs = this.#inputs;
    if (inputs) void this.#controller?.update(inputs);
    this.requestUpdate();
  }

  /** Says so to the customer, the page and its developer; the customer can try again. */
  #failToLoad(part: string): void {
    if (this.#controller) return; // the form stays as it was
    const error = loadError(part);
    console.error(`<${this.localName}>: ${error.message}`);
    this.#loadFailed = true;
    this.requestUpdate();
    this.fieldsHost.misconfigured(error);
  }

  #retry(): void {
    this.#loadFailed = false;
    this.requestUpdate('frameSrc', null); // no value that it can have, or Lit would find nothing changed
  }

  #handleInput(event: Event): void {
    if (this.#controller) this.#controller.handleInput(event);
    else if (event.type === 'input') {
      this.#start();
      this.fieldsHost.stateChanged(true);
    }
  }

  #handleFocus(event: FocusEvent): void {
    if (this.#controller) this.#controller.handleFocus(event);
    else this.#start();
  }

  readonly #text: TextLookup = (key, parts) =>
    textOf(
      [
        this.isHydrating ? {} : this.messages,
        this.#parts.texts?.messages ?? {},
        this.#parts.form?.messages ?? {},
      ],
      key,
      parts,
    );

  #renderState({form, texts, options}: FormInputs): RenderState {
    const controlled = this.#controller?.renderState;
    const text = controlled?.text ?? this.#text;
    return {
      form,
      state: this.state,
      name: this.isOffPage ? (this.getAttribute('aria-label') ?? undefined) : nameOf(this),
      locale: texts.lang,
      rtl: texts.rtl,
      look: this.look ?? 'default',
      focused: undefined,
      disabled: this.isHydrating ? this.disabled : options.disabled,
      busy: false,
      required: options.required || options.standalone,
      standalone: options.standalone,
      summary: '',
      brandName: '',
      isMasked: (name) => form.fields[name]?.secret === true,
      text,
      note: (name) => hintOf(name, undefined, text),
      toggleMask: () => this.#start(),
      ...controlled,
      ...this.extras(controlled?.form ?? form, text),
    };
  }
}

/** Other than a key of the right form and a secure origin: the controller finds out whether that works. */
const isSuspect = ({publishableKey, apiBase}: ClientOptions) =>
  !/^pk_\w+$/.test(publishableKey) || /^(?!https:)./.test(apiBase ?? '');
