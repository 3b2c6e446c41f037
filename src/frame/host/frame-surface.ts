import {TokenError} from '../../client/token-error.js';
import type {Token} from '../../client/token.js';
import type {FormState} from '../../model/form-state.js';
import type {Surface, SurfaceConfig, SurfaceHost} from '../../controller/surface.js';
import {NOTHING, type TokenFormElement} from '../../base/token-form-element.js';
import {hearPort} from '../protocol/listen-on-port.js';
import {makeFrame, type FrameAddress} from './make-frame.js';
import {ownAttributes, submitLabel} from './own-attributes.js';
import {
  CONNECT,
  HELLO,
  type FrameError,
  type Setup,
  type ToFrame,
  type ToPage,
} from '../protocol/protocol.js';
import {readToPage} from '../protocol/read-to-page.js';
import {readTheme} from './theme.js';

/** Milliseconds that a frame may take to answer. */
const PATIENCE = 10_000;

interface Attempt {
  readonly n: number;
  readonly resolve: (token: Token) => void;
  readonly reject: (error: TokenError) => void;
}

/** The fields in a frame of another origin, of which the page learns how they stand, never what is in them. */
export class FrameSurface implements Surface {
  readonly frame: HTMLIFrameElement;
  /** How many messages over the present port did not fit. */
  heard = {dropped: 0};
  readonly #element: TokenFormElement;
  readonly #host: SurfaceHost;
  readonly #address: FrameAddress;
  #config: SurfaceConfig;
  #view = NOTHING;
  #port: MessagePort | undefined;
  #patience: ReturnType<typeof setTimeout> | undefined;
  #attempts = 0;
  #attempt: Attempt | undefined;
  readonly #onReady: () => void;
  readonly #onFault: (error: TokenError) => void;

  /** Calls back when the frame is ready, each time that it is, and when it does not answer. */
  constructor(
    element: TokenFormElement,
    host: SurfaceHost,
    config: SurfaceConfig,
    address: FrameAddress,
    onReady: () => void,
    onFault: (error: TokenError) => void,
  ) {
    this.#element = element;
    this.#host = host;
    this.#config = config;
    this.#address = address;
    this.#onReady = onReady;
    this.#onFault = onFault;
    this.frame = makeFrame(element, address);
    listen(this);
    this.#expect();
    this.#followTheme();
  }

  get view(): FormState {
    return this.#view;
  }

  get problem(): string {
    const {messages} = this.#config;
    const [name, {error = 'required'} = {}] =
      Object.entries(this.#view.fields).find(([, field]) => field.error !== undefined) ?? [];
    const texts = messages as Readonly<Record<string, string | undefined>>;
    return texts[`${error}_${name}`] ?? texts[error] ?? 'A field is missing or wrong.';
  }

  get anchor(): HTMLElement {
    return this.frame;
  }

  configure(config: SurfaceConfig): void {
    this.#config = config;
    this.frame.tabIndex = config.disabled ? -1 : 0;
    this.#configure();
  }

  reveal(focus: boolean): boolean {
    if (focus && !this.#view.complete) this.#enter();
    this.#post({type: 'reveal', focus});
    return this.#view.complete;
  }

  focus(field?: string): void {
    if (this.#config.disabled) return;
    this.#enter();
    this.#post({type: 'focus', field});
  }

  wipe(): void {
    this.#post({type: 'wipe'});
    this.#show(NOTHING, false);
  }

  tokenize(signal: AbortSignal): Promise<Token> {
    const n = (this.#attempts = (this.#attempts + 1) % 9999);
    return new Promise<Token>((resolve, reject) => {
      this.#attempt = {n, resolve, reject};
      signal.addEventListener('abort', () => {
        if (!this.#attempt) return; // it is over: the clock is another's
        clearTimeout(this.#patience);
        this.#giveUp(aborted());
      });
      this.#expect();
      this.#post({type: 'tokenize', attempt: n});
    });
  }

  /** Loads the frame anew. */
  reload(): void {
    this.frame.src = this.#address.url;
    this.#begin();
  }

  /** A message to the page's window: the frame's first words, if they are from there. */
  hear({data, source, origin}: MessageEvent): void {
    if (data !== HELLO || source !== this.frame.contentWindow || origin !== this.#address.origin) return;
    const {port1, port2} = new MessageChannel();
    const wasThere = this.#port !== undefined;
    this.#port?.close();
    this.#port = port1;
    this.heard = hearPort(port1, readToPage, (message) => this.#take(message));
    // a sandboxed frame's origin has no name; its window is the one that was just asked for
    const target = this.#address.sandboxed ? '*' : this.#address.origin;
    (source as Window).postMessage(CONNECT, target, [port2]);
    if (wasThere) this.#begin();
    this.#configure();
  }

  /** Gives the frame the keyboard; WebKit wants its window asked, too. */
  #enter(): void {
    this.frame.focus();
    this.frame.contentWindow?.focus();
  }

  /** The frame was loaded anew, as it is when the element is moved: what was typed is gone. */
  #begin(): void {
    this.#giveUp(aborted());
    this.#show(NOTHING, true);
    this.#expect();
  }

  #take(message: ToPage): void {
    switch (message.type) {
      case 'ready':
        clearTimeout(this.#patience);
        this.#onReady();
        break;
      case 'size':
        this.frame.style.height = `${message.height}px`;
        break;
      case 'view':
        this.#show(message.view, message.edited);
        break;
      case 'submitted':
        this.#host.submitted();
        break;
      case 'focus':
        // no style sheet of the page can tell by itself: `:focus-within` ends at a frame
        this.#element.toggleAttribute('data-focused', message.inside);
        break;
      case 'misconfigured':
        this.#host.misconfigured(errorOf(message.error));
        break;
      case 'started':
        clearTimeout(this.#patience);
        break;
      case 'token':
        this.#ended(message.attempt)?.resolve(message.token as unknown as Token);
        break;
      case 'failed':
        this.#ended(message.attempt)?.reject(errorOf(message.error));
    }
  }

  /** The attempt of that number, if it is under way; it ends. */
  #ended(n: number): Attempt | undefined {
    const attempt = this.#attempt;
    if (attempt?.n !== n) return undefined;
    this.#attempt = undefined;
    return attempt;
  }

  #show(view: FormState, edited: boolean): void {
    this.#view = view;
    this.#host.changed(edited);
  }

  /** Gives the frame some time from now. */
  #expect(): void {
    clearTimeout(this.#patience);
    this.#patience = setTimeout(() => {
      const error = new TokenError('frame_error', 'The frame does not answer.', {code: 'frame_timeout'});
      this.#giveUp(error);
      this.#onFault(error);
    }, PATIENCE);
  }

  /** Ends the attempt under way, if there is one, in the frame as well, which may only be slow. */
  #giveUp(error: TokenError): void {
    this.#post({type: 'abort'});
    this.#ended(this.#attempts)?.reject(error);
  }

  #configure(): void {
    this.#post({type: 'configure', setup: this.#setup()});
  }

  /** The page's style sheets and the element's own styles may change what the frame looks like. */
  #followTheme(): void {
    const configure = () => this.#configure();
    matchMedia('(prefers-color-scheme: dark)').addEventListener('change', configure);
    const observer = new MutationObserver(configure);
    for (const element of [document.documentElement, document.body, this.#element]) {
      observer.observe(element, {attributeFilter: ['class', 'style', 'data-theme']});
    }
  }

  #setup(): Setup {
    // where the form posts to is said where the frame is
    const {
      client: {apiBase: _, ...client},
      ...config
    } = this.#config;
    return {
      tag: this.#element.localName,
      attributes: ownAttributes(this.#element),
      ...client,
      ...config,
      submitLabel: submitLabel(this.#element),
      ...readTheme(this.#element),
    };
  }

  #post(message: ToFrame): void {
    this.#port?.postMessage(message);
  }
}

const aborted = () => new TokenError('aborted_error', 'The form was reset or removed.');

function errorOf({type, ...facts}: FrameError): TokenError {
  return new TokenError(type, `The form in the frame: ${facts.code ?? type}.`, facts);
}

/** Has the page's window listened to for as long as the surface is alive. */
function listen(surface: FrameSurface): void {
  const reference = new WeakRef(surface);
  const hear = (event: MessageEvent) => {
    const alive = reference.deref();
    if (alive) alive.hear(event);
    else window.removeEventListener('message', hear);
  };
  window.addEventListener('message', hear);
}
