import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';
import {bodyListing} from './body-listing.js';
import type {ReceivedRequest} from './received-requests.js';

/** A file that pages load by themselves, asked for with nothing but its name. */
export const isFile = ({method, path, body}: Omit<ReceivedRequest, 'at'>): boolean =>
  method === 'GET' &&
  body === '' &&
  /^\/(?:(?:elements|scripts|styles|token-forms)\/[\w./-]+|icon\.svg|favicon\.ico)$/.test(path);

/** Every request that the shop's server has got, newest first; those for its own files apart. */
export function receivedPage(origins: Origins, requests: readonly ReceivedRequest[]): Html {
  const files = requests.filter(isFile);
  return page({
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
        ${listing(requests.filter((request) => !isFile(request)))}
        ${
          files.length > 0
            ? html`<details>
                <summary>
                  And ${files.length} for files of the pages, such as scripts and style sheets
                </summary>
                ${listing(files)}
              </details>`
            : ''
        }
      </article>
    `,
  });
}

const listing = (requests: readonly ReceivedRequest[]): Html => html`
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
`;
