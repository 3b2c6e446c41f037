import {createSandbox} from '../src/sandbox/create-sandbox.js';
import {serve} from '../src/sandbox/serve.js';
import {buildElements} from './build-elements.js';
import {listen, onPort} from './listen.js';
import type {Origins} from './origins.js';
import {createPlayground} from './playground/playground.js';
import {watchRequests} from './playground/watched-requests.js';
import {frameFiles} from './site/frame-files.js';
import {createShop} from './shop/shop.js';

/** Where the demo listens and what it says. A port that is named must be free; 0 takes any. */
export interface DemoOptions {
  /** Default 8080, or any free one. */
  readonly shopPort?: number;
  /** Default 8081, or any free one. */
  readonly playgroundPort?: number;
  /** Default 8082, or any free one. */
  readonly fieldsPort?: number;
  /** Default 12111, or any free one. */
  readonly sandboxPort?: number;
  /** Whether to build `dist/` if it is missing or older than the source; default true. */
  readonly build?: boolean;
  /** Is told of what takes time. */
  readonly log?: (line: string) => void;
}

/** A demo that runs. */
export interface Demo extends Origins {
  /** Stops all servers; connections still open are cut. */
  readonly close: () => Promise<void>;
}

/** Starts shop, playground, fields origin and sandbox on loopback. Run from the project's folder. */
export async function startDemo(options: DemoOptions = {}): Promise<Demo> {
  const {shopPort, playgroundPort, fieldsPort, sandboxPort, build = true, log = () => undefined} = options;
  if (build) await buildElements(log);
  const opened: {close: () => Promise<void>}[] = [];
  const open = async <T extends {close: () => Promise<void>}>(opening: Promise<T>): Promise<T> => {
    const server = await opening;
    opened.push(server);
    return server;
  };
  const close = async () => void (await Promise.all(opened.map((server) => server.close())));
  try {
    const watched = watchRequests(createSandbox());
    const sandbox = await open(onPort(sandboxPort, 12111, (port) => serve(watched.sandbox, {port})));
    const shop = await open(onPort(shopPort, 8080, listen));
    const playground = await open(onPort(playgroundPort, 8081, listen));
    const fields = await open(onPort(fieldsPort, 8082, listen));
    const origins: Origins = {
      shop: shop.url,
      playground: playground.url,
      fields: fields.url,
      sandbox: sandbox.url,
    };
    shop.answer(createShop(origins).fetch);
    playground.answer(createPlayground(origins, watched).fetch);
    const parents = [origins.shop, origins.playground];
    fields.answer(frameFiles({origin: origins.fields, api: origins.sandbox, parents}).fetch);
    return {...origins, close};
  } catch (error) {
    await close();
    throw error;
  }
}
