import {readFile} from 'node:fs/promises';
import {Hono, type Context} from 'hono';
import {bodyLimit} from 'hono/body-limit';
import type {Origins} from '../origins.js';
import {recipeRoutes} from '../recipes/recipe-routes.js';
import {sellerRoutes} from '../seller/seller-routes.js';
import {frameFiles} from '../site/frame-files.js';
import {files, integrities} from '../site/files.js';
import {needed, readMode} from '../site/mode.js';
import {contentPolicy, securityHeaders} from '../site/security-headers.js';
import {checkoutPage} from './checkout-page.js';
import {howItWorksPage} from './how-it-works-page.js';
import {readOrder} from './order.js';
import {plainPage} from './plain-page.js';
import {receiptPage, type Sale} from './receipt-page.js';
import {ReceivedRequests} from './received-requests.js';
import {receivedPage} from './received-page.js';
import {refusalPage} from './refusal-page.js';
import {savedCardRoutes} from './saved-card-routes.js';
import {createTill} from './till.js';

const MOST_SALES = 1000;

/** The shop: its pages, and the server that gets tokens from them and charges them. */
export function createShop(origins: Origins): Hono {
  const pay = createTill(origins.sandbox);
  const received = new ReceivedRequests();
  const sales = new Map<string, Sale>();
  const app = new Hono();

  app.use(securityHeaders({connect: ["'self'", origins.sandbox]}), bodyLimit({maxSize: 10_000}));
  app.use(async (c, next) => {
    const {pathname, search} = new URL(c.req.url);
    const request = {at: new Date(), method: c.req.method, path: pathname + search, body: await c.req.text()};
    if (received.note(request)) await next();
    else c.res = c.text('There is a card number in this request. It was not kept.', 400);
  });
  app.route('/', files());
  app.route('/', frameFiles({origin: origins.shop, api: origins.sandbox}));
  app.route('/', savedCardRoutes(origins));
  app.route('/', sellerRoutes(origins));
  app.route('/', recipeRoutes(origins));

  app.get('/', async (c) => {
    const mode = readMode(c.req.query('fields'));
    const document = checkoutPage(origins, mode, await integrities());
    return c.html(document, 200, {'Content-Security-Policy': contentPolicy(needed(mode, origins))});
  });
  app.get('/how-it-works', (c) => c.html(howItWorksPage(origins)));
  app.get('/received', (c) =>
    wantsJson(c) ? c.json(received.all()) : c.html(receivedPage(origins, received.all())),
  );
  app.get('/plain', async (c) => {
    const {document, policy} = await plainPage(
      await readFile('demo/plain.html', 'utf8'),
      origins,
      await integrities(),
    );
    return c.html(document, 200, {'Content-Security-Policy': policy});
  });

  app.post('/pay', async (c) => {
    const body = await c.req.text();
    const order = readOrder(body);
    const outcome = await pay(order);
    if (!outcome.paid) {
      return wantsJson(c)
        ? c.json({...outcome, received: body}, outcome.status)
        : c.html(refusalPage(origins, outcome, body), outcome.status);
    }
    const {charge, token} = outcome;
    sales.set(charge.id, {order, charge, token, received: body});
    for (const oldest of sales.keys()) if (sales.size > MOST_SALES) sales.delete(oldest);
    const receipt = `/orders/${charge.id}`;
    return wantsJson(c) ? c.json({receipt}, 201) : c.redirect(receipt, 303);
  });

  app.get('/orders/:id', (c) => {
    const sale = sales.get(c.req.param('id'));
    return sale ? c.html(receiptPage(origins, sale)) : c.notFound();
  });
  return app;
}

/** Scripts ask for JSON, and browsers for pages. */
const wantsJson = (c: Context): boolean => c.req.header('Accept') === 'application/json';
