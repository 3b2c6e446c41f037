import {defineGuests} from '../../../src/frame/guest/define-guests.js';
import {CONNECT} from '../../../src/frame/protocol/protocol.js';
import {startGuest} from '../../../src/frame/guest/start-guest.js';
import type {TokenFormElement} from '../../../src/base/token-form-element.js';
import {settle} from '../settle.js';
import {TODAY} from '../today.js';
import {PING} from './paths.js';

/*
 * Runs in a frame of a test page: an ordinary frame's script, but of the page's own origin without a sandbox, so
 * that a test can look into it.
 */
defineGuests();
addEventListener('message', ({data, ports: [port]}) => {
  if (data !== CONNECT) return;
  port?.addEventListener('message', ({data}) => data === PING && void settleAndAnswer(port));
});
startGuest({
  apiBase: new URL(location.href).searchParams.get('api') ?? 'https://api.invalid',
  parents: [location.origin],
  publishableKeys: [],
  stripeAccounts: [],
  requireVisible: false,
  clock: () => TODAY,
});

async function settleAndAnswer(port: MessagePort): Promise<void> {
  const form = document.body.lastElementChild as TokenFormElement | null;
  if (form) await settle(form);
  port.postMessage(PING);
}
