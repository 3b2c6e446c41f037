import {createServer, type IncomingMessage, type ServerResponse} from 'node:http';
import type {AddressInfo} from 'node:net';

import {getRequestListener} from '@hono/node-server';
import {RESPONSE_ALREADY_SENT} from '@hono/node-server/utils/response';

import type {Sandbox} from './create-sandbox.js';
import {StreamedResponse} from './streamed-response.js';

/** Where to listen. */
export interface ServeOptions {
  /** Default 12111; 0 takes any free one. */
  readonly port?: number;
  /** Default `127.0.0.1`: nobody else can reach it. */
  readonly host?: string;
}

/** A sandbox that listens. */
export interface SandboxServer {
  /** Such as `http://127.0.0.1:12111`. */
  readonly url: string;
  readonly host: string;
  readonly port: number;
  /** Resets whatever connections are left and stops listening. */
  readonly close: () => Promise<void>;
}

/** Serves a sandbox over HTTP, its broken connections included. Rejects with Node's error if it cannot listen. */
export async function serve(sandbox: Sandbox, options: ServeOptions = {}): Promise<SandboxServer> {
  const {port = 12111, host = '127.0.0.1'} = options;
  const listener = getRequestListener(
    async (request, env) => {
      const {incoming, outgoing} = env as {incoming: IncomingMessage; outgoing: ServerResponse};
      try {
        const response = await sandbox.fetch(request);
        if (!(response instanceof StreamedResponse)) return response;
        await write(response, outgoing);
      } catch {
        incoming.socket.resetAndDestroy();
      }
      return RESPONSE_ALREADY_SENT;
    },
    {overrideGlobalObjects: false},
  );
  const server = createServer((incoming, outgoing) => void listener(incoming, outgoing));
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, () => {
      server.off('error', reject);
      resolve();
    });
  });
  const address = server.address() as AddressInfo;
  const shownHost = address.family === 'IPv6' ? `[${address.address}]` : address.address;
  return {
    url: `http://${shownHost}:${address.port}`,
    host: address.address,
    port: address.port,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

/** Writes a body piece by piece and resets the connection if it breaks off. */
async function write(response: StreamedResponse, outgoing: ServerResponse): Promise<void> {
  outgoing.writeHead(response.status, Object.fromEntries(response.headers));
  const reader = response.body?.getReader();
  for (;;) {
    const {done, value} = (await reader?.read()) ?? {done: true};
    if (done || outgoing.destroyed) break;
    await new Promise<void>((resolve) => outgoing.write(value, () => resolve()));
  }
  outgoing.end();
}
