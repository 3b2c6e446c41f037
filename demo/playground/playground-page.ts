import {html} from 'hono/html';
import {countries} from '../../src/fields/id-numbers/countries.js';
import {companyIdTypes, idTypes} from '../../src/fields/id-numbers/load-id-number.js';
import {languages} from '../../src/i18n/languages.js';
import {faultKinds} from '../../src/sandbox/fault-kinds.js';
import type {Origins} from '../origins.js';
import {frameSrc, MODES} from '../site/mode.js';
import {page, type Html} from '../site/page.js';
import {testCards} from '../site/test-cards.js';

/**
 * The playground's page. A control with `data-attribute` is one attribute of the element; one inside `data-for`
 * counts for that tag only. `scripts/playground.js` does the rest.
 */
export const playgroundPage = (origins: Origins, integrity: Readonly<Record<string, string>>): Html =>
  page({
    title: 'Playground – token-forms',
    origins,
    here: 'playground',
    styles: ['playground'],
    scripts: html`
      <meta name="sandbox" content="${origins.sandbox}" />
      <script src="/elements/all.js" integrity="${integrity['all.js']}" defer></script>
      <script src="/scripts/playground.js" type="module"></script>
      <script src="/scripts/copy.js" type="module"></script>
    `,
    main: html`
      <h1>Playground</h1>
      <div class="bench">
        <div class="stage-column">
          <section class="stage" aria-label="The element">
            <form id="outer" aria-label="Form around the element" hidden>
              <button class="pay">Submit the form around it</button>
            </form>
          </section>
          <div class="deeds" role="group" aria-label="Methods">
            <button type="button" class="quiet" data-call="tokenize">tokenize()</button>
            <button type="button" class="quiet" data-call="reset">reset()</button>
            <button type="button" class="quiet" data-call="reportValidity">reportValidity()</button>
            <button type="button" class="quiet" data-call="focus">focus()</button>
            <button type="button" class="quiet" id="disable" aria-pressed="false">disabled</button>
          </div>
          <dl id="state" class="state" aria-label="Properties"></dl>
          <h2>Code</h2>
          <label
            >for
            <select id="framework">
              <option value="html">HTML</option>
              <option value="react">React 19</option>
              <option value="vue">Vue 3</option>
              <option value="svelte">Svelte 5</option>
            </select></label
          >
          <pre id="snippet" tabindex="0"></pre>
          <button type="button" class="quiet" data-copy-of="snippet">Copy</button>
        </div>
        ${controls(origins)}
        <div class="logs">
          <section aria-labelledby="events-title">
            <div class="log-head">
              <h2 id="events-title">Events</h2>
              <button type="button" class="quiet" id="clear-events">Clear</button>
            </div>
            <p class="small">As the page sees them, newest first. None ever holds what was typed.</p>
            <ol id="events" class="log" tabindex="0" aria-labelledby="events-title" reversed></ol>
          </section>
          <section aria-labelledby="requests-title">
            <h2 id="requests-title">Requests</h2>
            <p class="small">As the sandbox got them, newest first. Bodies are hidden: there the card is.</p>
            <ol id="requests" class="log" tabindex="0" aria-labelledby="requests-title" reversed></ol>
          </section>
        </div>
      </div>
      ${testCards()}
    `,
  });

const controls = (origins: Origins): Html => html`
  <form id="controls" class="controls" aria-label="Settings">
    <fieldset>
      <legend>Element</legend>
      ${radio('element', 'card-token-form', true)} ${radio('element', 'cvc-update-form')}
      ${radio('element', 'pii-token-form')} ${radio('element', 'bank-account-token-form')}
      ${radio('element', 'person-token-form')} ${radio('element', 'account-token-form')}
      <label class="check"><input type="checkbox" name="inside" /> inside a form</label>
    </fieldset>
    <fieldset data-for="card-token-form">
      <legend>Card</legend>
      <div class="checks" role="group" aria-label="collect">
        <code>collect</code>
        ${['name', 'postal-code', 'address'].map((value) => checkbox('collect', value))}
      </div>
      ${input('accept-brands', 'visa mastercard')}
    </fieldset>
    <fieldset data-for="cvc-update-form" hidden>
      <legend>CVC</legend>
      ${select('brand', ['', 'visa', 'mastercard', 'american-express'])} ${input('last4', '4242')}
    </fieldset>
    <fieldset data-for="pii-token-form" hidden>
      <legend>ID number</legend>
      ${select('country', ['', ...Object.keys(countries)])} ${select('id-type', ['', ...kinds])}
    </fieldset>
    <fieldset data-for="bank-account-token-form" hidden>
      <legend>Bank account</legend>
      ${select('country', ['US', '', 'AU', 'BR', 'CA', 'DE', 'FR', 'GB', 'HK', 'IN', 'JP', 'MX', 'NZ', 'SG'])}
      ${input('countries', 'US GB DE')} ${input('currency', 'usd')}
      ${select('confirm-account-number', ['', 'on', 'off'])}
    </fieldset>
    <fieldset data-for="person-token-form" hidden>
      <legend>Person</legend>
      ${select('country', ['', ...ENTITY_COUNTRIES])} ${input('countries', 'US GB DE')}
      ${input('collect', 'name dob address')} ${select('id-type', ['', ...kinds])}
      ${input('details', '{"relationship": {"title": "CEO"}}')}
    </fieldset>
    <fieldset data-for="account-token-form" hidden>
      <legend>Account</legend>
      ${select('business-type', ['', 'individual', 'company', 'non_profit', 'government_entity'])}
      ${select('country', ['', ...ENTITY_COUNTRIES])} ${input('countries', 'US GB DE')}
      ${input('collect', 'name tax_id address')} ${select('id-type', ['', ...kinds])}
      ${input('details', '{"tos_shown_and_accepted": true}')}
      ${input('terms-url', 'https://example.com/terms')}
      <div class="checks">${checkbox('terms')}</div>
    </fieldset>
    <fieldset>
      <legend>Every element</legend>
      ${select('publishable-key', ['pk_test_sandbox', '', 'sk_test_sandbox', 'pk_live_sandbox'])}
      ${select('locale', ['', 'en', ...Object.keys(languages)], languageName)}
      ${select('look', ['', 'compact', 'floating', 'line'])}
      ${select('error-space', ['', 'keep', 'collapse'])} ${select('auth', ['', 'bearer', 'body'])}
      ${select(
        'frame-src',
        MODES.map(([mode]) => frameSrc(mode, origins) ?? ''),
      )}
      <div class="checks" role="group" aria-label="mask">
        <code>mask</code>
        ${['cvc', 'number'].map((value) => checkbox('mask', value))}
      </div>
      <div class="checks" role="group" aria-label="Switches">
        ${checkbox('required')} ${checkbox('clear-on-token')}
        <label class="check"
          ><input type="checkbox" name="idempotency" data-attribute value="off" /> idempotency="off"</label
        >
      </div>
      <details>
        <summary>Further attributes</summary>
        ${input('name', 'source')} ${input('stripe-account', 'acct_…')} ${input('api-version', '2026-09-30')}
        ${input('api-base', origins.sandbox)}
      </details>
    </fieldset>
    <fieldset>
      <legend>Page</legend>
      <label
        >Theme
        <select name="theme">
          <option value="">as the system</option>
          <option>light</option>
          <option>dark</option>
        </select></label
      >
    </fieldset>
    <fieldset>
      <legend>Simulate a failure</legend>
      <label
        >Fault
        <select id="fault">
          ${Object.entries(faultKinds).map(
            ([name, {summary}]) => html`<option value="${name}">${name}: ${summary}</option>`,
          )}
        </select></label
      >
      <label
        >For how many requests
        <select id="times">
          ${['1', '2', '3', '4', 'always'].map((times) => html`<option>${times}</option>`)}
        </select></label
      >
      <div class="deeds">
        <button type="button" class="quiet" id="arm">Arm</button>
        <button type="button" class="quiet" id="disarm">Back to normal</button>
      </div>
      <p class="small" role="status" id="armed">The sandbox answers as it should.</p>
    </fieldset>
  </form>
`;

/** Every kind of ID number, by the name that it has in one country or several. */
const kinds = [
  ...new Set(Object.keys(countries).flatMap((country) => [...idTypes(country), ...companyIdTypes(country)])),
].sort();

/** Countries with addresses and names of different kinds. */
const ENTITY_COUNTRIES = ['US', 'GB', 'DE', 'JP', 'BR', 'IN'];

const radio = (name: string, value: string, checked = false): Html =>
  html`<label class="check"
    ><input type="radio" name="${name}" value="${value}" ${checked ? 'checked' : ''} /> ${value}</label
  >`;

/** One word of a list, or an attribute that is there or not. */
const checkbox = (name: string, value?: string): Html =>
  html`<label class="check"
    ><input type="checkbox" name="${name}" ${value ? html`value="${value}"` : ''} data-attribute />
    ${value ?? name}</label
  >`;

const input = (name: string, placeholder: string): Html => html`
  <label
    ><code>${name}</code>
    <input name="${name}" data-attribute placeholder="${placeholder}" autocapitalize="off" spellcheck="false"
  /></label>
`;

const select = (name: string, values: readonly string[], text = (value: string) => value): Html => html`
  <label
    ><code>${name}</code>
    <select name="${name}" data-attribute>
      ${values.map((value) => html`<option value="${value}">${value ? text(value) : 'none'}</option>`)}
    </select></label
  >
`;

function languageName(locale: string): string {
  const name = new Intl.DisplayNames(locale, {type: 'language'}).of(locale) ?? '';
  return `${locale}: ${name}`;
}
