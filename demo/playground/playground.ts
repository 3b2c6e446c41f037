import {Hono} from 'hono';
import type {Origins} from '../origins.js';
import {frameFiles} from '../site/frame-files.js';
import {files, integrities} from '../site/files.js';
import {securityHeaders} from '../site/security-headers.js';
import {playgroundPage} from './playground-page.js';
import type {WatchedSandbox} from './watched-requests.js';

/** The playground: a page on which elements, attributes, events and faults can be tried. */
export function createPlayground(origins: Origins, watched: WatchedSandbox): Hono {
  const app = new Hono();
  app.use(securityHeaders({connect: ["'self'", origins.sandbox], frames: ["'self'", origins.fields]}));
  app.route('/', files());
  app.route('/', frameFiles({origin: origins.playground, api: origins.sandbox}));
  app.get('/', async (c) => c.html(playgroundPage(origins, await integrities())));
  app.get('/requests', (c) => c.json(watched.requests()));
  return app;
}
