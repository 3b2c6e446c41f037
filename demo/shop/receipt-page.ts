import {html} from 'hono/html';
import type Stripe from 'stripe';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';
import {bodyListing} from './body-listing.js';
import {dollars, lamp} from './catalogue.js';
import type {Order} from './order.js';

/** An order that was paid. */
export interface Sale {
  readonly order: Order;
  readonly charge: Stripe.Charge;
  /** As it was before the charge. */
  readonly token: Stripe.Token;
  /** The body of the request, as it came. */
  readonly received: string;
}

/** Thanks, the payment, and everything the server was sent for it; with a button that tries the token again. */
export function receiptPage(origins: Origins, {order, charge, token, received}: Sale): Html {
  const {brand, last4, exp_month, exp_year} = token.card ?? {};
  return page({
    title: 'Thank you – Small Hours',
    origins,
    styles: ['shop'],
    main: html`
      <article class="letter">
        <p class="mark paid">Paid</p>
        <h1>Thank you, and good night</h1>
        <p>${order.quantity === 1 ? 'Your lamp is' : `Your ${order.quantity} lamps are`} on the way.</p>
        <dl>
          <dt>${lamp.name} × ${order.quantity}</dt>
          <dd>${dollars(charge.amount)}</dd>
          <dt>Card</dt>
          <dd>${brand} ending in ${last4}, ${exp_month}/${exp_year}</dd>
          <dt>Charge</dt>
          <dd><code>${charge.id}</code></dd>
        </dl>
        <section>
          <h2>All that our server received</h2>
          ${bodyListing(received)}
          <p>
            Request headers aside, this is the whole request as it came. Brand, last four digits and date
            above were looked up by the token. There is
            <a href="/received">a list of every request</a> since the shop opened.
          </p>
        </section>
        <section>
          <h2>A token works once</h2>
          <p>Whoever finds this one in a log cannot do anything with it. Try:</p>
          <form action="/pay" method="post">
            <input type="hidden" name="source" value="${order.source}" />
            <button class="quiet">Charge this token again</button>
          </form>
        </section>
        <p><a href="/">Back to the shop</a></p>
      </article>
    `,
  });
}
