import type {AddressInfo} from 'node:net';
import {createAdaptorServer} from '@hono/node-server';

/** A server that listens before it knows what to answer, since pages link to each other's origins. */
export interface Listener {
  /** Such as `http://127.0.0.1:8080`. */
  readonly url: string;
  readonly answer: (handler: (request: Request) => Response | Promise<Response>) => void;
  readonly close: () => Promise<void>;
}

/** Listens on loopback; rejects with Node's error if it cannot. */
export async function listen(port: number): Promise<Listener> {
  let handler: Parameters<Listener['answer']>[0] = () => new Response(null, {status: 503});
  const server = createAdaptorServer({fetch: (request) => handler(request), overrideGlobalObjects: false});
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, '127.0.0.1', resolve);
  });
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    answer: (next) => {
      handler = next;
    },
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        if ('closeAllConnections' in server) server.closeAllConnections();
      }),
  };
}

/** Opens on the port that was asked for, and on no other; else on the usual one, or any if that is taken. */
export async function onPort<T>(
  asked: number | undefined,
  usual: number,
  open: (port: number) => Promise<T>,
): Promise<T> {
  try {
    return await open(asked ?? usual);
  } catch (error) {
    if (asked !== undefined || (error as NodeJS.ErrnoException).code !== 'EADDRINUSE') throw error;
    return open(0);
  }
}
