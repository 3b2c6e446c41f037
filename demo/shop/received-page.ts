import {html} from 'hono/html';
import type {Origins} from '../start-demo.js';
import {page, type Html} from '../site/page.js';
import {bodyListing} from './body-listing.js';
import type {ReceivedRequest} from './received-requests.js';

/** Every request that the shop's server has got, newest first. */
export const receivedPage = (origins: Origins, requests: readonly ReceivedRequest[]): Html =>
  page({
    title: 'What we received – Small Hours',
    origins,
    here: 'received',
    styles: ['shop'],
    main: html`
      <article class="letter wide">
        <h1>What our server received</h1>
        <p>
          The last requests to this shop, all of each but its headers, newest first. A request with a card
          number in it would be refused, and left out here.
        </p>
        <ol class="requests" reversed>
          ${requests.map(
            ({at, method, path, body}) => html`
              <li>
                <time datetime="${at.toISOString()}">${at.toLocaleTimeString('en-GB')}</time>
                <code>${method} ${path}</code>
                ${body === '' ? '' : bodyListing(body)}
              </li>
            `,
          )}
        </ol>
      </article>
    `,
  });
