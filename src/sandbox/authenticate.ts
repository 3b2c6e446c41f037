import {Hono} from 'hono';
import {html} from 'hono/html';

import {ApiError} from './api-error.js';
import {finishAuthentication, type AttemptContext} from './endpoints/payment-attempt.js';
import {clientSecret, type PaymentIntentRecord} from './objects/payment-intent.js';
import type {Store} from './store.js';

/** What the page works on. */
export interface AuthenticateContext {
  readonly store: Store;
  readonly clock: () => number;
  readonly blocks: AttemptContext['blocks'];
}

/**
 * The page where a customer authenticates a payment, in place of the bank's own: `GET /authenticate/:id/:challenge`
 * shows it, and `POST` with `result=pass` or `result=fail` answers it. Then it goes back to the `return_url` of the
 * confirmation, with what Stripe adds to that; without one, it says what came of it.
 */
export function createAuthenticate({store, clock, blocks}: AuthenticateContext): Hono {
  const app = new Hono();
  app.get('/authenticate/:id/:challenge', (c) => {
    const found = waiting(store, c.req.param('id'), c.req.param('challenge'));
    return found ? c.html(page(askPage(found.intent))) : c.html(page(GONE), 404);
  });
  app.post('/authenticate/:id/:challenge', async (c) => {
    const found = waiting(store, c.req.param('id'), c.req.param('challenge'));
    if (!found) return c.html(page(GONE), 404);
    const {result} = await c.req.parseBody();
    if (result !== 'pass' && result !== 'fail') return c.html(page(askPage(found.intent)), 400);
    const context = {
      store: store.of(found.owner),
      now: new Date(clock()),
      origin: new URL(c.req.url).origin,
      blocks,
    };
    const hasPassed = finish(found.intent, result === 'pass', context);
    const {return_url} = found.intent;
    if (return_url === null) return c.html(page(hasPassed ? html`<p>Done.</p>` : html`<p>Not paid.</p>`));
    return c.redirect(backTo(return_url, found.intent, hasPassed), 303);
  });
  return app;
}

/** A declined card is no error of this page: it is told with the payment intent. */
function finish(intent: PaymentIntentRecord, passes: boolean, context: AttemptContext): boolean {
  try {
    finishAuthentication(intent, passes, context);
    return passes;
  } catch (error) {
    if (error instanceof ApiError) return false;
    throw error;
  }
}

function waiting(store: Store, id: string, challenge: string) {
  const found = store.findIntent(id);
  return found?.value.status === 'requires_action' && found.value.challenge === challenge
    ? {owner: found.owner, intent: found.value}
    : undefined;
}

function backTo(returnUrl: string, intent: PaymentIntentRecord, hasPassed: boolean): string {
  const url = new URL(returnUrl);
  url.searchParams.set('payment_intent', intent.id);
  url.searchParams.set('payment_intent_client_secret', clientSecret(intent));
  url.searchParams.set('redirect_status', hasPassed ? 'succeeded' : 'failed');
  return url.href;
}

type Markup = ReturnType<typeof html>;

const GONE = html`<p>There is no payment here that waits for its customer.</p>`;

const askPage = ({amount, currency}: PaymentIntentRecord): Markup =>
  html`<p>A payment of ${amount} (${currency}, in the smallest unit) waits for its customer.</p>
    <form method="post">
      <button name="result" value="pass">Complete authentication</button>
      <button name="result" value="fail">Fail authentication</button>
    </form>`;

const page = (body: Markup): Markup =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width" />
        <title>3D Secure of the sandbox</title>
      </head>
      <body>
        <h1>3D Secure of the sandbox</h1>
        ${body}
      </body>
    </html>`;
