import {FrameConnection} from '../../../src/frame/host/frame-connection.js';
import {FrameController} from '../../../src/frame/host/frame-controller.js';
import {PING} from './paths.js';

/** Whether the forms of this page are in frames: the group `framed` of `web-test-runner.config.mjs` sets it. */
export const isFramed = 'isFramed' in globalThis;

/** The page's end of the port to each frame's window; a frame that is put back has another window. */
const ports = new WeakMap<Window, MessagePort>();

/**
 * All that was said before has come to the frame, which has done its work, and all that it has said has come here: a
 * ping over the same port, which keeps its messages in order. Neither end knows the word, and drops it;
 * `frame-page.ts` answers it.
 */
export async function hasSettled({contentWindow}: HTMLIFrameElement): Promise<void> {
  const port = contentWindow && ports.get(contentWindow);
  if (!port) return;
  await new Promise<void>((resolve) => {
    const hear = ({data}: MessageEvent) => {
      if (data !== PING) return;
      port.removeEventListener('message', hear);
      resolve();
    };
    port.addEventListener('message', hear);
    port.postMessage(PING);
  });
}

/** Takes a `frame-src` of the page's own origin for one of another, so that tests can look in. */
export function useFrames(): void {
  notePorts();
  FrameController.addressOf = (src) => ({url: src, origin: location.origin, sandboxed: false});
}

function notePorts(): void {
  const connection = FrameConnection.prototype;
  const {handleMessage} = connection;
  connection.handleMessage = function (this: FrameConnection, event) {
    const {MessageChannel} = globalThis;
    const {contentWindow} = this.frame;
    globalThis.MessageChannel = class extends MessageChannel {
      constructor() {
        super();
        if (contentWindow) ports.set(contentWindow, this.port1);
      }
    };
    handleMessage.call(this, event);
    globalThis.MessageChannel = MessageChannel;
  };
}

/** A test of what is otherwise in a frame by its nature; docs/isolated.md has the list. */
export function itInPage(title: string, run: () => Promise<void>): void {
  if (!isFramed) it(title, run);
}

if (isFramed) useFrames();
