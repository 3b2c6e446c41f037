import {Hono} from 'hono';
import {refusalPage} from '../shop/refusal-page.js';
import {integrities} from '../site/files.js';
import type {Origins} from '../origins.js';
import {sellerPage, stepPage, termsPage} from './seller-pages.js';
import {SellerDesk, type Seller} from './seller-desk.js';
import {readCountry, STEPS, type Step} from './steps.js';

const MOST_SELLERS = 1000;

/** `/sell`: a marketplace takes in a seller, one token after the other. */
export function sellerRoutes(origins: Origins): Hono {
  const desk = new SellerDesk(origins.sandbox);
  const sellers = new Map<string, Seller>();
  const app = new Hono();

  app.get('/sell', async (c) => {
    const country = readCountry(c.req.query('country'));
    return c.html(stepPage(origins, 'account', country, await integrities()));
  });

  app.get('/sell/terms', (c) => c.html(termsPage(origins)));

  app.get('/sell/:id', async (c) => {
    const seller = sellers.get(c.req.param('id'));
    if (!seller) return c.redirect('/sell');
    const step = nextOf(seller);
    return c.html(
      step
        ? stepPage(origins, step, seller.country, await integrities(), seller)
        : sellerPage(origins, seller),
    );
  });

  // to a country's name an account is opened, to that of an account the next thing is told
  app.post('/sell/:id', async (c) => {
    const id = c.req.param('id');
    const body = await c.req.text();
    const token = new URLSearchParams(body).get('token') ?? '';
    const known = sellers.get(id);
    const step = known && nextOf(known);
    if (known && !step) return c.redirect(`/sell/${id}`, 303);
    const seller =
      known && step
        ? await desk.tell(known, step, token, body)
        : await desk.open(readCountry(id), token, body);
    if ('paid' in seller) return c.html(refusalPage(origins, seller, body), seller.status);
    sellers.set(seller.account.id, seller);
    for (const oldest of sellers.keys()) if (sellers.size > MOST_SELLERS) sellers.delete(oldest);
    return c.redirect(`/sell/${seller.account.id}`, 303);
  });
  return app;
}

const nextOf = ({received}: Seller): Step | undefined => STEPS.find((step) => received[step] === undefined);
