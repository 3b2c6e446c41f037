import {asTokenError} from '../../base/token-controller.js';
import {TokenError} from '../../client/token-error.js';
import {keepIfSame, type FormState} from '../../model/form-state.js';
import {listenOnPort} from '../protocol/listen-on-port.js';
import {FOCUS_RING_MARGIN, type FrameOptions, type ToFrame, type ToPage} from '../protocol/protocol.js';
import {readToFrame} from '../protocol/read-to-frame.js';
import {readToPage} from '../protocol/read-to-page.js';
import {redactDigits} from '../protocol/redact-digits.js';
import {refusalOf} from './allowed-accounts.js';
import {configureElement, OWNER_ID} from './configure-element.js';
import type {GuestElement} from './guest-form.js';
import type {GuestOptions} from './guest-options.js';
import {watchVisibility} from './visibility.js';

/** The one form of a frame, behind its port. */
export class FrameGuest {
  readonly #options: GuestOptions;
  readonly #port: MessagePort;
  #element: GuestElement | undefined;
  #isVisible = () => true;
  #aborter = new AbortController();
  /** Errors may be shown: nobody is typing, or who is has just submitted. */
  #mayShowErrors = true;
  /** Focuses what the page last asked for, until something has the focus. */
  #refocus: (() => unknown) | undefined;
  /** Why this frame makes no token for the page's key and account, if it does not. */
  #refusal: TokenError | undefined;
  /** The key and account for which a token would be made. */
  #credentialsKey: string | undefined;
  /** What the page knows: the state, and that a token it has is out of date. */
  #lastSentState: FormState | undefined;
  #isEditSent = false;
  #lastSentHeight = 0;
  /** Somebody has pressed a key or a button here since the focus came into the form. */
  #isInUse = false;
  /** They have submitted the form, and pressed nothing since. */
  #isSubmitted = false;

  constructor(options: GuestOptions, port: MessagePort) {
    this.#options = options;
    this.#port = port;
    listenOnPort(port, readToFrame, (message) => this.#receive(message));
  }

  #receive(message: ToFrame): void {
    switch (message.type) {
      case 'configure':
        this.#configure(message.options);
        break;
      case 'show-errors':
        if (this.#allowsErrors()) this.#showErrors(message.focus && !this.#isTyping);
        break;
      case 'focus':
        if (this.#isTyping) break;
        this.#focus(() => this.#element?.focus(message.field === undefined ? {} : {field: message.field}));
        break;
      case 'wipe':
        this.#lastSentState = undefined; // the page has forgotten it
        this.#element?.reset();
        this.#sendState(false);
        break;
      case 'abort':
        this.#aborter.abort();
        break;
      case 'tokenize':
        void this.#tokenize(message);
    }
  }

  #configure(options: FrameOptions): void {
    const element = (this.#element ??= this.#create(options));
    if (!element) return;
    const {publishableKey, stripeAccount} = options;
    const credentialsKey = `${publishableKey} ${stripeAccount}`;
    if (this.#credentialsKey !== credentialsKey) this.#aborter.abort(); // an attempt may not have read its key yet
    this.#credentialsKey = credentialsKey;
    this.#refusal = refusalOf(options, this.#options);
    element.refuse(this.#refusal); // which tells the page, too
    configureElement(element, options);
    element.disabled = options.disabled;
  }

  #create({tag}: FrameOptions): GuestElement | undefined {
    const Form = customElements.get(tag);
    if (!Form) {
      this.#post({type: 'misconfigured', error: {type: 'configuration_error', code: 'unknown_form'}});
      return undefined;
    }
    const element = new Form() as GuestElement;
    const {clock, requireVisible, apiBase} = this.#options;
    if (clock) element.clock = clock;
    element.apiBase = apiBase;
    element.relay = {
      stateChanged: (edited) => this.#sendState(edited),
      misconfigured: (error) => this.#post({type: 'misconfigured', error}),
      submitRequested: () => {
        this.#mayShowErrors = true;
        this.#isSubmitted = true;
        this.#post({type: 'submitted'});
      },
    };
    element.addEventListener('ready', () => {
      this.#sendHeight();
      this.#sendState(false);
      this.#post({type: 'ready'});
    });
    element.addEventListener('focusin', () => {
      this.#refocus = undefined;
      this.#post({type: 'focus', inside: true});
    });
    addEventListener('keydown', (event) => this.#focusAtKey(event), true);
    for (const type of ['keydown', 'pointerdown'])
      addEventListener(type, ({isTrusted}) => isTrusted && this.#onPress(), true);
    addEventListener('blur', () => (this.#isInUse = false));
    element.addEventListener('focusout', () => {
      this.#mayShowErrors = true;
      this.#post({type: 'focus', inside: false});
    });
    new ResizeObserver(() => this.#sendHeight()).observe(element);
    if (requireVisible) this.#isVisible = watchVisibility(element);
    putOnPage(element);
    return element;
  }

  #onPress(): void {
    this.#isInUse = true;
    this.#isSubmitted = false;
  }

  #focus(focus: () => unknown): void {
    this.#refocus = focus;
    focus();
  }

  /**
   * The first key types into the field that the page asked for, or the first one: it goes to what has the focus after
   * its `keydown`. WebKit lets no script focus a field in a frame that nobody has used yet, a key may overtake the
   * page's message, and a page may have focused the frame itself.
   */
  #focusAtKey({key}: KeyboardEvent): void {
    if (key.length > 1 || document.activeElement !== document.body) return;
    if (this.#refocus) this.#refocus();
    else if (!this.#isInUse) this.#element?.focus();
  }

  #showErrors(focus: boolean): void {
    const show = () =>
      this.#element?.loadController().then(
        (controller) => controller.showErrors(focus),
        () => undefined, // an attempt tells why it does not load
      );
    if (focus) this.#focus(show);
    else void show();
  }

  /**
   * Somebody is in the form, has come or typed there by themselves, and has not submitted it since. The focus stays
   * where it is, then: a page that moved it would lead what is being typed from one field into another. A field that
   * the page takes away or disables meanwhile changes nothing in that.
   */
  get #isTyping(): boolean {
    return this.#isInUse && !this.#isSubmitted && document.hasFocus();
  }

  async #tokenize({attempt, hidden = false}: TokenizeMessage): Promise<void> {
    this.#aborter.abort(); // one at a time, or a key that is swapped would end the last one alone
    this.#aborter = new AbortController();
    const {signal} = this.#aborter;
    this.#post({type: 'started', attempt});
    const typed: string[] = [];
    try {
      const token = await this.#makeToken(signal, hidden, typed);
      this.#isEditSent = false;
      this.#post({type: 'token', attempt, token}, typed);
    } catch (error) {
      // a `TypeError` is a token that no message to the page has a place for
      const told = error instanceof TypeError ? NOT_A_TOKEN : asTokenError(error);
      this.#post({type: 'failed', attempt, error: told}, typed);
    }
  }

  /**
   * @param isHidden by what the page says; one that lies is found out by what the browser tells the frame
   * @param typed takes what was typed, before `clear-on-token` wipes it
   */
  async #makeToken(signal: AbortSignal, isHidden: boolean, typed: string[]) {
    if (this.#refusal) throw this.#refusal;
    const controller = await this.#element?.loadController();
    if (!controller) throw NOT_READY;
    if (!controller.state.complete && !this.#allowsErrors()) throw INCOMPLETE;
    if (!this.#isVisible() || (isHidden && this.#options.requireVisible)) {
      controller.tell(COVERED);
      throw COVERED;
    }
    typed.push(...controller.typedTexts);
    return controller.tokenize(signal, () => !this.#isTyping);
  }

  /**
   * Whether errors may be shown. While somebody is in a field that is once, until they leave it or submit: a page that
   * had them shown after each key would learn of the next, which takes them away.
   */
  #allowsErrors(): boolean {
    // a field that is taken out while it has the focus tells nobody that it was left, and the frame keeps the focus
    const isInField = document.hasFocus() && Boolean(this.#element?.shadowRoot?.activeElement);
    const allowed = this.#mayShowErrors || !isInField;
    this.#mayShowErrors = !isInField;
    return allowed;
  }

  /** Sends what is new to the page, and no more: a message at each edit would tell when keys are pressed. */
  #sendState(edited: boolean): void {
    if (!this.#element) return;
    const state = keepIfSame(this.#lastSentState, this.#element.formState);
    const isFirstEdit = edited && !this.#isEditSent;
    if (state === this.#lastSentState && !isFirstEdit) return;
    this.#lastSentState = state;
    this.#isEditSent ||= edited;
    this.#post({type: 'state', state, edited: isFirstEdit});
  }

  /** Nothing until the form is drawn: the page keeps a place for it, which would fall in. */
  #sendHeight(): void {
    const height = Math.ceil(this.#element?.getBoundingClientRect().height ?? 0);
    if (height === 0 || height === this.#lastSentHeight) return;
    this.#lastSentHeight = height;
    this.#post({type: 'size', height: Math.min(height + 2 * FOCUS_RING_MARGIN, 9999)});
  }

  /**
   * Sends what is left of a message when it is read as the page will read it.
   * @param typed what an API that is not what it says could have put into any text of it
   */
  #post(
    message: {readonly type: ToPage['type']; readonly [member: string]: unknown},
    typed: readonly string[] = [],
  ): void {
    const read = readToPage(message);
    // what came with the question is no text of the API
    const asked = 'attempt' in read && {attempt: read.attempt};
    this.#port.postMessage({...redactDigits(read, typed), ...asked});
  }
}

type TokenizeMessage = Extract<ToFrame, {readonly type: 'tokenize'}>;

const INCOMPLETE = new TokenError('validation_error', 'A field is missing or wrong.');
const NOT_READY = new TokenError('frame_error', 'The form in the frame is not ready.', {
  code: 'frame_timeout',
});
const NOT_A_TOKEN = {type: 'response_error', code: 'not_a_token'};
const COVERED = new TokenError('frame_error', 'Something covers the form, or did when it was last used.', {
  code: 'frame_covered',
});

/** The element, and an owning `<form>` that it can join where it has one on the page. */
function putOnPage(element: GuestElement): void {
  const sheet = new CSSStyleSheet();
  // the form's own margins count for its height
  const form = 'body > :not(form) {display: flow-root; max-width: none}';
  sheet.replaceSync(`body {margin: ${FOCUS_RING_MARGIN}px; overflow: hidden} ${form}`);
  document.adoptedStyleSheets.push(sheet);
  const owner = document.createElement('form');
  owner.id = OWNER_ID;
  document.body.append(owner, element);
  focusWithWindow(element);
}

/** Focuses the first field when the window gets the focus and no field does: the frame itself was focused. */
function focusWithWindow(element: HTMLElement): void {
  addEventListener('focus', () =>
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) element.focus();
    }),
  );
}
