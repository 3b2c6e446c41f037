import {defineGuests} from '../../../src/frame/define-guests.js';
import {startGuest} from '../../../src/frame/guest.js';
import {loadEngine} from '../../../src/view/load-engine.js';
import {TODAY} from '../today.js';

/*
 * Runs in a frame of a test page: an ordinary frame's script, but of the page's own origin without a sandbox, so
 * that a test can look into it.
 */
defineGuests();
Object.assign(globalThis, {loadEngine});
// a test asks whether all that was said before has come
addEventListener('message', ({data, ports: [port]}) => {
  if (data === 'ping') port?.postMessage('');
});
startGuest({
  apiBase: new URL(location.href).searchParams.get('api') ?? 'https://api.invalid',
  parents: [location.origin],
  publishableKeys: [],
  requireVisible: false,
  clock: () => TODAY,
});
