import {html} from 'hono/html';
import {bodyListing} from '../shop/body-listing.js';
import {page, type Html} from '../site/page.js';
import type {Origins} from '../origins.js';
import type {Seller} from './seller-desk.js';
import {COUNTRIES, STEPS, type Country, type Step} from './steps.js';

type Integrity = Readonly<Record<string, string>>;

const TITLES: Readonly<Record<Step, string>> = {
  account: 'Your company',
  person: 'Who stands for it',
  bank: 'Where we pay you',
  number: 'The ID number of that person',
};

const WHY: Readonly<Record<Step, Html>> = {
  account: html`The company that makes the lamps, and where it is registered.`,
  person: html`One person who may sign for the company.`,
  bank: html`What your lamps sell for goes there.`,
  number: html`The payment service checks who that person is. We are only told that it was given.`,
};

/** What the documentation of the API gives to try. */
const TRY: Readonly<Record<Step, Readonly<Record<Country, readonly string[]>>>> = {
  account: {US: ['000000000 as the tax ID'], GB: ['00000000 as the registration number'], CA: []},
  person: {US: ['any name', '01 / 01 / 1901 as the date of birth'], GB: ['any name'], CA: ['any name']},
  bank: {
    US: ['110000000, then 000123456789 twice'],
    GB: ['108800, then 00012345 twice'],
    CA: ['11000 and 000, then 000123456789 twice'],
  },
  number: {US: ['000000000'], GB: ['AA 12 34 56 A'], CA: ['046 454 286']},
};

/** The step that comes next for a seller; its form works without scripts of the page. */
export function stepPage(
  origins: Origins,
  step: Step,
  country: Country,
  integrity: Integrity,
  seller?: Seller,
): Html {
  const tag = TAGS[step];
  const extra = step === 'account' || step === 'person' ? ['data/addresses'] : [];
  const hints = TRY[step][country];
  return page({
    title: `${TITLES[step]} – Small Hours`,
    origins,
    here: 'sell',
    styles: ['shop', 'seller'],
    scripts: html`${[...extra, tag].map(
      (name) =>
        html`<script src="/elements/${name}.js" integrity="${integrity[`${name}.js`]}" defer></script>`,
    )}`,
    main: html`
      <article class="letter">
        ${progress(step)}
        <h1>${TITLES[step]}</h1>
        <p>${WHY[step]}</p>
        ${step === 'account' ? countryChoice(country) : ''}
        <form class="checkout" action="/sell/${seller?.account.id ?? country}" method="post">
          ${elementOf(step, country, origins)}
          <button class="pay">Continue</button>
        </form>
        ${hints.length ? html`<p class="small">To try: ${hints.join(', ')}.</p>` : ''}
      </article>
    `,
  });
}

/** What a seller agrees to. */
export const termsPage = (origins: Origins): Html =>
  page({
    title: 'Terms – Small Hours',
    origins,
    here: 'sell',
    styles: ['shop'],
    main: html`
      <article class="letter">
        <h1>Terms for lamp makers</h1>
        <p>Every lamp is to be a good one. We pay on Fridays. Nothing of this is real.</p>
        <p><a href="/sell">Sell with us</a></p>
      </article>
    `,
  });

/** All steps are done: what the API says of the seller, and what the server was sent. */
export const sellerPage = (origins: Origins, {account, person, received}: Seller): Html =>
  page({
    title: 'Welcome – Small Hours',
    origins,
    here: 'sell',
    styles: ['shop', 'seller'],
    main: html`
      <article class="letter wide">
        <p class="mark paid">Done</p>
        <h1>Welcome among the lamp makers</h1>
        <dl>
          <dt>Account</dt>
          <dd><code>${account.id}</code>, ${account.country}</dd>
          <dt>Represented by</dt>
          <dd><code>${person?.id ?? ''}</code></dd>
          <dt>ID number</dt>
          <dd>${person?.id_number_provided ? 'was given' : 'is missing'}</dd>
          <dt>Bank account</dt>
          <dd>ending in ${account.external_accounts?.data[0]?.last4}, ${account.default_currency}</dd>
        </dl>
        <section>
          <h2>All that our server received</h2>
          ${STEPS.map(
            (step) =>
              html`<h3>${TITLES[step]}</h3>
                ${bodyListing(received[step] ?? '')}`,
          )}
          <p>Four tokens. Names, addresses and numbers went from the browser to the sandbox alone.</p>
        </section>
        <p><a href="/sell">Begin again</a></p>
      </article>
    `,
  });

const TAGS: Readonly<Record<Step, string>> = {
  account: 'account-token-form',
  person: 'person-token-form',
  bank: 'bank-account-token-form',
  number: 'pii-token-form',
};

function elementOf(step: Step, country: Country, {sandbox}: Origins): Html {
  const common = html`name="token" required publishable-key="pk_test_sandbox" api-base="${sandbox}"
  country="${country}"`;
  switch (step) {
    case 'account':
      return html`<account-token-form
        ${common}
        business-type="company"
        terms
        terms-url="/sell/terms"
      ></account-token-form>`;
    case 'person':
      return html`<person-token-form ${common}></person-token-form>`;
    case 'bank':
      return html`<bank-account-token-form ${common}></bank-account-token-form>`;
    case 'number':
      return html`<pii-token-form ${common} id-type="${COUNTRIES[country].idType}"></pii-token-form>`;
  }
}

const progress = (current: Step): Html => html`
  <ol class="steps" aria-label="Steps">
    ${STEPS.map(
      (step) =>
        html`<li
          ${step === current ? html`aria-current="step"` : ''}
          class="${STEPS.indexOf(step) < STEPS.indexOf(current) ? 'past' : ''}"
        >
          ${TITLES[step]}
        </li>`,
    )}
  </ol>
`;

const countryChoice = (chosen: Country): Html => html`
  <nav class="modes" aria-labelledby="countries">
    <p class="small" id="countries">It is registered in</p>
    <ul>
      ${Object.entries(COUNTRIES).map(
        ([code, {name}]) =>
          html`<li>
            <a href="/sell?country=${code}" ${code === chosen ? html`aria-current="true"` : ''}>${name}</a>
          </li>`,
      )}
    </ul>
  </nav>
`;
