import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';
import {bodyListing} from './body-listing.js';
import type {Refusal} from './refusal.js';

/** Why an order was not paid, for forms that are sent without a script. */
export const refusalPage = (origins: Origins, {title, message, code}: Refusal, received: string): Html =>
  page({
    title: `${title} – Small Hours`,
    origins,
    styles: ['shop'],
    main: html`
      <article class="letter">
        <p class="mark unpaid">Not paid</p>
        <h1>${title}</h1>
        <p>${message}</p>
        <p class="small">Code: <code>${code}</code></p>
        <section>
          <h2>All that our server received</h2>
          ${bodyListing(received)}
        </section>
        <p><a href="/">Back to the shop</a>, where a card that is declined stays in the form.</p>
      </article>
    `,
  });
