import type {Sandbox} from '../../src/sandbox/create-sandbox.js';
import type {LoggedRequest} from '../../src/sandbox/request-log.js';

/** What the playground shows of a request: the sandbox's own note of it, its URL, and the names of its headers. */
export interface WatchedRequest extends LoggedRequest {
  readonly url: string;
  readonly headers: readonly string[];
}

/** A sandbox whose requests are watched. */
export interface WatchedSandbox {
  readonly sandbox: Sandbox;
  /** The last requests, newest first. Bodies are never looked at. */
  readonly requests: () => readonly WatchedRequest[];
}

const MOST = 30;

/** Remembers what the sandbox does not: URL and names of headers, by the id that it gives the request. */
export function watchRequests(sandbox: Sandbox): WatchedSandbox {
  const seen = new Map<string, Pick<WatchedRequest, 'url' | 'headers'>>();
  const fetch: Sandbox['fetch'] = (input, init) => {
    const request = input instanceof Request && !init ? input : new Request(input, init);
    const answer = sandbox.fetch(request);
    // the sandbox notes a request before it does anything else
    const {id} = sandbox.requests().at(-1) ?? {};
    if (id !== undefined && !seen.has(id)) {
      seen.set(id, {url: request.url, headers: [...request.headers.keys()]});
      for (const oldest of seen.keys()) if (seen.size > MOST) seen.delete(oldest);
    }
    return answer;
  };
  const requests = () =>
    sandbox
      .requests()
      .slice(-MOST)
      .reverse()
      .map((request) => ({url: request.path, headers: [], ...request, ...seen.get(request.id)}));
  return {sandbox: {...sandbox, fetch}, requests};
}
