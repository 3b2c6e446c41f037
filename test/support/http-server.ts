import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

/** What a test's server saw of a request. */
export interface SeenRequest {
  readonly method: string;
  readonly url: string;
  readonly headers: IncomingMessage['headers'];
  readonly body: string;
}

/** A server for one test: its origin, and every request that reached it. */
export interface TestServer {
  readonly origin: string;
  readonly seen: readonly SeenRequest[];
}

/** The part of a test's context that ends what the test began. */
interface Scope {
  after(end: () => void): void;
}

/** Serves `handle` on a free loopback port until the test ends; connections still open then are cut. */
export async function serveForTest(
  scope: Scope,
  handle: (request: SeenRequest, response: ServerResponse, nth: number) => void,
): Promise<TestServer> {
  const seen: SeenRequest[] = [];
  const server = createServer((request, response) => {
    let body = '';
    request.setEncoding('utf8');
    request.on('data', (chunk: string) => (body += chunk));
    request.on('end', () => {
      const {method = '', url = '', headers} = request;
      const facts = {method, url, headers, body};
      handle(facts, response, seen.push(facts));
    });
  });
  scope.after(() => {
    server.close();
    server.closeAllConnections();
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return {origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`, seen};
}
