import {html} from 'hono/html';
import type {Origins} from '../start-demo.js';
import {page, type Html} from '../site/page.js';
import {bodyListing} from './body-listing.js';
import type {ReceivedRequest} from './received-requests.js';

/** A script or a style sheet of the shop's, which was asked for and brought nothing. */
const isFile = ({method, path, body}: ReceivedRequest) =>
  method === 'GET' && body === '' && /^\/\w+\/[\w./-]+$/.test(path);

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
                <summary>And ${files.length} for scripts and style sheets, which bring nothing</summary>
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
