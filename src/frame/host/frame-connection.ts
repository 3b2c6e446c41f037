import {listenOnPort} from '../protocol/listen-on-port.js';
import {CONNECT, HELLO, type ToFrame, type ToPage} from '../protocol/protocol.js';
import {readToPage} from '../protocol/read-to-page.js';
import type {FrameAddress} from './make-frame.js';

/** Milliseconds that a frame may take to answer. */
const RESPONSE_TIMEOUT_MS = 10_000;

/** What a connection tells. */
interface ConnectionEvents {
  /** There is a port: the first one, or another after the frame was loaded anew. */
  connected(isFirst: boolean): void;
  received(message: ToPage): void;
  timedOut(): void;
}

/** One frame, the port to what runs in it, and the time it may take to answer. */
export class FrameConnection {
  readonly frame: HTMLIFrameElement;
  /** How many messages over the present port were not valid. */
  readonly listening = {invalidCount: 0};
  readonly #address: FrameAddress;
  readonly #events: ConnectionEvents;
  #port: MessagePort | undefined;
  #timeout: ReturnType<typeof setTimeout> | undefined;

  constructor(frame: HTMLIFrameElement, address: FrameAddress, events: ConnectionEvents) {
    this.frame = frame;
    this.#address = address;
    this.#events = events;
    listenForHello(this);
    this.startTimeout();
  }

  post(message: ToFrame): void {
    this.#port?.postMessage(message);
  }

  /** Gives the frame some time from now. */
  startTimeout(): void {
    clearTimeout(this.#timeout);
    this.#timeout = setTimeout(() => this.#events.timedOut(), RESPONSE_TIMEOUT_MS);
  }

  stopTimeout(): void {
    clearTimeout(this.#timeout);
  }

  /** Loads the frame anew. */
  reload(): void {
    this.frame.src = this.#address.url;
  }

  /** Takes the frame away. */
  close(): void {
    this.stopTimeout();
    this.#port?.close();
    this.frame.remove();
  }

  /** A message to the page's window: the frame's first words, if they are from there. */
  handleMessage({data, source, origin}: MessageEvent): void {
    if (data !== HELLO || source !== this.frame.contentWindow || origin !== this.#address.origin) return;
    const {port1, port2} = new MessageChannel();
    const isFirst = this.#port === undefined;
    this.#port?.close();
    this.#port = port1;
    this.listening.invalidCount = 0;
    listenOnPort(port1, readToPage, (message) => this.#events.received(message), this.listening);
    // a sandboxed frame's origin has no name; its window is the one that was just asked for
    const target = this.#address.sandboxed ? '*' : this.#address.origin;
    (source as Window).postMessage(CONNECT, target, [port2]);
    this.#events.connected(isFirst);
  }
}

/** Has the page's window listened to for as long as the connection is alive. */
function listenForHello(connection: FrameConnection): void {
  const reference = new WeakRef(connection);
  const listen = (event: MessageEvent) => {
    const alive = reference.deref();
    if (alive) alive.handleMessage(event);
    else window.removeEventListener('message', listen);
  };
  window.addEventListener('message', listen);
}
