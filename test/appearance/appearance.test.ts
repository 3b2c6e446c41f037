import {expect, type Page} from '@playwright/test';
import {
  defineScript,
  importMap,
  page as html,
  startCheckout,
  tokenForm,
  type Checkout,
} from '../support/checkout.js';
import {test} from '../support/fixtures.js';

const LOOKS = ['default', 'compact', 'floating', 'line'] as const;
const STATES = ['empty', 'filled', 'wrong', 'done'] as const;
/** Theme, direction and language of a column. */
const COLUMNS = [
  ['light', 'ltr', 'en'],
  ['dark', 'ltr', 'de'],
  ['light', 'rtl', 'ar'],
  ['dark', 'rtl', 'he'],
] as const;
/** Tags and attributes of the forms other than the card's. */
const OTHER_FORMS = [
  ['card-token-form', 'collect="name address"'],
  ['cvc-update-form', 'brand="amex" last4="0005"'],
  ['pii-token-form', ''],
  ['bank-account-token-form', 'country="DE"'],
  ['account-token-form', ''],
  ['person-token-form', 'countries="US"'],
  ['person-token-form', 'collect="id-number" country="US" id-type="itin" look="floating"'],
] as const;

/** Fonts that come with the tests, in the fields too: a picture is the same on every machine. */
const font = (folder: string, script: string, range: string) =>
  `@font-face {font-family: Sheet; font-weight: 100 900; unicode-range: ${range};
    src: url(/fonts/${folder}/files/${folder}-${script}-wght-normal.woff2)}`;
const STYLE = `<style>
  ${font('noto-sans', 'latin', 'U+0-5FF')}
  ${font('noto-sans', 'latin-ext', 'U+1E00-2FFF')}
  ${font('noto-sans-arabic', 'arabic', 'U+600-6FF')}
  ${font('noto-sans-hebrew', 'hebrew', 'U+590-5FF')}
  body {
    --token-form-field-font-family: Sheet;
    font-family: Sheet;
    margin: 0;
    display: grid;
    grid-template-columns: repeat(4, 340px);
    gap: 1px;
    background: #888;
    width: max-content;
  }
  section {padding: 16px; background: #fff; color: #222}
  .dark {color-scheme: dark; background: #16181d; color: #eee}
</style>`;

/** A page of forms, four in a row: by day and by night, from left to right and from right to left. */
const sheet = (rows: readonly (readonly [form: string, state: string])[]) =>
  html(
    rows
      .flatMap(([form, state]) =>
        COLUMNS.map(
          ([theme, direction, locale]) =>
            `<section class="${theme}" dir="${direction}" data-state="${state}">` +
            `${form.replace('>', ` locale="${locale}">`)}</section>`,
        ),
      )
      .join(''),
    STYLE + importMap + defineScript('all'),
  );

/** Runs in the page: has each form do what its state comes of, and waits for the fonts. */
async function bringIntoState(): Promise<void> {
  const card = {number: '4242424242424242', expiry: '12 / 34', cvc: '123'};
  const texts: Readonly<Record<string, Readonly<Record<string, string>>>> = {
    filled: card,
    done: card,
    wrong: {...card, number: '4242424242424241', expiry: '01 / 20'},
  };
  type Form = HTMLElement & {tokenize(): Promise<unknown>};
  for (const section of document.querySelectorAll<HTMLElement>('section')) {
    const form = section.firstElementChild as Form;
    const state = section.dataset['state'] ?? '';
    for (const [name, text] of Object.entries(texts[state] ?? {})) {
      const input = form.shadowRoot?.querySelector<HTMLInputElement>(`#${name}`);
      if (!input) continue;
      input.value = text;
      input.dispatchEvent(new Event('input', {bubbles: true}));
    }
    if (state === 'wrong' || state === 'done') await form.tokenize().catch(() => undefined);
  }
  await document.fonts.ready;
}

test.describe('the appearance of forms', () => {
  let checkout: Checkout;
  test.beforeAll(async () => {
    checkout = await startCheckout({
      folders: {'/fonts/': 'node_modules/@fontsource-variable'},
      pages: (api) => ({
        ...Object.fromEntries(
          LOOKS.map((look) => [
            `/${look}`,
            sheet(STATES.map((state) => [tokenForm('card-token-form', api, `look="${look}"`), state])),
          ]),
        ),
        '/other-forms': sheet(
          OTHER_FORMS.map(([tag, attributes]) => [tokenForm(tag, api, attributes), 'empty']),
        ),
      }),
    });
  });
  test.afterAll(async () => {
    await checkout?.close();
  });

  const looksAsBefore = async (page: Page, name: string) => {
    await page.goto(`${checkout.origin}/${name}`);
    await page.waitForFunction(() =>
      [...document.querySelectorAll('section > *')].every((form) =>
        form.shadowRoot?.querySelector('input, select'),
      ),
    );
    await page.evaluate(bringIntoState);
    await expect(page).toHaveScreenshot(`${name}.png`, {fullPage: true, maxDiffPixels: 100});
  };

  for (const look of LOOKS)
    test(`a card form with look="${look}", empty, filled in, wrong and done`, async ({page}) => {
      await looksAsBefore(page, look);
    });

  test('the other forms, empty', async ({page}) => {
    await looksAsBefore(page, 'other-forms');
  });
});
