import {html} from 'hono/html';
import type {Html} from './page.js';

/** Documented test numbers, and what the sandbox does with them as the API does. */
const CARDS = [
  ['4242 4242 4242 4242', 'Visa', 'is paid'],
  ['5555 5555 5555 4444', 'Mastercard', 'is paid'],
  ['3782 822463 10005', 'Amex', 'is paid; 4-digit code'],
  ['4000 0000 0000 0002', 'Visa', 'is declined'],
  ['4000 0000 0000 9995', 'Visa', 'has insufficient funds'],
  ['4000 0000 0000 0069', 'Visa', 'is expired'],
  ['4000 0000 0000 0127', 'Visa', 'has a wrong code'],
  ['4000 0000 0000 0119', 'Visa', 'fails in processing'],
] as const;

/** A list of test numbers with a button that copies each; needs `/scripts/copy.js`. */
export const testCards = (): Html => html`
  <section class="test-cards" aria-labelledby="test-cards">
    <h2 id="test-cards">Test cards</h2>
    <p>Any future date, any security code.</p>
    <ul>
      ${CARDS.map(
        ([number, brand, outcome]) => html`
          <li>
            <code>${number}</code>
            <span>${brand}, ${outcome}</span>
            <button type="button" class="quiet" data-copy="${number.replaceAll(' ', '')}">
              Copy<span class="unseen"> ${number}</span>
            </button>
          </li>
        `,
      )}
    </ul>
  </section>
`;
