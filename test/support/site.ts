import {createReadStream, existsSync, readFileSync, statSync} from 'node:fs';
import {createServer} from 'node:http';
import type {AddressInfo} from 'node:net';
import {extname, join, normalize} from 'node:path';
import {text} from 'node:stream/consumers';
import {brotliCompressSync} from 'node:zlib';

/** What a {@linkcode Site} shows. */
export interface SiteContent {
  /** Texts by path: HTML, such as `/`, or what the path ends in, such as `/witness.js`. */
  readonly pages?: Readonly<Record<string, string>>;
  /** Folders of files by the beginning of the path, such as `{'/dist/': 'dist'}`. */
  readonly folders?: Readonly<Record<string, string>>;
  /** Headers for a path, such as a `Content-Security-Policy` for one page alone. */
  readonly headers?: (path: string) => Readonly<Record<string, string>>;
  /** Sends the files of folders compressed, as shops do. */
  readonly compressed?: boolean;
}

/** A web site on loopback. */
export interface Site {
  /** Such as `http://127.0.0.1:34567`. */
  readonly origin: string;
  /** Every path that was asked for, in order. */
  readonly requested: readonly string[];
  /** The body of every form that was posted, in order. */
  readonly posted: readonly string[];
  readonly close: () => Promise<void>;
}

const types: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json',
  '.map': 'application/json',
  '.svg': 'image/svg+xml',
};

/** Serves pages and files on a free port. Nothing is cached, and any origin may read it. */
export async function startSite({
  pages = {},
  folders = {},
  headers = () => ({}),
  compressed = false,
}: SiteContent): Promise<Site> {
  const requested: string[] = [];
  const posted: string[] = [];
  const brotli = new Map<string, Buffer>();
  const server = createServer(async (request, response) => {
    if (request.method === 'POST') posted.push(await text(request));
    const path = decodeURIComponent(new URL(request.url ?? '/', 'http://site').pathname);
    requested.push(path);
    const common = {'Access-Control-Allow-Origin': '*', 'Cache-Control': 'no-store', ...headers(path)};
    const page = pages[path];
    if (page !== undefined) {
      const type = types[extname(path) || '.html'];
      response.writeHead(200, {'Content-Type': type, ...common}).end(page);
      return;
    }
    const file = fileOf(path, folders);
    if (file) {
      const type = types[extname(file)] ?? 'application/octet-stream';
      if (compressed) {
        const body = brotli.get(file) ?? brotliCompressSync(readFileSync(file));
        brotli.set(file, body);
        response.writeHead(200, {'Content-Type': type, 'Content-Encoding': 'br', ...common}).end(body);
      } else {
        response.writeHead(200, {'Content-Type': type, ...common});
        createReadStream(file).pipe(response);
      }
    } else response.writeHead(404, common).end();
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  return {
    origin: `http://127.0.0.1:${(server.address() as AddressInfo).port}`,
    requested,
    posted,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

function fileOf(path: string, folders: Readonly<Record<string, string>>): string | undefined {
  const beginning = Object.keys(folders).find((candidate) => path.startsWith(candidate));
  const folder = beginning && folders[beginning];
  if (!beginning || !folder) return undefined;
  // Absolute before it is normalised, it cannot climb out of the folder.
  const file = join(folder, normalize(`/${path.slice(beginning.length)}`));
  return existsSync(file) && statSync(file).isFile() ? file : undefined;
}
