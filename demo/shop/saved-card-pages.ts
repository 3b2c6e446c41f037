import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';
import {testCards} from '../site/test-cards.js';
import {bodyListing} from './body-listing.js';
import {dollars, lamp} from './catalogue.js';
import {lampDrawing} from './lamp-drawing.js';
import type {Payment, SavedCard} from './saved-cards.js';

type Integrity = Readonly<Record<string, string>>;

/** Asks a card to save for a next time: its token makes a customer of the visitor. */
export const saveCardPage = (origins: Origins, integrity: Integrity): Html =>
  page({
    title: 'Save a card – Small Hours',
    origins,
    here: 'again',
    styles: ['shop'],
    scripts: html`
      ${element('card-token-form', integrity)}
      <script src="/scripts/copy.js" type="module"></script>
    `,
    main: html`
      <article class="letter">
        <h1>Save a card for next time</h1>
        <p>Nothing is charged. Next time, its security code is all that we ask.</p>
        <form class="checkout" action="/again" method="post">
          <card-token-form
            name="source"
            required
            publishable-key="pk_test_sandbox"
            api-base="${origins.sandbox}"
          ></card-token-form>
          <button class="pay">Save card</button>
        </form>
      </article>
      <div class="letter plain">${testCards()}</div>
    `,
  });

/** Asks the security code of a saved card, and nothing else, to pay with it. */
export const payAgainPage = (origins: Origins, card: SavedCard, integrity: Integrity): Html =>
  page({
    title: 'Buy again – Small Hours',
    origins,
    here: 'again',
    styles: ['shop'],
    scripts: element('cvc-update-form', integrity),
    main: html`
      <div class="counter">
        <section class="product" aria-labelledby="product">
          ${lampDrawing()}
          <div class="about">
            <h1 id="product">Another ${lamp.name}?</h1>
            <p class="price">${dollars(lamp.price)}</p>
          </div>
        </section>
        <section class="checkout" aria-labelledby="pay">
          <h2 id="pay">Pay with your saved card</h2>
          <p>${card.brand} ending in ${card.last4}</p>
          <form action="/again/${card.customer}" method="post">
            <cvc-update-form
              name="cvc"
              required
              publishable-key="pk_test_sandbox"
              api-base="${origins.sandbox}"
              brand="${brandName(card)}"
            ></cvc-update-form>
            <button class="pay">Pay ${dollars(lamp.price)}</button>
            <p class="small">
              The code goes to the sandbox at once. Our server gets a token for it, and confirms the payment
              with that.
            </p>
          </form>
          <p class="small"><a href="/again">Save another card</a></p>
        </section>
      </div>
    `,
  });

/** The payment, and everything the server was sent for it. */
export const paidAgainPage = (
  origins: Origins,
  {brand, last4, customer}: SavedCard,
  {intent}: Payment,
  received: string,
): Html =>
  page({
    title: 'Thank you – Small Hours',
    origins,
    here: 'again',
    styles: ['shop'],
    main: html`
      <article class="letter">
        <p class="mark paid">Paid</p>
        <h1>Thank you again</h1>
        <dl>
          <dt>${lamp.name}</dt>
          <dd>${dollars(intent.amount_received)}</dd>
          <dt>Card</dt>
          <dd>${brand} ending in ${last4}</dd>
          <dt>Payment</dt>
          <dd><code>${intent.id}</code>: ${intent.status}</dd>
        </dl>
        <section>
          <h2>All that our server received</h2>
          ${bodyListing(received)}
          <p>A token of the security code, which works once. The card’s number it never had.</p>
        </section>
        <p><a href="/again/${customer}">Buy another one</a></p>
      </article>
    `,
  });

const element = (tag: string, integrity: Integrity): Html =>
  html`<script src="/elements/${tag}.js" integrity="${integrity[`${tag}.js`]}" defer></script>`;

/** As credit-card-type names it: `american-express`; none for one that it does not know. */
const brandName = ({brand}: SavedCard) =>
  brand === 'Unknown' ? '' : brand.toLowerCase().replaceAll(' ', '-');
