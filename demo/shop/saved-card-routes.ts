import {Hono} from 'hono';
import type {Origins} from '../origins.js';
import {integrities} from '../site/files.js';
import {refusalPage} from './refusal-page.js';
import {paidAgainPage, payAgainPage, saveCardPage} from './saved-card-pages.js';
import {SavedCards, type SavedCard} from './saved-cards.js';

const MOST_CARDS = 1000;

/** `/again`: a card is saved, and later paid with by its security code alone. All of it works without page scripts. */
export function savedCardRoutes(origins: Origins): Hono {
  const cards = new SavedCards(origins.sandbox);
  const saved = new Map<string, SavedCard>();
  const app = new Hono();

  app.get('/again', async (c) => c.html(saveCardPage(origins, await integrities())));
  app.post('/again', async (c) => {
    const body = await c.req.text();
    const card = await cards.save(new URLSearchParams(body).get('source') ?? '');
    if ('paid' in card) return c.html(refusalPage(origins, card, body), card.status);
    saved.set(card.customer, card);
    for (const oldest of saved.keys()) if (saved.size > MOST_CARDS) saved.delete(oldest);
    return c.redirect(`/again/${card.customer}`, 303);
  });

  app.get('/again/:customer', async (c) => {
    const card = saved.get(c.req.param('customer'));
    return card ? c.html(payAgainPage(origins, card, await integrities())) : c.redirect('/again');
  });
  app.post('/again/:customer', async (c) => {
    const card = saved.get(c.req.param('customer'));
    if (!card) return c.redirect('/again', 303);
    const body = await c.req.text();
    const payment = await cards.pay(card, new URLSearchParams(body).get('cvc') ?? '');
    return payment.paid
      ? c.html(paidAgainPage(origins, card, payment, body))
      : c.html(refusalPage(origins, payment, body), payment.status);
  });
  return app;
}
