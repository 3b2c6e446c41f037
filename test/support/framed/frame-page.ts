import {defineGuests} from '../../../src/frame/define-guests.js';
import {CONNECT} from '../../../src/frame/protocol.js';
import {startGuest} from '../../../src/frame/guest.js';
import {loadEngine} from '../../../src/view/load-engine.js';
import {TODAY} from '../today.js';
import {PING} from './paths.js';

/*
 * Runs in a frame of a test page: an ordinary frame's script, but of the page's own origin without a sandbox, so
 * that a test can look into it.
 */
defineGuests();
Object.assign(globalThis, {loadEngine});
addEventListener('message', ({data, ports: [port]}) => {
  if (data !== CONNECT) return;
  port?.addEventListener('message', ({data}) => data === PING && port.postMessage(PING));
});
startGuest({
  apiBase: new URL(location.href).searchParams.get('api') ?? 'https://api.invalid',
  parents: [location.origin],
  publishableKeys: [],
  requireVisible: false,
  clock: () => TODAY,
});
