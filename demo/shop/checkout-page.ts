import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {frameSrc, MODES, type Mode} from '../site/mode.js';
import {page, type Html} from '../site/page.js';
import {testCards} from '../site/test-cards.js';
import {dollars, lamp} from './catalogue.js';
import {lampDrawing} from './lamp-drawing.js';

/** Product and checkout on one page; `scripts/checkout.js` sends the form and stays on the page if it is declined. */
export function checkoutPage(
  origins: Origins,
  mode: Mode,
  integrity: Readonly<Record<string, string>>,
): Html {
  const src = frameSrc(mode, origins);
  const script = src === undefined ? 'card-token-form.js' : 'isolated.js';
  const quantities = Array.from({length: lamp.most}, (_, i) => i + 1);
  return page({
    title: `${lamp.name} – Small Hours`,
    origins,
    here: 'shop',
    styles: ['shop'],
    scripts: html`
      <script src="/elements/${script}" integrity="${integrity[script]}" defer></script>
      <script src="/scripts/checkout.js" type="module"></script>
      <script src="/scripts/copy.js" type="module"></script>
    `,
    main: html`
      <div class="counter">
        <section class="product" aria-labelledby="product">
          ${lampDrawing()}
          <div class="about">
            <h1 id="product">${lamp.name}</h1>
            <p class="price">${dollars(lamp.price)}</p>
            <p>
              A small lamp for the last chapter. The shade is spun from one sheet of steel and painted by
              hand; turn it, and the light goes from a page's worth to a night light.
            </p>
          </div>
        </section>
        <section class="checkout" aria-labelledby="checkout">
          <h2 id="checkout">Checkout</h2>
          <form action="/pay" method="post" data-price="${lamp.price}">
            <div class="two">
              <p class="field">
                <label for="email">Email</label>
                <input
                  id="email"
                  name="email"
                  type="email"
                  autocomplete="email"
                  required
                  maxlength="200"
                  placeholder="me@example.org"
                />
              </p>
              <p class="field">
                <label for="quantity">Lamps</label>
                <select id="quantity" name="quantity">
                  ${quantities.map((n) => html`<option value="${n}">${n}</option>`)}
                </select>
              </p>
            </div>
            <card-token-form
              name="source"
              required
              publishable-key="pk_test_sandbox"
              ${src === undefined ? html`api-base="${origins.sandbox}"` : html`frame-src="${src}"`}
            ></card-token-form>
            <div id="refusal" role="alert"></div>
            <button class="pay">Pay <span id="total">${dollars(lamp.price)}</span></button>
            <p class="small">
              The card goes to the sandbox, from your browser and at once. Our server gets a token for it, and
              shows you all that it got.
            </p>
          </form>
          <noscript><p>A card can only be turned into a token with JavaScript.</p></noscript>
          <template id="refused">
            <div class="refused">
              <h3>Not paid</h3>
              <p data-is="message"></p>
              <p class="small">Your card is still in the form: correct it, or use another.</p>
              <details>
                <summary>What our server received</summary>
                <p class="small">It was answered: <code data-is="code"></code></p>
                <pre tabindex="0"></pre>
              </details>
            </div>
          </template>
        </section>
        ${testCards()} ${forDevelopers(mode, origins)}
      </div>
    `,
  });
}

/** What a customer of a real shop would not see: where the card's fields are, as links that can be bookmarked. */
const forDevelopers = (chosen: Mode, origins: Origins): Html => html`
  <section class="developers" aria-labelledby="developers">
    <h2 id="developers">For developers</h2>
    <nav class="modes" aria-labelledby="modes">
      <p class="small" id="modes">Card fields</p>
      <ul>
        ${MODES.map(
          ([mode, name]) =>
            html`<li>
              <a href="/?fields=${mode}" ${mode === chosen ? html`aria-current="true"` : ''}>${name}</a>
            </li>`,
        )}
      </ul>
    </nav>
    <p class="small">${explanation(chosen, origins)}</p>
    <p class="small"><a href="/recipes">The form in other design systems</a></p>
  </section>
`;

function explanation(mode: Mode, {fields}: Origins): Html {
  if (mode === 'direct')
    return html`They are in the element’s own shadow root, and are styled like the page. Scripts that run on
    this page can reach them; a frame keeps them out.`;
  if (mode === 'sandboxed')
    return html`The frame’s file is this shop’s own, but scripts of this page cannot read what is in it.`;
  return html`They come from <code>${fields}</code>, and scripts of this page cannot read them.`;
}
