import type {Sandbox} from '../../src/sandbox/create-sandbox.js';
import {serve} from '../../src/sandbox/serve.js';
import {checkedSandbox} from '../unit/sandbox/support/checked-sandbox.js';

/** A request as the sandbox of a test received it. The values are made up, so here it may be seen whole. */
export interface ReceivedRequest {
  readonly method: string;
  /** Path and query. */
  readonly path: string;
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * A token server on a free port of loopback that, unlike the product itself, remembers what it was sent. Its answers are
 * held against the contract.
 */
export interface RecordingSandbox extends Sandbox {
  /** What to give as `api-base`. */
  readonly url: string;
  /** Preflight requests too, oldest first. */
  readonly received: readonly ReceivedRequest[];
  /** The requests for a token, without their preflights. */
  readonly posts: () => readonly ReceivedRequest[];
  readonly close: () => Promise<void>;
}

/** Starts a {@linkcode RecordingSandbox}; its `reset` forgets what was received, too. */
export async function startRecordingSandbox(): Promise<RecordingSandbox> {
  const sandbox = checkedSandbox();
  const received: ReceivedRequest[] = [];
  const recording: Sandbox = {
    ...sandbox,
    async fetch(input, init) {
      const request = input instanceof Request && !init ? input : new Request(input, init);
      const {pathname, search} = new URL(request.url);
      received.push({
        method: request.method,
        path: pathname + search,
        headers: Object.fromEntries(request.headers),
        body: await request.clone().text(),
      });
      return sandbox.fetch(request);
    },
    reset() {
      sandbox.reset();
      received.length = 0;
    },
  };
  const {url, close} = await serve(recording, {port: 0});
  const posts = () => received.filter(({method}) => method === 'POST');
  return {...recording, url, received, posts, close};
}
