import {Hono} from 'hono';

import {faultKinds} from './fault-kinds.js';
import type {Faults, FaultSpec} from './faults.js';
import type {RequestLog} from './request-log.js';
import type {Store} from './store.js';

/** What the control endpoints work on. */
export interface ControlContext {
  readonly faults: Faults;
  readonly log: RequestLog;
  readonly store: Store;
  /** The pages where customers authenticate. */
  readonly authenticate: Hono;
  /** Forgets everything. */
  readonly reset: () => void;
}

/**
 * The routes under `/_sandbox`, for tests that cannot reach the sandbox object. JSON both ways:
 * - `POST /faults` with a {@linkcode FaultSpec}, or an array of them, adds all or none; `DELETE /faults` clears.
 * - `GET /faults`: `{waiting, kinds: {[name]: {summary, processes}}}`.
 * - `GET /requests`: the last requests, oldest first. `GET /tokens`: the public tokens.
 * - `GET /authenticate/:id/:challenge` is the page of a payment that waits for its customer.
 * - `POST /reset` forgets tokens, customers, requests, idempotency keys and faults.
 */
export function createControl({authenticate, faults, log, store, reset}: ControlContext): Hono {
  const app = new Hono().basePath('/_sandbox');
  app.route('/', authenticate);
  app.get('/faults', (c) => c.json({waiting: faults.waiting(), kinds: describedKinds()}));
  app.post('/faults', async (c) => {
    const specs = (await c.req.json().catch(() => undefined)) as FaultSpec | FaultSpec[] | null | undefined;
    if (typeof specs !== 'object' || specs === null) {
      return c.json({error: 'Send JSON such as {"fault": "lock_timeout", "times": 2}.'}, 400);
    }
    try {
      faults.add(...[specs].flat());
    } catch (error) {
      return c.json({error: (error as Error).message}, 400);
    }
    return c.json({waiting: faults.waiting()});
  });
  app.delete('/faults', (c) => {
    faults.clear();
    return c.json({waiting: []});
  });
  app.get('/requests', (c) => c.json({requests: log.entries()}));
  app.get('/tokens', (c) => c.json({tokens: store.tokens()}));
  app.post('/reset', (c) => {
    reset();
    return c.json({});
  });
  app.all('/elsewhere', (c) => c.json({error: 'Nobody should follow a redirect with a card in hand.'}, 410));
  return app;
}

function describedKinds(): Record<string, {summary: string; processes: boolean}> {
  const entries = Object.entries(faultKinds);
  return Object.fromEntries(entries.map(([name, {summary, processes}]) => [name, {summary, processes}]));
}
