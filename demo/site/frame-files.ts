import {readFile} from 'node:fs/promises';
import {Hono} from 'hono';
import {readHeadersFile, type HeadersOf} from './headers-file.js';

/** Where the files of a frame lie, and what they are told. */
export interface FrameSite {
  /** The origin that they lie on. */
  readonly origin: string;
  /** The origin of the token API. */
  readonly api: string;
  /** Origins of pages that may have the frame; without it, pages of the origin itself, in a sandbox. */
  readonly parents?: readonly string[];
}

/** `/token-forms/*`: the files of `dist/frame/`, with the headers that come with them, filled in. */
export function frameFiles(site: FrameSite): Hono {
  const app = new Hono();
  app.get('/token-forms/:file{((data|locale)/)?[a-zA-Z-]+\\.(html|js)}', async (c) => {
    const file = c.req.param('file');
    const content = await readFile(`dist/frame/${file}`, 'utf8').catch(() => undefined);
    if (content === undefined) return c.notFound();
    const headers = (await headersFor(site))(c.req.path);
    if (file.endsWith('.html')) return c.html(fillIn(content, site), 200, headers);
    return c.body(content, 200, {...headers, 'Content-Type': 'text/javascript; charset=utf-8'});
  });
  return app;
}

function fillIn(html: string, {api, parents = []}: FrameSite): string {
  const metas = {'api-base': api, 'allowed-parents': parents.join(' ')};
  return Object.entries(metas).reduce(
    (text, [name, content]) =>
      text.replace(new RegExp(`(<meta name="token-forms-${name}" content=")[^"]*`), `$1${content}`),
    html,
  );
}

async function headersFor({origin, api, parents}: FrameSite): Promise<HeadersOf> {
  const shipped = await readFile('dist/frame/headers/_headers', 'utf8');
  const headersOf = readHeadersFile(
    shipped
      .replaceAll('https://fields.example', origin)
      .replaceAll('https://shop.example', (parents ?? [origin]).join(' '))
      .replaceAll('https://api.stripe.com', api),
  );
  return parents ? headersOf : onOwnOrigin(headersOf);
}

/** What the file says of a page that has the frame on its own origin. */
const onOwnOrigin =
  (headersOf: HeadersOf): HeadersOf =>
  (path) => {
    const {'Origin-Agent-Cluster': _, 'Content-Security-Policy': policy, ...headers} = headersOf(path);
    return {...headers, 'Content-Security-Policy': `sandbox allow-scripts allow-forms; ${policy}`};
  };
