import {ask, make} from './dom.js';

const MOST = 100;

/** Puts an event on top of the list, with its detail as JSON. */
export function logEvent(type: string, detail: unknown): void {
  const entry = make('li', 'entry');
  const head = make('p', 'entry-head');
  head.append(make('strong', '', type), make('time', '', new Date().toLocaleTimeString('en-GB')));
  entry.append(head);
  if (detail !== undefined) {
    const json = make('pre', '', JSON.stringify(detail, tellError, 1));
    json.tabIndex = 0;
    entry.append(json);
  }
  const list = ask('#events');
  list.prepend(entry);
  while (list.childElementCount > MOST) list.lastElementChild?.remove();
}

/** Errors have a message, which JSON leaves out. */
const tellError = (_key: string, value: unknown): unknown =>
  value instanceof Error ? {...value, message: value.message} : value;
