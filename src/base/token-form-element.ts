import type {ClientOptions} from '../client/client-options.js';
import {TokenError} from '../client/token-error.js';
import type {Token} from '../client/token.js';
import type {FormState} from '../model/form-state.js';
import {AttributedElement, type PropertyDeclarations} from './attributed-element.js';
import {FormChangeEvent, TokenErrorEvent, TokenEvent} from './events.js';
import {guardSubmit, participate} from './owning-form.js';
import {localeOf} from './locale-of.js';
import type {MessageOverrides} from '../rendering/texts.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../controller/surface.js';

/** How a form stands of which nothing is known. */
export const NOTHING: FormState = {complete: false, empty: true, brand: null, fields: {}};

/**
 * What every token form does as an element: attributes, events, methods and form participation. Where the fields
 * are is the surface's business.
 *
 * @attr {string} name - Name under which an owning form sends the token id.
 *
 * @fires {Event} ready - The fields are there. Once.
 * @fires {FormChangeEvent} change - The form stands otherwise than before; `detail` is a `FormState`: states and
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
 * @csspart field-NAME - The field of that name: `number`, `expiry`, `cvc`, `name`, `address_zip`, `id_number`, …
 * @csspart label - A field's label.
 * @csspart input - An `<input>` or a `<select>`.
 * @csspart check - A checkbox.
 * @csspart link - A link beside a checkbox, to terms.
 * @csspart input-NAME - The input of that name.
 * @csspart hint - The line under a field, while there is no error.
 * @csspart error - The line under a field, while there is one.
 * @csspart brand - The card brand's mark, in the number.
 * @csspart toggle - The button that shows and hides a masked number.
 * @csspart figure - The drawing that shows where numbers stand, where a form has one.
 * @csspart submit - The submit button, which is there without an owning form only.
 * @csspart summary - What the form says as a whole; screen readers are told.
 *
 * @cssprop [--token-form-font-family=inherit] - Font of all but the fields' text.
 * @cssprop [--token-form-font-size=1rem] - All other sizes follow it; fields stay at 16 px at least.
 * @cssprop --token-form-text-color - Text.
 * @cssprop --token-form-muted-color - Hints, placeholders, the neutral mark.
 * @cssprop --token-form-accent-color - Focus, the submit button, the button that shows and hides.
 * @cssprop --token-form-accent-text-color - Text on the submit button.
 * @cssprop --token-form-error-color - Errors.
 * @cssprop [--token-form-label-color=inherit] - Labels.
 * @cssprop [--token-form-label-weight=500] - Weight of the labels.
 * @cssprop --token-form-placeholder-color - Placeholders; by default the muted colour.
 * @cssprop --token-form-field-background - Background of the fields.
 * @cssprop [--token-form-field-font-family=system-ui, sans-serif] - Font of the fields' text. Not one that is split
 *   into files by `unicode-range`: those would tell its server which digits were typed.
 * @cssprop [--token-form-field-height=2.875rem] - Height of the fields and of the submit button.
 * @cssprop [--token-form-field-padding=0.75rem] - Space at the sides of a field's text.
 * @cssprop --token-form-border-color - Border of the fields.
 * @cssprop [--token-form-border-width=1px] - Border of the fields.
 * @cssprop [--token-form-border-radius=8px] - Corners of the fields and of the submit button.
 * @cssprop [--token-form-gap=0.75rem] - Between fields of one row.
 *
 * @cssState busy - A token is being made.
 * @cssState complete - Every field that has to be filled in is right.
 * @cssState invalid - An error is shown.
 * @cssState isolated - The fields are in a frame.
 * @cssState test-mode - The publishable key is a test key.
 */
export abstract class TokenFormElement extends AttributedElement {
  static readonly formAssociated = true;
  static override properties: PropertyDeclarations = {
    publishableKey: {fallback: ''},
    apiBase: {},
    stripeAccount: {},
    apiVersion: {},
    auth: {},
    idempotency: {},
    required: {type: Boolean, reflect: true, fallback: false},
    disabled: {type: Boolean, reflect: true, fallback: false},
    locale: {},
    mask: {fallback: ''},
    clearOnToken: {type: Boolean, fallback: false},
    messages: {attribute: false, fallback: {}},
    frameSrc: {},
    clock: {attribute: false, fallback: () => new Date()},
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
  /** An owning form cannot be submitted while this is empty. */
  declare required: boolean;
  declare disabled: boolean;
  /** BCP 47; default: the nearest `lang`, then the browser's language, then English. */
  declare locale: string | undefined;
  /**
   * Fields that are painted as bullets, separated by spaces: `cvc`, and `number` while it has no focus. The ID
   * number always is, with a button that shows it.
   */
  declare mask: string;
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

  readonly #internals = this.attachInternals();
  #surface: Surface | undefined;
  #opening: Promise<Surface> | undefined;
  #view = NOTHING;
  #token: Token | undefined;
  /** The token went out with a submit: its id still can be read, but the next submit needs another. */
  #spent = false;
  #attempt: Promise<Token> | undefined;
  #aborter: AbortController | undefined;
  /** Aborted when the element leaves its form: ends all listening there. */
  #formPlace: AbortController | undefined;
  readonly #forget = () => this.reset();
  /** Includes a disabled `<fieldset>` around the element. */
  #disabledByForm = false;
  /** `checkValidity()` is asking: answer without showing anything. */
  #quiet = false;

  constructor() {
    super();
    this.addEventListener('invalid', (event) => this.#onInvalid(event));
    participate(this, {
      pending: () => !this.#isDisabled && !this.#view.empty && (!this.#token || this.#spent),
      reveal: (focus) => this.#surface?.reveal(focus) ?? false,
      tokenize: () => this.tokenize(),
      spend: () => {
        this.#spent = true;
      },
    });
  }

  /** Makes the fields appear in `renderRoot`, at once or once their parts are loaded. */
  protected abstract openSurface(host: SurfaceHost, config: SurfaceConfig): Surface | Promise<Surface>;

  /** The last token made, until it is dropped by an edit, an error or `reset()`. */
  get token(): Token | undefined {
    return this.#token;
  }

  /** The token's id, or `''`: what an owning form sends under `name`. */
  get value(): string {
    return this.#token?.id ?? '';
  }

  /** Name under which an owning form sends the token id. */
  get name(): string {
    return this.getAttribute('name') ?? '';
  }

  set name(name: string) {
    this.setAttribute('name', name);
  }

  /** Every field that has to be filled in is right. */
  get complete(): boolean {
    return this.#view.complete;
  }

  /** A token is being made. */
  get busy(): boolean {
    return this.#attempt !== undefined;
  }

  /** The owning `<form>`. */
  get form(): HTMLFormElement | null {
    return this.#internals.form;
  }

  get labels(): NodeList {
    return this.#internals.labels;
  }

  get validity(): ValidityState {
    return this.#internals.validity;
  }

  get validationMessage(): string {
    return this.#internals.validationMessage;
  }

  get willValidate(): boolean {
    return this.#internals.willValidate;
  }

  /** As on any form control: asks, and shows nothing. */
  checkValidity(): boolean {
    this.#quiet = true;
    const valid = this.#internals.checkValidity();
    this.#quiet = false;
    return valid;
  }

  /** As on any form control: shows every error under its field and focuses the first. */
  reportValidity(): boolean {
    const valid = this.checkValidity();
    if (!valid) this.#surface?.reveal(true);
    return valid;
  }

  /**
   * Validates and makes a token; calls during an attempt share it.
   * @throws {TokenError} by rejection, and as a `token-error` event
   */
  tokenize(): Promise<Token> {
    if (this.#attempt) return this.#attempt;
    this.#attempt = this.#makeToken().finally(() => {
      this.#attempt = undefined;
      this.#sync();
    });
    this.#sync();
    return this.#attempt;
  }

  /** Forgets everything typed, and the token; gives up an attempt under way. */
  reset(): void {
    this.#aborter?.abort();
    this.#surface?.wipe();
    this.#drop();
  }

  /** Focuses a field by name (`number`, `expiry`, …), or the first. */
  override focus(options?: FocusOptions & {readonly field?: string}): void {
    if (this.#surface) this.#surface.focus(options?.field);
    else super.focus(options);
  }

  override connectedCallback(): void {
    super.connectedCallback();
    window.addEventListener('pagehide', this.#forget);
  }

  /** Called by the browser. */
  disconnectedCallback(): void {
    window.removeEventListener('pagehide', this.#forget);
    // also called while the element is being moved: what was typed stays then
    queueMicrotask(() => {
      if (!this.isConnected) this.reset();
    });
  }

  /** Called by the browser. */
  formAssociatedCallback(form: HTMLFormElement | null): void {
    this.#formPlace?.abort();
    if (form) guardSubmit(form, (this.#formPlace = new AbortController()).signal);
    this.requestUpdate();
  }

  /** Called by the browser. */
  formDisabledCallback(disabled: boolean): void {
    this.#disabledByForm = disabled;
    this.requestUpdate();
  }

  /** Called by the browser. */
  formResetCallback(): void {
    this.reset();
  }

  protected override update(changed: ReadonlySet<string>): void {
    // a token for another account would be of no use
    if (this.busy && /key|base|account/i.test([...changed].join())) this.#aborter?.abort();
    if (this.#surface) this.#surface.configure(this.#config());
    else this.#open().catch((error: unknown) => this.dispatchEvent(new TokenErrorEvent(error as TokenError)));
    this.#sync();
  }

  /** Opens the surface once; an opening that failed is tried again at the next call. */
  #open(): Promise<Surface> {
    return (this.#opening ??= this.#openNow().finally(() => {
      this.#opening = undefined;
    }));
  }

  async #openNow(): Promise<Surface> {
    const host: SurfaceHost = {
      changed: (edited) => this.#onChange(edited),
      misconfigured: (error) => this.dispatchEvent(new TokenErrorEvent(error)),
      submitted: () => this.#onSubmit(),
    };
    const opening = this.openSurface(host, this.#config());
    const surface = opening instanceof Promise ? await opening : opening;
    this.#surface = surface;
    surface.configure(this.#config());
    this.#view = surface.view;
    this.#sync();
    this.dispatchEvent(new Event('ready', {bubbles: true, composed: true}));
    return surface;
  }

  get #isDisabled(): boolean {
    return this.disabled || this.#disabledByForm;
  }

  #config(): SurfaceConfig {
    const {publishableKey, apiBase, stripeAccount, apiVersion, auth, idempotency} = this;
    return {
      client: {publishableKey, apiBase, stripeAccount, apiVersion, auth, idempotency},
      locale: localeOf(this),
      messages: this.messages,
      disabled: this.#isDisabled,
      required: this.required,
      standalone: !this.form,
      clearOnToken: this.clearOnToken,
      mask: this.mask,
    };
  }

  async #makeToken(): Promise<Token> {
    this.#drop();
    this.#aborter = new AbortController();
    const {signal} = this.#aborter;
    try {
      const surface = this.#surface ?? (await this.#open());
      const token = await surface.tokenize(signal);
      this.#token = token;
      this.#internals.setFormValue(token.id, null);
      this.dispatchEvent(new TokenEvent(token));
      return token;
    } catch (error) {
      this.dispatchEvent(new TokenErrorEvent(error as TokenError));
      throw error;
    }
  }

  #drop(): void {
    this.#spent = false;
    if (!this.#token) return;
    this.#token = undefined;
    this.#internals.setFormValue(null);
  }

  #onChange(edited: boolean): void {
    if (edited) this.#drop();
    const {view = NOTHING} = this.#surface ?? {};
    if (view === this.#view) return;
    const isNew = JSON.stringify(view) !== JSON.stringify(this.#view);
    this.#view = view;
    this.#sync();
    if (isNew) this.dispatchEvent(new FormChangeEvent(view));
  }

  #onSubmit(): void {
    const {form} = this;
    if (form) void import('./submit-with-tokens.js').then(({submitImplicitly}) => submitImplicitly(form));
    else if (this.isConnected) this.tokenize().catch(() => undefined); // told by the `token-error` event
  }

  #onInvalid(event: Event): void {
    if (event.target !== this) return;
    // our message under the field, instead of the browser's bubble
    event.preventDefault();
    if (this.#quiet) return;
    const first = [...(this.form?.elements ?? [])].find((element) =>
      element.matches(':invalid:not(fieldset)'),
    );
    this.#surface?.reveal(!first || first === this);
  }

  /** Brings validity and states in line with what is shown. */
  #sync(): void {
    const {empty, complete} = this.#view;
    const missing = empty && this.required;
    const shown = Object.values(this.#view.fields).some(({error}) => error !== undefined);
    // an owning form may go out without what is empty, whatever is said of it still
    const wrong = !complete && (!empty || (shown && !this.form));
    if (missing || wrong) {
      const {problem, anchor} = this.#surface ?? {};
      this.#internals.setValidity({valueMissing: missing, badInput: wrong}, problem || ' ', anchor);
    } else this.#internals.setValidity({});
    const states = {
      busy: this.busy,
      complete,
      invalid: shown,
      isolated: Boolean(this.frameSrc),
      'test-mode': this.publishableKey.startsWith('pk_test_'),
    };
    for (const [state, on] of Object.entries(states)) {
      if (on) this.#internals.states.add(state);
      else this.#internals.states.delete(state);
    }
  }
}
