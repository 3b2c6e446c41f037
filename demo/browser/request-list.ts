import type {WatchedRequest} from '../playground/watched-requests.js';
import {ask, make} from './dom.js';

const EVERY = 1000;

/** Shows the sandbox's requests, and looks again every second while the page can be seen. */
export function watchRequests(afterwards: () => void): void {
  let shown = '';
  const look = async (): Promise<void> => {
    const text = await (await fetch('/requests')).text();
    if (text === shown) return;
    shown = text;
    const requests = JSON.parse(text) as readonly WatchedRequest[];
    ask('#requests').replaceChildren(...requests.filter(isToken).map(entryOf));
  };
  setInterval(() => {
    if (document.visibilityState !== 'visible') return;
    look().catch(() => undefined); // the demo was stopped
    afterwards();
  }, EVERY);
}

/** The shop's own requests are none of this page's. */
const isToken = ({path, method}: WatchedRequest) =>
  path.startsWith('/v1/tokens') && /^(POST|OPTIONS)$/.test(method);

function entryOf(request: WatchedRequest): HTMLLIElement {
  const {method, url, status, fault, replayed, headers, idempotencyKey, id} = request;
  const entry = make('li', 'entry');
  const head = make('p', 'entry-head');
  head.append(make('strong', '', `${method} ${status ?? 'no answer'}`), make('code', '', id));
  const facts = [
    url,
    fault && `fault: ${fault}`,
    replayed && 'answered again, as the first time: no second token',
    idempotencyKey && `idempotency-key: ${idempotencyKey}`,
    `headers: ${headers.join(', ')}`,
    method === 'POST' && 'body: hidden',
  ];
  entry.append(head, ...facts.filter((fact) => typeof fact === 'string').map((fact) => make('p', '', fact)));
  return entry;
}
