import {CONNECT, HELLO} from '../protocol/protocol.js';
import {FrameGuest} from './frame-guest.js';
import type {GuestOptions} from './guest-options.js';

/** Waits for the page around the frame to connect, and shows the form that it asks for. */
export function startGuest(options: GuestOptions): void {
  if (options.parents.includes('null')) {
    // every opaque page has that origin: a sandboxed frame of anybody's, a data: URL
    console.error(
      'token-forms: token-forms-allowed-parents may not have null: it would admit any page. Name origins.',
    );
    return;
  }
  const connect = ({data, source, origin, ports}: MessageEvent) => {
    const [port] = ports;
    if (data !== CONNECT || source !== parent || !port) return;
    if (!options.parents.includes(origin)) {
      console.error(`token-forms: pages of ${origin} may not have this frame (token-forms-allowed-parents).`);
      return;
    }
    removeEventListener('message', connect);
    new FrameGuest(options, port);
  };
  addEventListener('message', connect);
  // to whomever: it says nothing but that there is a frame
  if (parent !== self) parent.postMessage(HELLO, '*');
}
