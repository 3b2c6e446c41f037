import {readFile} from 'node:fs/promises';
import {Hono, type Context} from 'hono';
import {transformWithOxc} from 'vite';

/**
 * The files that pages load: `/elements/*` as they were built, `/scripts/*` from `demo/browser/`, with the types
 * taken out, `/styles/*`, and the icon.
 */
export function files(): Hono {
  const app = new Hono();
  app.get('/elements/:file{[a-z-]+\\.js(?:\\.map)?}', (c) =>
    send(c, 'text/javascript', read('dist/cdn', c.req.param('file'))),
  );
  app.get('/elements/:file{(data|locale)/[a-zA-Z-]+\\.js}', (c) =>
    send(c, 'text/javascript', read('dist/cdn', c.req.param('file'))),
  );
  app.get('/scripts/:file{[a-z-]+\\.js}', async (c) => {
    const file = c.req.param('file').replace('.js', '.ts');
    const code = await read('demo/browser', file);
    const script = code === undefined ? code : (await transformWithOxc(code, file, {sourcemap: false})).code;
    return send(c, 'text/javascript', script);
  });
  app.get('/styles/:file{[a-z-]+\\.css}', (c) =>
    send(c, 'text/css', read('demo/styles', c.req.param('file'))),
  );
  app.get('/icon.svg', (c) => send(c, 'image/svg+xml', read('demo/site', 'icon.svg')));
  return app;
}

/** What belongs into the `integrity` of a script tag, by file name. */
export async function integrities(): Promise<Readonly<Record<string, string>>> {
  return JSON.parse(await readFile('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
}

function read(folder: string, file: string): Promise<string | undefined> {
  return readFile(`${folder}/${file}`, 'utf8').catch(() => undefined);
}

async function send(
  c: Context,
  type: string,
  content: string | undefined | Promise<string | undefined>,
): Promise<Response> {
  const body = await content;
  return body === undefined ? c.notFound() : c.body(body, 200, {'Content-Type': `${type}; charset=utf-8`});
}
