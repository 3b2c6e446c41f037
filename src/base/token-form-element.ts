import {html, isServer, nothing, type PropertyDeclarations, type PropertyValues} from 'lit';
import type {ClientOptions} from '../client/client-options.js';
import type {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import {EMPTY_STATE, keepIfSame, type FormState} from '../model/form-state.js';
import type {Look} from '../rendering/looks/look.js';
import type {MessageOverrides} from '../rendering/texts.js';
import {adoptStyles} from './adopt-styles.js';
import {FormChangeEvent, TokenErrorEvent} from './events.js';
import type {FieldsController, FieldsHost, FieldsOptions} from './fields-controller.js';
import {FormControlElement, reflectedProperty, stringProperty} from './form-control-element.js';
import {controlsOf} from './form-natives.js';
import {localeOf} from './locale-of.js';
import {joinForms, submitImplicitly, waitForTokens} from './owning-form.js';
import type {WordList} from './word-list.js';
import {TokenController} from './token-controller.js';

/**
 * What every token form does as an element: attributes, events, methods, and its part in an owning form. Where the
 * fields are is its fields controller's business.
 *
 * @attr {string} name - Name under which an owning form sends the token id.
 *
 * @fires {Event} ready - The fields are there. Once.
 * @fires {FormChangeEvent} change - The form's state changed; `detail` is a `FormState`: states and
 *   codes, never text.
 * @fires {TokenEvent} token - A token was made: `detail.token`.
 * @fires {TokenErrorEvent} token-error - No token could be made, or a mistake of the page's developer was found:
 *   `detail.error`, a `TokenError`.
 *
 * @slot header - Before the fields.
 * @slot footer - After everything else.
 * @slot submit-label - In place of the submit button's text.
 *
 * @csspart form - All of it.
 * @csspart section - Rows under one heading, where a form has headings.
 * @csspart heading - That heading.
 * @csspart row - Fields that stand beside each other.
 * @csspart field - A field with its label and what stands under it.
 * @csspart field-invalid - A field with an error.
 * @csspart field-focused - A field that has the focus.
 * @csspart field-filled - A field that holds something.
 * @csspart field-disabled - A field of a disabled form.
 * @csspart field-NAME - The field of that name: `number`, `expiry`, `cvc`, `name`, `address_zip`, `id_number`, …
 * @csspart label - A field's label.
 * @csspart input - An `<input>` or a `<select>`.
 * @csspart input-invalid - An input with an error.
 * @csspart input-focused - An input that has the focus.
 * @csspart input-filled - An input that holds something.
 * @csspart input-disabled - An input of a disabled form.
 * @csspart check - A checkbox.
 * @csspart link - A link beside a checkbox, to terms.
 * @csspart input-NAME - The input of that name.
 * @csspart hint - The line under a field, while there is no error.
 * @csspart error - The line under a field, while there is one.
 * @csspart error-icon - The icon before it.
 * @csspart brand - The card brand's mark, in the number; before, those of the brands that are accepted.
 * @csspart cvc-picture - Where the security code is on a card.
 * @csspart saved-card - The card that a CVC is asked of.
 * @csspart toggle - The button that shows and hides a masked number.
 * @csspart figure - The drawing that shows where numbers stand, where a form has one.
 * @csspart retry - The button that loads a part of the form again that could not be loaded.
 * @csspart submit - The submit button, which is there without an owning form only.
 * @csspart submit-done - That button, once a token is made.
 * @csspart summary - What the form says as a whole; screen readers are told.
 *
 * @cssprop [--token-form-font-family=inherit] - Font of all but the fields' text.
 * @cssprop [--token-form-font-size=1rem] - Of the form; fields stay at 16 px at least, and so does each `rem` of these defaults.
 * @cssprop [--token-form-max-width=30rem] - Of the element.
 * @cssprop [--token-form-text-color=inherit] - Text; hints and errors derive from it, and the text of fields
 *   follows it where it is set.
 * @cssprop --token-form-muted-color - Hints and placeholders.
 * @cssprop [--token-form-accent-color=light-dark(#1f57d6, #8fb2ff)] - Focus, the submit button, the button
 *   that shows and hides.
 * @cssprop [--token-form-accent-text-color=light-dark(#fff, #0d1526)] - Text on the submit button.
 * @cssprop --token-form-error-color - Errors; by default a red mixed with the text colour.
 * @cssprop [--token-form-error-icon-color=light-dark(#fff, #171b24)] - The mark in the icon before an error.
 * @cssprop [--token-form-success-color=light-dark(#17692e, #7fd698)] - The submit button, once a token is
 *   made.
 * @cssprop --token-form-divider-color - Lines between sections.
 * @cssprop [--token-form-label-color=inherit] - Labels.
 * @cssprop [--token-form-label-font-size=0.875em] - Labels.
 * @cssprop [--token-form-label-weight=500] - Labels.
 * @cssprop [--token-form-label-gap=0.15rem] - Between a label and its field.
 * @cssprop --token-form-hint-color - Hints; by default the muted colour.
 * @cssprop [--token-form-hint-font-size=0.8125em] - Hints and errors.
 * @cssprop [--token-form-hint-gap=0.1rem] - Between a field and its hint or error.
 * @cssprop --token-form-placeholder-color - Placeholders; by default the muted colour.
 * @cssprop [--token-form-heading-font-size=1.0625em] - Headings of sections.
 * @cssprop [--token-form-heading-weight=600] - Headings of sections.
 * @cssprop [--token-form-field-background=light-dark(#fff, #171b24)] - Fields.
 * @cssprop [--token-form-field-text-color=light-dark(#1a1f2b, #eceef2)] - Text in fields.
 * @cssprop [--token-form-field-font-family=system-ui, sans-serif] - Font of the fields' text. Not one that
 *   is split
 *   into files by `unicode-range`: those would tell its server which digits were typed.
 * @cssprop [--token-form-field-font-size=1em] - Text in fields; 16 px at least.
 * @cssprop [--token-form-field-height=2.75rem] - Fields, and the submit button.
 * @cssprop [--token-form-field-padding=0.75rem] - At the sides of a field's text.
 * @cssprop [--token-form-field-shadow=none] - Fields.
 * @cssprop --token-form-field-hover-background - Fields under the pointer.
 * @cssprop --token-form-field-hover-border-color - Fields under the pointer.
 * @cssprop --token-form-field-focus-background - The field with the focus.
 * @cssprop --token-form-field-focus-border-color - The field with the focus; by default the accent colour.
 * @cssprop --token-form-field-invalid-background - Fields with an error.
 * @cssprop --token-form-field-invalid-border-color - Fields with an error; by default the error colour.
 * @cssprop --token-form-field-disabled-background - Disabled fields.
 * @cssprop [--token-form-field-disabled-opacity=0.65] - Disabled fields.
 * @cssprop [--token-form-border-color=light-dark(#848d9f, #727c8f)] - Fields.
 * @cssprop [--token-form-border-width=1px] - Fields.
 * @cssprop [--token-form-border-radius=8px] - Corners of the fields and of the submit button.
 * @cssprop --token-form-focus-ring-color - By default the accent colour.
 * @cssprop [--token-form-focus-ring-width=2px] - In a frame 4 px at most are seen, with the offset.
 * @cssprop [--token-form-focus-ring-offset=0px] - Between a field and its ring.
 * @cssprop --token-form-button-background - The submit button; by default the accent colour.
 * @cssprop --token-form-button-hover-background - The submit button under the pointer.
 * @cssprop [--token-form-button-font-size=inherit] - The submit button.
 * @cssprop --token-form-button-height - The submit button; by default as high as fields.
 * @cssprop --token-form-button-radius - The submit button; by default as fields.
 * @cssprop [--token-form-button-weight=600] - The submit button.
 * @cssprop [--token-form-icon-size=38px] - Width of the brand's mark.
 * @cssprop [--token-form-gap=0.75rem] - Between fields of one row.
 * @cssprop [--token-form-row-gap=0.25rem] - Between rows, beside the lines kept for errors.
 * @cssprop [--token-form-section-gap=1rem] - Above and below the line between sections.
 *
 * @cssState busy - A token is being made.
 * @cssState complete - Every field that has to be filled in is right.
 * @cssState invalid - An error is shown.
 * @cssState isolated - The fields are in a frame.
 * @cssState test-mode - The publishable key is a test key.
 */
export abstract class TokenFormElement extends FormControlElement {
  static override shadowRootOptions: ShadowRootInit = {
    ...FormControlElement.shadowRootOptions,
    delegatesFocus: true,
  };
  static override properties: PropertyDeclarations = {
    publishableKey: stringProperty('publishable-key', ''),
    apiBase: stringProperty('api-base'),
    stripeAccount: stringProperty('stripe-account'),
    apiVersion: stringProperty('api-version'),
    auth: stringProperty('auth'),
    idempotency: stringProperty('idempotency'),
    locale: stringProperty('locale'),
    mask: stringProperty('mask', ''),
    look: reflectedProperty('look'),
    errorSpace: reflectedProperty('error-space'),
    clearOnToken: {type: Boolean, attribute: 'clear-on-token'},
    messages: {attribute: false},
    frameSrc: stringProperty('frame-src'),
    clock: {attribute: false},
  };

  /** `pk_test_…` or `pk_live_…`. A secret key is refused. */
  declare publishableKey: string;
  /** Origin of the token API, default `https://api.stripe.com`; `https:` only, `http:` on loopback alone. */
  declare apiBase: string | undefined;
  /** Sent as `Stripe-Account`. */
  declare stripeAccount: string | undefined;
  /** Sent as `Stripe-Version`. */
  declare apiVersion: string | undefined;
  /** `bearer` (default), or `body`: no preflight request, and no idempotency key either. */
  declare auth: ClientOptions['auth'];
  /** `off` for a gateway whose CORS answer does not allow the `Idempotency-Key` header. */
  declare idempotency: ClientOptions['idempotency'];
  /** BCP 47; default: the nearest `lang`, then the browser's language, then English. */
  declare locale: string | undefined;
  /**
   * Fields that are painted as bullets, separated by spaces: `cvc`, and `number` while it has no focus. The ID
   * number always is, with a button that shows it.
   */
  declare mask: WordList<'cvc' | 'number'>;
  /**
   * How the form is laid out: `default`, `compact`, `floating` (labels in the fields) or `line` (a card's number,
   * expiry and CVC in one box; forms of other kinds stay as they are).
   */
  declare look: Look | undefined;
  /** `keep` (default): lines are kept free for errors, which move nothing. `collapse`: they make room as they come. */
  declare errorSpace: 'keep' | 'collapse' | undefined;
  /** Wipes what was typed once a token is made. By default it stays, so that a decline costs no retype. */
  declare clearOnToken: boolean;
  /** Texts in place of the locale's own, by message key. */
  declare messages: MessageOverrides;
  /** Tells today's date; for tests. */
  declare clock: () => Date;
  /**
   * URL of a `frame.html`: the fields are in a frame of that origin, out of the page's reach. Read when the form
   * comes onto the page.
   */
  declare frameSrc: string | undefined;

  /** Holds what is typed; none before it is loaded, or before the frame is ready. */
  protected fields: FieldsController | undefined;
  /** What a server rendered is there, and is what has to be rendered once more. */
  protected isHydrating = false;
  /** Takes up the room of a form that is yet to come, as a server had kept it. */
  protected placeholder: unknown = nothing;
  readonly #tokens = new TokenController({
    dispatchEvent: (event) => this.dispatchEvent(event),
    tokenChanged: () => this.#onTokenChange(),
  });
  /** The state that the last `change` event told. */
  #toldState: FormState = EMPTY_STATE;
  #isReady = false;
  /** Aborted when the element leaves its form: ends all listening there. */
  #formAborter: AbortController | undefined;
  readonly #forget = () => this.reset();

  constructor() {
    super();
    this.publishableKey = '';
    this.mask = '';
    this.clearOnToken = false;
    this.messages = {};
    this.clock = () => new Date();
    if (isServer) return;
    this.addEventListener('invalid', (event) => this.#onInvalid(event));
    joinForms(this, {
      pending: () => !this.isDisabled && !this.state.empty && !this.#tokens.isFresh,
      showErrors: (focus) => this.#showErrors(focus),
      tokenize: () => this.tokenize(),
      markSubmitted: () => this.#tokens.markSubmitted(),
    });
  }

  /**
   * Loads the fields' controller, once; an attempt after one that failed tries again.
   * @throws {TokenError} by rejection, when it has told the customer
   */
  protected abstract loadFields(): Promise<FieldsController>;

  /** The last token made, until it is dropped by an edit, an error or `reset()`. */
  get token(): Token | undefined {
    return this.#tokens.token;
  }

  /** The token's id, or `''`: what an owning form sends under `name`. */
  get value(): string {
    return this.token?.id ?? '';
  }

  /** Every field that has to be filled in is right. */
  get complete(): boolean {
    return this.state.complete;
  }

  /** A token is being made. */
  get busy(): boolean {
    return this.#tokens.isBusy;
  }

  /** States and codes of all fields, never text. */
  protected get state(): FormState {
    return this.fields?.state ?? EMPTY_STATE;
  }

  /** As on any form control: shows every error under its field and focuses the first. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) void this.#showErrors(true);
    return valid;
  }

  /**
   * Validates and makes a token; calls during an attempt share it.
   * @throws {TokenError} by rejection, and as a `token-error` event
   */
  tokenize(): Promise<Token> {
    return this.#tokens.make(() => this.loadFields());
  }

  /** Forgets everything typed, and the token; gives up an attempt under way. */
  override reset(): void {
    this.#tokens.abort();
    this.fields?.wipe();
    this.#tokens.drop();
  }

  /** Focuses a field by name (`number`, `expiry`, …), or the first. */
  override focus(options?: FocusOptions & {readonly field?: string}): void {
    if (this.fields) this.fields.focus(options?.field);
    else super.focus(options);
  }

  /** What a server rendered stays where it can be brought to life; otherwise it makes room. */
  protected override createRenderRoot(): HTMLElement | DocumentFragment {
    const rendered = this.shadowRoot;
    this.isHydrating = rendered !== null && this.canHydrate(rendered);
    if (!rendered || this.isHydrating) return super.createRenderRoot();
    if (this.frameSrc !== undefined)
      this.placeholder = html`<div .style=${`height: ${this.offsetHeight}px`}></div>`;
    const {shadowRootOptions} = this.constructor as typeof TokenFormElement;
    const root = this.attachShadow(shadowRootOptions); // the same, emptied
    this.adoptStyles();
    return root;
  }

  /** Whether what a server rendered can be brought to life. */
  protected canHydrate(_rendered: ShadowRoot): boolean {
    return false;
  }

  /** Nothing of the page may count: a server renders, or what it has rendered is rendered again. */
  protected get isOffPage(): boolean {
    return isServer || this.isHydrating;
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#forget);
  }

  override disconnectedCallback(): void {
    super.disconnectedCallback();
    window.removeEventListener('pagehide', this.#forget);
    // also called while the element is being moved: what was typed stays then
    queueMicrotask(() => {
      if (!this.isConnected) this.reset();
    });
  }

  /** Called by the browser when the element comes into another document, which takes no style sheets of the first. */
  adoptedCallback(): void {
    this.adoptStyles();
  }

  /** Brings the shadow root's style sheets in line with what is drawn in it. */
  protected adoptStyles(): void {
    const {elementStyles} = this.constructor as typeof TokenFormElement;
    const others = this.moreStyles.filter((text) => text !== '');
    if (this.shadowRoot) adoptStyles(this.shadowRoot, elementStyles, others);
  }

  /** Style sheets beside those of the class, as texts, or empty; later ones override earlier ones. */
  protected get moreStyles(): readonly string[] {
    return [];
  }

  /** Called by the browser. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#formAborter?.abort();
    if (form) waitForTokens(form, (this.#formAborter = new AbortController()).signal);
    this.requestUpdate('form');
  }

  protected override updated(changed: PropertyValues): void {
    super.updated(changed);
    // a token for another account would be of no use
    const account = ['publishableKey', 'apiBase', 'stripeAccount'];
    if (this.busy && account.some((property) => changed.has(property))) this.#tokens.abort();
    this.#syncInternals();
    this.#tellState();
  }

  /** The fields can be used. */
  protected fieldsReady(): void {
    if (this.#isReady) return;
    this.#isReady = true;
    this.#toldState = this.state;
    // the platform looked for something to focus before there was a field
    if (this.hasAttribute('autofocus') && document.activeElement === document.body) this.focus();
    this.dispatchEvent(new Event('ready', {bubbles: true, composed: true}));
  }

  /** What the fields tell. A frame's form hears it, too. */
  protected readonly fieldsHost: FieldsHost = {
    becameReady: () => this.fieldsReady(),
    stateChanged: (edited) => this.onStateChange(edited),
    misconfigured: (error) => this.onMisconfigured(error),
    submitRequested: () => this.onSubmitRequest(),
  };

  protected onStateChange(edited: boolean): void {
    if (edited) this.#tokens.drop();
    this.#syncInternals();
    this.#tellState();
    this.requestUpdate();
  }

  protected onMisconfigured(error: TokenError): void {
    this.dispatchEvent(new TokenErrorEvent(error));
  }

  protected onSubmitRequest(): void {
    const {form} = this;
    if (form) submitImplicitly(form);
    else if (this.isConnected) this.tokenize().catch(() => undefined); // told by the `token-error` event
  }

  /** What the attributes say to whoever holds the fields. */
  protected get options(): FieldsOptions {
    const {apiBase, stripeAccount, apiVersion, auth, idempotency} = this;
    // a page may set a property to nothing, whatever its type says
    const {publishableKey = ''}: {publishableKey?: string} = this;
    return {
      client: {publishableKey, apiBase, stripeAccount, apiVersion, auth, idempotency},
      locale: localeOf(this),
      messages: this.messages,
      disabled: this.isDisabled,
      required: this.required,
      // a server does not know: a name is for owning forms
      standalone: this.isOffPage ? !this.name : !this.form,
      clearOnToken: this.clearOnToken,
      mask: this.mask,
    };
  }

  #showErrors(focus: boolean): Promise<boolean> {
    if (this.fields) return Promise.resolve(this.fields.showErrors(focus));
    // an attempt is told why they cannot be loaded
    return this.loadFields().then(
      (fields) => fields.showErrors(focus),
      () => true,
    );
  }

  #onTokenChange(): void {
    this.internals.setFormValue(this.token?.id ?? null, null);
    this.#syncInternals();
    this.requestUpdate();
  }

  #tellState(): void {
    const {state} = this;
    if (keepIfSame(this.#toldState, state) === this.#toldState && this.#isReady) return;
    this.#toldState = state;
    if (this.#isReady) this.dispatchEvent(new FormChangeEvent(state));
  }

  #onInvalid(event: Event): void {
    if (event.target !== this) return;
    // our message under the field, instead of the browser's bubble
    event.preventDefault();
    if (this.isChecking) return;
    const {form} = this;
    const first = form && controlsOf(form).find((element) => element.matches(':invalid:not(fieldset)'));
    void this.#showErrors(!first || first === this);
  }

  /** Brings validity and states in line with what is shown; at once, as those of native controls are. */
  #syncInternals(): void {
    const {empty, complete, fields} = this.state;
    const missing = empty && this.required;
    const shown = Object.values(fields).some(({error}) => error !== undefined);
    // an owning form may go out without what is empty, whatever is said of it still
    const invalid = !complete && (!empty || (shown && !this.form));
    if (missing || invalid) {
      const {validationMessage, anchor} = this.fields ?? this.initialValidity;
      this.internals.setValidity(
        {valueMissing: missing, badInput: invalid},
        validationMessage || ' ',
        anchor,
      );
    } else this.internals.setValidity({});
    const states = {
      busy: this.busy,
      complete,
      invalid: shown,
      isolated: Boolean(this.frameSrc),
      'test-mode': this.options.client.publishableKey.startsWith('pk_test_'),
    };
    for (const [state, on] of Object.entries(states)) {
      if (on) this.internals.states.add(state);
      else this.internals.states.delete(state);
    }
  }

  /** What the browser is told of an invalid form before its controller is loaded. */
  protected get initialValidity(): Pick<FieldsController, 'validationMessage' | 'anchor'> {
    return {validationMessage: '', anchor: undefined};
  }
}
