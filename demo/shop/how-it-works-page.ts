import {html} from 'hono/html';
import type {Origins} from '../origins.js';
import {page, type Html} from '../site/page.js';

/** Where a card number travels, in one drawing and four sentences. */
export const howItWorksPage = (origins: Origins): Html =>
  page({
    title: 'How it works – Small Hours',
    origins,
    here: 'how',
    styles: ['shop', 'how-it-works'],
    main: html`
      <article class="letter wide">
        <h1>Where the card number travels</h1>
        <p>One step, from the customer’s browser to the token API. Everybody else gets a token.</p>
        <div class="explained">
          ${drawing()}
          <ol>
            <li>
              <strong>Typed.</strong> The customer types into <code>&lt;card-token-form&gt;</code>. No event
              or attribute holds what is typed: they say only which fields are complete.
            </li>
            <li>
              <strong>Tokenised.</strong> On submit the element posts the card straight to the token API with
              a publishable key, and gets a token back: <code>tok_…</code>
            </li>
            <li>
              <strong>Sent.</strong> The form is submitted to the shop with the token under the element’s
              name:
              <code>source=tok_…</code>
            </li>
            <li>
              <strong>Charged.</strong> The shop’s server charges the token with its secret key. A token works
              once.
            </li>
          </ol>
        </div>
        <h2>On this machine</h2>
        <dl class="origins">
          <dt><a href="${origins.shop}/">${origins.shop}</a></dt>
          <dd>The shop: this page, and the server that gets the token.</dd>
          <dt><span>${origins.sandbox}</span></dt>
          <dd>
            The sandbox, in the place of the token API. It keeps brand, last four digits and a keyed hash.
          </dd>
          <dt><a href="${origins.playground}/">${origins.playground}</a></dt>
          <dd>The playground: attributes, events and faults to try.</dd>
          <dt><span>${origins.fields}</span></dt>
          <dd>The fields of isolated mode: a page, a script, and nothing else.</dd>
        </dl>
        <h2>Where the fields are</h2>
        <p>The same element, one attribute apart:</p>
        <dl class="origins">
          <dt><a href="/?fields=direct">inline</a></dt>
          <dd>
            They are part of the shop’s page, so a hostile script that runs on it can watch the typing. The
            server is out of reach of the number; the page is not.
          </dd>
          <dt><a href="/?fields=sandboxed">sandboxed frame</a></dt>
          <dd>
            <code>frame-src</code> names a page on the shop’s own origin, which the browser treats as
            nobody’s: scripts of the shop’s page cannot read it.
          </dd>
          <dt><a href="/?fields=isolated">cross-origin frame</a></dt>
          <dd>
            <code>frame-src</code> names a page on another origin. That one says where the card goes, and the
            shop’s page cannot change it.
          </dd>
        </dl>
        <h2>What this does not do</h2>
        <p>
          A hostile script on the shop’s page can always draw a form of its own over ours, and use a token
          that was made. That is why these pages run no script of strangers, and have their browser hold them
          to it by a
          <a href="https://developer.mozilla.org/docs/Web/HTTP/Guides/CSP">Content-Security-Policy</a>.
        </p>
      </article>
    `,
  });

/** Made for a phone’s width: beside the steps on a wide page, above them on a narrow one. */
const drawing = (): Html => html`
  <svg class="way" viewBox="0 0 340 400" role="img" aria-labelledby="way-title way-text">
    <title id="way-title">The way of the card number</title>
    <desc id="way-text">
      Inside the browser, the card form is a part of the shop’s page. The card number goes from the form to
      the token API, a token comes back. The page sends the token to the shop’s server, which charges it at
      the token API.
    </desc>
    <defs>
      <marker
        id="number-head"
        class="number"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0l10 5-10 5z" />
      </marker>
      <marker
        id="token-head"
        class="token"
        viewBox="0 0 10 10"
        refX="8"
        refY="5"
        markerWidth="7"
        markerHeight="7"
        orient="auto"
      >
        <path d="M0 0l10 5-10 5z" />
      </marker>
    </defs>
    <rect class="box" x="8" y="8" width="324" height="168" rx="12" />
    <text class="name" x="24" y="34">The customer’s browser</text>
    <path class="fold" d="M8 48h324" />
    <text class="note" x="206" y="92">the shop’s page</text>
    <rect class="form" x="24" y="64" width="164" height="96" rx="8" />
    <circle class="step number" cx="188" cy="64" r="11" />
    <text class="count" x="188" y="69">1</text>
    <text class="tag" x="36" y="88">card-token-form</text>
    <rect class="input" x="36" y="100" width="140" height="24" rx="5" />
    <text class="digits" x="46" y="117">4242 4242 42…</text>
    <rect class="input" x="36" y="130" width="66" height="20" rx="5" />
    <rect class="input" x="110" y="130" width="66" height="20" rx="5" />

    <path class="arrow number" d="M36 160v144" marker-end="url(#number-head)" />
    <text class="label number" x="52" y="225">card number</text>
    <circle class="step number" cx="36" cy="220" r="11" />
    <text class="count" x="36" y="225">2</text>

    <path class="arrow token" d="M146 310V168" marker-end="url(#token-head)" />
    <text class="label token" x="94" y="272">tok_…</text>

    <path class="arrow token" d="M276 176v128" marker-end="url(#token-head)" />
    <text class="label token" x="222" y="226">tok_…</text>
    <circle class="step token" cx="276" cy="220" r="11" />
    <text class="count" x="276" y="225">3</text>

    <rect class="box" x="8" y="310" width="148" height="72" rx="12" />
    <text class="name" x="24" y="340">Token API</text>
    <text class="note" x="24" y="362">here: the sandbox</text>
    <rect class="box" x="220" y="310" width="112" height="72" rx="12" />
    <text class="name" x="234" y="340">The shop’s</text>
    <text class="name" x="234" y="361">server</text>
    <path class="arrow token" d="M220 346h-56" marker-end="url(#token-head)" />
    <circle class="step token" cx="190" cy="346" r="11" />
    <text class="count" x="190" y="351">4</text>
  </svg>
`;
