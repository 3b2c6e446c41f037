import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';
import {RECIPES, type Recipe} from './recipes.js';

type Integrity = Readonly<Record<string, string>>;

/** Which recipes there are. */
export const recipesPage = (origins: Origins): Html =>
  page({
    title: 'Design systems – Small Hours',
    origins,
    here: 'how',
    styles: ['shop'],
    main: html`
      <article class="letter">
        <h1>In other design systems</h1>
        <p>The element on pages that were not made for it, with documented means only.</p>
        <ul>
          ${RECIPES.map(
            ({name, title, about}) => html`<li><a href="/recipes/${name}">${title}</a>: ${about}</li>`,
          )}
        </ul>
      </article>
    `,
  });

/** The page of a recipe: a form as that design system has it, with the card in it, inline or in a frame. */
export function recipePage(
  {name, title, look}: Recipe,
  origins: Origins,
  integrity: Integrity,
  isFramed: boolean,
): Html {
  const script = isFramed ? 'isolated.js' : 'card-token-form.js';
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/recipes/${name}.css" />
        <script src="/elements/${script}" integrity="${integrity[script]}" defer></script>
      </head>
      <body>
        <main>
          <h1>Payment</h1>
          <form action="/pay" method="post">
            <p>
              <label for="email" class="form-label">Email</label>
              <input id="email" class="form-control" name="email" type="email" autocomplete="email" />
            </p>
            <card-token-form
              name="source"
              required
              publishable-key="pk_test_sandbox"
              look="${look}"
              ${
                isFramed
                  ? html`frame-src="${origins.fields}/token-forms/frame.html"`
                  : html`api-base="${origins.sandbox}"`
              }
            ></card-token-form>
            <button class="btn">Pay $64.00</button>
          </form>
        </main>
      </body>
    </html>`;
}
