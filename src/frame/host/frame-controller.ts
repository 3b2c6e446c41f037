import {html, nothing} from 'lit';
import type {FieldsController, FieldsHost, FieldsOptions} from '../../base/fields-controller.js';
import {aborted} from '../../base/token-controller.js';
import {nameOf} from '../../base/name-of.js';
import type {TokenFormElement} from '../../base/token-form-element.js';
import {TokenError} from '../../client/token-error.js';
import type {Token} from '../../client/token.js';
import {EMPTY_STATE, type FormState} from '../../model/form-state.js';
import {loadErrorTemplate} from '../../rendering/load-error-template.js';
import type {MessageOverrides} from '../../rendering/texts.js';
import type {FrameError, FrameOptions, ToFrame, ToPage} from '../protocol/protocol.js';
import {FrameConnection} from './frame-connection.js';
import {isHiddenByPage} from './hidden-by-page.js';
import {frameAddress, makeFrame, type FrameAddress} from './make-frame.js';
import {ownAttributes, submitLabel} from './own-attributes.js';
import {followTheme, readTheme} from './theme.js';

/** Finds the texts of a language, for what the page has to say itself. */
export type LoadFrameTexts = (locale: string) => MessageOverrides | Promise<MessageOverrides>;

interface Attempt {
  readonly n: number;
  readonly resolve: (token: Token) => void;
  readonly reject: (error: TokenError) => void;
}

/** What is to be fulfilled once the frame is ready. */
class Opening {
  readonly promise: Promise<FieldsController>;
  resolve!: (fields: FieldsController) => void;
  reject!: (error: TokenError) => void;

  constructor() {
    this.promise = new Promise((resolve, reject) => Object.assign(this, {resolve, reject}));
    this.promise.catch(() => undefined); // whoever waits for it hears of it
  }
}

/** The fields in a frame of another origin: the page learns their states, never what is in them. */
export class FrameController implements FieldsController {
  /** Where a `frame-src` leads; a test puts another in its place. */
  static addressOf = frameAddress;
  readonly #element: TokenFormElement;
  readonly #host: FieldsHost;
  readonly #loadTexts: LoadFrameTexts;
  #options: FieldsOptions;
  #opening = new Opening();
  #connection: FrameConnection | undefined;
  /** What `frame-src` said when a frame was last asked for. */
  #src: string | undefined;
  #isOpen = false;
  /** Texts of the notice that takes the place of a frame that does not answer. */
  #notice: MessageOverrides | undefined;
  #state = EMPTY_STATE;
  #attempts = 0;
  #attempt: Attempt | undefined;

  constructor(
    element: TokenFormElement,
    host: FieldsHost,
    options: FieldsOptions,
    loadTexts: LoadFrameTexts,
  ) {
    this.#element = element;
    this.#host = host;
    this.#options = options;
    this.#loadTexts = loadTexts;
    if (options.client.apiBase) console.warn(`<${element.localName}>: api-base is for direct mode.`);
    // so ends a click on a label of the page: the element itself has nothing to focus
    element.addEventListener('click', ({target}) => target === element && element.focus());
    followTheme(element, () => this.#configure());
    this.#open();
  }

  get state(): FormState {
    return this.#state;
  }

  get validationMessage(): string {
    if (!this.#isOpen) return ''; // nobody could correct anything yet
    const [name, {error = 'required'} = {}] =
      Object.entries(this.#state.fields).find(([, field]) => field.error !== undefined) ?? [];
    const texts = this.#options.messages as Readonly<Record<string, string | undefined>>;
    return texts[`${error}_${name}`] ?? texts[error] ?? 'A field is missing or wrong.';
  }

  get anchor(): HTMLElement | undefined {
    return this.#connection?.frame;
  }

  /**
   * Resolves when the fields can be used.
   * @throws {TokenError} by rejection: `configuration_error` for a `frame-src` that is no URL, `frame_error` for a
   *   frame that does not answer in time; the customer sees that, and can try again
   */
  ready(): Promise<FieldsController> {
    return this.#opening.promise;
  }

  /** The frame's place, or why there is no frame. */
  render(): unknown {
    const notice = this.#notice;
    return html`<slot name="header"></slot><slot name="frame"></slot>${
        notice
          ? loadErrorTemplate(
              (key) => (this.#options.messages as Texts)[key] ?? (notice as Texts)[key] ?? '',
              () => this.#retry(),
            )
          : nothing
      }<slot name="footer"></slot>`;
  }

  /** Takes what the attributes say now. */
  update(options: FieldsOptions): void {
    const isOtherLanguage = this.#options.locale !== options.locale;
    this.#options = options;
    if (isOtherLanguage) void this.#nameFrame();
    if (!this.#connection && this.#src !== this.#element.frameSrc) this.#open();
    this.#configure();
  }

  showErrors(focus: boolean): boolean {
    if (focus && !this.#state.complete) this.#enter();
    this.#post({type: 'show-errors', focus});
    return this.#state.complete;
  }

  focus(field?: string): void {
    if (this.#options.disabled) return;
    this.#enter();
    this.#post({type: 'focus', field});
  }

  wipe(): void {
    this.#post({type: 'wipe'});
    this.#setState(EMPTY_STATE, false);
  }

  tokenize(signal: AbortSignal): Promise<Token> {
    const n = (this.#attempts = (this.#attempts + 1) % 9999);
    return new Promise<Token>((resolve, reject) => {
      this.#attempt = {n, resolve, reject};
      signal.addEventListener('abort', () => {
        if (this.#attempt?.n !== n) return; // it is over: the timeout is another's
        this.#connection?.stopTimeout();
        this.#giveUp(aborted());
      });
      this.#connection?.startTimeout();
      const {frame} = this.#connection ?? {};
      this.#post({type: 'tokenize', attempt: n, hidden: frame && isHiddenByPage(frame)});
    });
  }

  /** Puts a frame into the element, as its child: Chromium fills no form in a frame that is in a shadow root. */
  #open(): void {
    this.#src = this.#element.frameSrc;
    let address: FrameAddress;
    try {
      address = FrameController.addressOf(this.#src ?? '');
    } catch (error) {
      this.#fail(error as TokenError);
      return;
    }
    this.#connection?.close();
    this.#connection = new FrameConnection(makeFrame(this.#element, address), address, {
      connected: (isNew) => {
        if (!isNew) this.#begin();
        this.#configure();
      },
      received: (message) => this.#receive(message),
      timedOut: () =>
        this.#fail(new TokenError('frame_error', 'The frame does not answer.', {code: 'frame_timeout'})),
    });
    this.#element.querySelector('[slot=frame]')?.remove(); // a clone has that of its original
    this.#connection.frame.slot = 'frame';
    this.#element.append(this.#connection.frame);
  }

  /** Screen readers say a frame's title where it begins: what is asked there, in the customer's language. */
  async #nameFrame(): Promise<void> {
    if (nameOf(this.#element) !== undefined) return; // the page's own name
    const {locale, messages} = this.#options;
    const texts: Texts = {...(await this.#loadTexts(locale)), ...messages};
    if (!this.#connection || locale !== this.#options.locale) return;
    const kind = this.#element.localName.replace(/-(token-)?form$/, '').replaceAll('-', '_');
    const title = [texts['frame_title'], texts[`submit_${kind}`]].filter(Boolean).join(': ');
    if (title) this.#connection.frame.title = title;
  }

  #retry(): void {
    this.#notice = undefined;
    this.#element.requestUpdate();
    if (this.#isOpen && this.#connection) {
      this.#connection.reload();
      this.#begin();
    } else this.#open();
  }

  /** There is no frame to be used. The customer is told, the page, and whoever waits. */
  #fail(error: TokenError): void {
    this.#giveUp(error);
    if (this.#connection) this.#connection.frame.style.display = 'none';
    if (!this.#isOpen) {
      this.#opening.reject(error);
      this.#opening = new Opening();
      this.#connection?.close(); // the next try makes another
      this.#connection = undefined;
    }
    if (!this.#element.busy) this.#host.misconfigured(error); // an attempt tells it itself
    void this.#showNotice();
  }

  async #showNotice(): Promise<void> {
    const texts = await this.#loadTexts(this.#options.locale);
    if (this.#connection && this.#connection.frame.style.display !== 'none') return; // it answered meanwhile
    this.#notice = texts;
    this.#element.requestUpdate();
  }

  /** Gives the frame the keyboard; WebKit wants its window asked, too. */
  #enter(): void {
    this.#connection?.frame.focus();
    this.#connection?.frame.contentWindow?.focus();
  }

  /** The frame was loaded anew, as it is when the element is moved: what was typed is gone. */
  #begin(): void {
    this.#giveUp(aborted());
    this.#setState(EMPTY_STATE, true);
    this.#connection?.startTimeout();
  }

  #receive(message: ToPage): void {
    const {frame} = this.#connection ?? {};
    switch (message.type) {
      case 'ready':
        this.#connection?.stopTimeout();
        this.#notice = undefined;
        if (frame) frame.style.display = 'block';
        this.#isOpen = true;
        this.#opening.resolve(this);
        this.#host.becameReady();
        void this.#nameFrame(); // not before: the texts may have to be loaded
        this.#element.requestUpdate();
        break;
      case 'size':
        if (frame) frame.style.height = `${message.height}px`;
        break;
      case 'state':
        this.#setState(message.state, message.edited);
        break;
      case 'submitted':
        this.#host.submitRequested();
        break;
      case 'focus':
        // no style sheet of the page can tell by itself: `:focus-within` ends at a frame
        this.#element.toggleAttribute('data-focused', message.inside);
        break;
      case 'misconfigured':
        this.#host.misconfigured(errorOf(message.error));
        break;
      case 'started':
        this.#connection?.stopTimeout();
        break;
      case 'token':
        this.#end(message.attempt)?.resolve(message.token as unknown as Token);
        break;
      case 'failed':
        this.#end(message.attempt)?.reject(errorOf(message.error));
    }
  }

  /** Ends the attempt of that number, and returns it if it is under way. */
  #end(n: number): Attempt | undefined {
    const attempt = this.#attempt;
    if (attempt?.n !== n) return undefined;
    this.#attempt = undefined;
    return attempt;
  }

  #setState(state: FormState, edited: boolean): void {
    this.#state = state;
    this.#host.stateChanged(edited);
  }

  /** Ends the attempt under way, if there is one, in the frame as well, which may only be slow. */
  #giveUp(error: TokenError): void {
    this.#post({type: 'abort'});
    this.#end(this.#attempts)?.reject(error);
  }

  #configure(): void {
    this.#post({type: 'configure', options: this.#frameOptions()});
  }

  #frameOptions(): FrameOptions {
    // where the form posts to is said where the frame is
    const {
      client: {apiBase: _, ...client},
      ...options
    } = this.#options;
    return {
      tag: this.#element.localName,
      attributes: ownAttributes(this.#element),
      ...client,
      ...options,
      submitLabel: submitLabel(this.#element),
      ...readTheme(this.#element),
    };
  }

  #post(message: ToFrame): void {
    this.#connection?.post(message);
  }
}

type Texts = Readonly<Record<string, string | undefined>>;

function errorOf({type, ...facts}: FrameError): TokenError {
  return new TokenError(type, `The form in the frame: ${facts.code ?? type}.`, facts);
}
