import {html} from 'hono/html';
import type {Origins} from '../origins.js';

/** HTML in which everything that was filled in is escaped. */
export type Html = ReturnType<typeof html>;

/** A page of one of the demo's two sites. */
export interface PageParts {
  readonly title: string;
  readonly origins: Origins;
  /** Which entry of the menu it is. */
  readonly here?: 'shop' | 'again' | 'sell' | 'plain' | 'how' | 'received' | 'playground';
  /** Files of `demo/styles/` beside `site.css`. */
  readonly styles?: readonly string[];
  /** `<script>` elements. */
  readonly scripts?: Html;
  readonly main: Html;
}

/** A whole document: head, menu, `main`, footer. */
export function page({title, origins, here, styles = [], scripts, main}: PageParts): Html {
  return html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>${title}</title>
        <link rel="icon" href="/icon.svg" />
        <link rel="stylesheet" href="/styles/site.css" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/styles/${name}.css" />`)} ${scripts ?? ''}
      </head>
      <body>
        ${header(origins, here)}
        <main>${main}</main>
        <footer class="bottom">
          <p>A demonstration of token-forms on this machine. No lamps, no money, no real cards.</p>
        </footer>
      </body>
    </html>`;
}

/** The shop's name and the menu. */
export function header({shop, playground}: Origins, here: PageParts['here']): Html {
  const entry = (name: PageParts['here'], url: string, text: string) =>
    html`<li><a href="${url}" ${here === name ? html`aria-current="page"` : ''}>${text}</a></li>`;
  return html`
    <header class="top">
      <a class="shop-name" href="${shop}/">Small Hours</a>
      <nav aria-label="Pages">
        <ul>
          ${entry('shop', `${shop}/`, 'Shop')} ${entry('again', `${shop}/again`, 'Buy again')}
          ${entry('sell', `${shop}/sell`, 'Sell')} ${entry('plain', `${shop}/plain`, 'Plain HTML')}
          ${entry('received', `${shop}/received`, 'Received')}
          ${entry('how', `${shop}/how-it-works`, 'How it works')}
          ${entry('playground', `${playground}/`, 'Playground')}
        </ul>
      </nav>
    </header>
  `;
}
