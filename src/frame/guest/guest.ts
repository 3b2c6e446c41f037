import {TokenError} from '../../client/token-error.js';
import type {DirectFormElement} from '../../elements/direct-form-element.js';
import type {Guest} from './guest-form.js';
import {hearPort} from '../protocol/listen-on-port.js';
import {RIM} from '../host/make-frame.js';
import {ownNames} from '../host/own-attributes.js';
import {parseTheme} from './parse-theme.js';
import {CONNECT, HELLO, type Setup, type ToFrame, type ToPage} from '../protocol/protocol.js';
import {readToFrame} from '../protocol/read-to-frame.js';
import {readToPage} from '../protocol/read-to-page.js';
import {watchVisibility} from './visibility.js';

/** What the page around a frame must not decide. */
export interface GuestSettings {
  /** Origin of the token API. */
  readonly apiBase: string;
  /** Origins of pages that may have the frame. */
  readonly parents: readonly string[];
  /** The only publishable keys that the frame posts for; empty for any. */
  readonly publishableKeys: readonly string[];
  /** The only connected accounts that it posts for, `*` for any; with no key and no account named here, any. */
  readonly stripeAccounts: readonly string[];
  /** Make no token while something covers the form, where the browser can tell. */
  readonly requireVisible: boolean;
  /** Tells today's date; for tests. */
  readonly clock?: () => Date;
}

type GuestElement = DirectFormElement & Guest;

/** Id of the `<form>` that takes the place of one that the element has on the page. */
const OWNER = 'owner';

/** Waits for the page around the frame to connect, and shows the form that it asks for. */
export function startGuest(settings: GuestSettings): void {
  const connect = ({data, source, origin, ports}: MessageEvent) => {
    const [port] = ports;
    if (data !== CONNECT || source !== parent || !port) return;
    if (!settings.parents.includes(origin)) {
      console.error(`token-forms: pages of ${origin} may not have this frame (token-forms-allowed-parents).`);
      return;
    }
    removeEventListener('message', connect);
    new FrameGuest(settings, port);
  };
  addEventListener('message', connect);
  // to whomever: it says nothing but that there is a frame
  if (parent !== self) parent.postMessage(HELLO, '*');
}

/** The one form of a frame, behind its port. */
class FrameGuest {
  /** How many messages did not fit. */
  readonly heard: {readonly dropped: number};
  readonly #settings: GuestSettings;
  readonly #port: MessagePort;
  #element: GuestElement | undefined;
  #isVisible = () => true;
  #aborter = new AbortController();
  /** Errors may be shown: nobody is typing, or who is has just submitted. */
  #mayReveal = true;
  /** Focuses what the page last asked for, until something has the focus. */
  #refocus: (() => unknown) | undefined;
  /** Why this frame makes no token for the page's key and account, if it does not. */
  #refusal: TokenError | undefined;
  /** For whom a token would be made. */
  #whose: string | undefined;
  /** What the page knows: the view, as JSON, and that a token it has is out of date. */
  #told = '';
  #isEditTold = false;

  constructor(settings: GuestSettings, port: MessagePort) {
    this.#settings = settings;
    this.#port = port;
    this.heard = hearPort(port, readToFrame, (message) => this.#take(message));
  }

  #take(message: ToFrame): void {
    const surface = this.#element?.surface;
    switch (message.type) {
      case 'configure':
        this.#configure(message.setup);
        break;
      case 'reveal':
        if (!this.#reveals()) break;
        if (message.focus) this.#focus(() => surface?.reveal(true));
        else surface?.reveal(false);
        break;
      case 'focus':
        this.#focus(() => surface?.focus(message.field));
        break;
      case 'wipe':
        this.#told = ''; // the page has forgotten it
        this.#element?.reset();
        this.#tellView(false);
        break;
      case 'abort':
        this.#aborter.abort();
        break;
      case 'tokenize':
        void this.#tokenize(message.attempt);
    }
  }

  #configure(setup: Setup): void {
    const element = (this.#element ??= this.#make(setup));
    if (!element) return;
    const {publishableKey, stripeAccount} = setup;
    const whose = `${publishableKey} ${stripeAccount}`;
    if (this.#whose !== whose) this.#aborter.abort(); // an attempt under way may not have read its key yet
    this.#whose = whose;
    this.#refusal = refusalOf(setup, this.#settings);
    element.refuse(this.#refusal); // which tells the page, too
    configure(element, setup);
    element.disabled = setup.disabled;
  }

  #make({tag}: Setup): GuestElement | undefined {
    const Form = customElements.get(tag);
    if (!Form) {
      this.#post({type: 'misconfigured', error: {type: 'configuration_error', code: 'unknown_form'}});
      return undefined;
    }
    const element = new Form() as GuestElement;
    const {clock, requireVisible, apiBase} = this.#settings;
    if (clock) element.clock = clock;
    element.apiBase = apiBase;
    element.relay = {
      changed: (edited) => this.#tellView(edited),
      misconfigured: (error) => this.#post({type: 'misconfigured', error}),
      submitted: () => {
        this.#mayReveal = true;
        this.#post({type: 'submitted'});
      },
    };
    element.addEventListener('ready', () => {
      this.#tellHeight();
      this.#tellView(false);
      this.#post({type: 'ready'});
    });
    element.addEventListener('focusin', () => {
      this.#refocus = undefined;
      this.#post({type: 'focus', inside: true});
    });
    addEventListener('keydown', (event) => this.#focusAtKey(event), true);
    element.addEventListener('focusout', () => {
      this.#mayReveal = true;
      this.#post({type: 'focus', inside: false});
    });
    new ResizeObserver(() => this.#tellHeight()).observe(element);
    if (requireVisible) this.#isVisible = watchVisibility(element);
    const sheet = new CSSStyleSheet();
    // the form's own margins count for its height
    const form = 'body > :not(form) {display: flow-root; max-width: none}';
    sheet.replaceSync(`body {margin: ${RIM}px; overflow: hidden} ${form}`);
    document.adoptedStyleSheets.push(sheet);
    const owner = document.createElement('form');
    owner.id = OWNER;
    document.body.append(owner, element);
    focusWithWindow(element);
    return element;
  }

  #focus(focus: () => unknown): void {
    this.#refocus = focus;
    focus();
  }

  /**
   * WebKit lets no script focus a field in a frame that nobody has used yet. A key is use, and what it types goes to
   * what has the focus after its `keydown`.
   */
  #focusAtKey({key}: KeyboardEvent): void {
    if (key.length === 1 && document.activeElement === document.body) this.#refocus?.();
  }

  async #tokenize(attempt: number): Promise<void> {
    const surface = this.#element?.surface;
    this.#aborter.abort(); // one at a time, or a key that is swapped would end the last one alone
    this.#aborter = new AbortController();
    const {signal} = this.#aborter;
    this.#post({type: 'started', attempt});
    if (!surface || this.#refusal)
      return this.#post({type: 'failed', attempt, error: this.#refusal ?? NOT_READY});
    if (!surface.view.complete && !this.#reveals())
      return this.#post({type: 'failed', attempt, error: INCOMPLETE});
    if (!this.#isVisible()) {
      surface.tell(COVERED);
      return this.#post({type: 'failed', attempt, error: COVERED});
    }
    try {
      const token = await surface.tokenize(signal);
      this.#isEditTold = false;
      this.#post({type: 'token', attempt, token});
    } catch (error) {
      // else it is a token that no message to the page has a place for
      this.#post({type: 'failed', attempt, error: error instanceof TokenError ? error : NOT_A_TOKEN});
    }
  }

  /**
   * Whether errors may be shown. While somebody is in a field that is once, until they leave it or submit: a page that
   * had them shown after each key would learn of the next, which takes them away.
   */
  #reveals(): boolean {
    const isTyping = document.hasFocus();
    const may = this.#mayReveal || !isTyping;
    this.#mayReveal = !isTyping;
    return may;
  }

  /** Says what is new to the page, and no more: a message at each edit would tell when keys are pressed. */
  #tellView(edited: boolean): void {
    const view = this.#element?.surface?.view;
    const told = JSON.stringify(view);
    if (!view || (told === this.#told && (!edited || this.#isEditTold))) return;
    this.#told = told;
    this.#isEditTold ||= edited;
    this.#post({type: 'view', view, edited});
  }

  /** Nothing until there is a picture: the page keeps a place for it, which would fall in. */
  #tellHeight(): void {
    const height = this.#element?.getBoundingClientRect().height ?? 0;
    if (height > 0) this.#post({type: 'size', height: Math.min(Math.ceil(height) + 2 * RIM, 9999)});
  }

  /** Sends what is left of a message when it is read as the page will read it. */
  #post(message: {readonly type: ToPage['type']; readonly [member: string]: unknown}): void {
    this.#port.postMessage(readToPage(message));
  }
}

const KEY_REFUSED = new TokenError(
  'configuration_error',
  'This frame is for other publishable keys: see token-forms-publishable-keys in frame.html.',
  {code: 'key_not_allowed'},
);
const ACCOUNT_REFUSED = new TokenError(
  'configuration_error',
  'This frame is not for this stripe-account: see token-forms-stripe-accounts in frame.html.',
  {code: 'account_not_allowed'},
);
const INCOMPLETE = {type: 'validation_error'};
const NOT_READY = {type: 'frame_error', code: 'frame_timeout'};
const NOT_A_TOKEN = {type: 'response_error', code: 'not_a_token'};
const COVERED = new TokenError('frame_error', 'Something covers the form, or did when it was last used.', {
  code: 'frame_covered',
});

/** Why no token is made for that key and account, where the frame is for certain ones. */
function refusalOf(setup: Setup, {publishableKeys, stripeAccounts}: GuestSettings): TokenError | undefined {
  const {publishableKey, stripeAccount} = setup;
  if (publishableKeys.length > 0 && !publishableKeys.includes(publishableKey)) return KEY_REFUSED;
  const isOpen = !stripeAccount || stripeAccounts.includes('*') || stripeAccounts.includes(stripeAccount);
  const isPinned = publishableKeys.length + stripeAccounts.length > 0;
  return isPinned && !isOpen ? ACCOUNT_REFUSED : undefined;
}

function configure(element: GuestElement, setup: Setup): void {
  const {attributes, standalone, submitLabel, theme, colorScheme, locale} = setup;
  const {publishableKey, stripeAccount, apiVersion, messages, required, clearOnToken, mask} = setup;
  const all = {publishableKey, stripeAccount, apiVersion, messages, locale, required, clearOnToken, mask};
  Object.assign(element, all, {auth: setup.auth, idempotency: setup.idempotency});
  for (const [name] of ownNames(element)) {
    const value = attributes[name];
    if (value === undefined) element.removeAttribute(name);
    else element.setAttribute(name, value);
  }
  if (standalone) element.removeAttribute('form');
  else element.setAttribute('form', OWNER);
  const label = document.createElement('span');
  label.slot = 'submit-label';
  label.textContent = submitLabel;
  element.replaceChildren(...(submitLabel ? [label] : []));
  document.documentElement.lang = locale;
  document.documentElement.style.colorScheme = colorScheme;
  element.removeAttribute('style');
  const values = parseTheme(theme, (property, value) => CSS.supports(property, value));
  for (const [name, value] of Object.entries(values))
    element.style.setProperty(`--token-form-${name}`, value);
}

/** Focuses the first field when the window gets the focus and no field does: the frame itself was focused. */
function focusWithWindow(element: HTMLElement): void {
  addEventListener('focus', () =>
    setTimeout(() => {
      if (document.hasFocus() && document.activeElement === document.body) element.focus();
    }),
  );
}
