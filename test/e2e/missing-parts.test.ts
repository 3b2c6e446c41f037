import assert from 'node:assert/strict';
import type {OwnVisit} from '../support/browsers/visit.js';
import {
  defineScript,
  importMap,
  page,
  startCheckout,
  tokenForm,
  witness,
  type Checkout,
} from '../support/checkout.js';
import {test} from '../support/fixtures.js';

// cspell:ignore Noch einmal versuchen

type Told = readonly (readonly [type: string, fact: string])[];

/** Firefox keeps a module that did not load until the page is loaded again. */
const triesAgain = (engine: string) => engine === 'chromium';

// WebKit's driver can cut off no request
test.describe('a form of which a part cannot be loaded', {tag: '@not-webkit'}, () => {
  let checkout: Checkout;
  let visitor: OwnVisit;

  test.beforeAll(async ({newVisitor}) => {
    checkout = await startCheckout({
      pages: (api) => ({
        '/framed': page(
          tokenForm('card-token-form', api, 'frame-src="/frame/frame.html"'),
          `<script>${witness}</script>${importMap}${defineScript('card-token-form')}`,
        ),
        '/': page(
          tokenForm('bank-account-token-form', api, 'country="DE" locale="de"'),
          `<script>${witness}</script>${importMap}${defineScript('bank-account-token-form')}`,
        ),
      }),
    });
    visitor = await newVisitor();
  });
  test.afterAll(async () => {
    await visitor?.close();
    await checkout?.close();
  });

  /** The customer's language has come, too, and moves the button no more. */
  const says = (tag: string, text: string) =>
    visitor.until(
      (tag, text) => document.querySelector(tag)?.shadowRoot?.textContent?.includes(text),
      tag,
      text,
    );

  test('says so to customer, page and console, and is there after a retry or a reload', async () => {
    const {page} = visitor;
    assert.ok(page);
    const console: string[] = [];
    page.on('console', (message) => console.push(message.text()));
    const part = /\/chunks\/rules-by-iban\.js$/;
    await page.route(part, (route) => route.abort());
    await visitor.goto(`${checkout.origin}/`);
    const [[type, code] = []] = (await visitor.until(() => {
      const {told} = globalThis as unknown as {told: Told};
      return told.length > 0 && told;
    })) as Told;
    assert.deepEqual([type, code], ['token-error', 'load_failed']);
    assert.match(console.join('\n'), /<bank-account-token-form>: Part of the form did not load: fields\./);
    await says('bank-account-token-form', 'Noch einmal versuchen');
    await page.unroute(part);
    if (!triesAgain(visitor.engine)) await visitor.goto(`${checkout.origin}/`);
    else await visitor.click('[part~=retry]');
    await says('bank-account-token-form', 'IBAN');
  });

  test('is not drawn in the page where the part for its frame is missing, and has its frame after a retry or a reload', async () => {
    const part = /\/chunks\/frame-controller\.js$/;
    await visitor.page?.route(part, (route) => route.abort());
    await visitor.goto(`${checkout.origin}/framed`);
    await visitor.until(() => (globalThis as unknown as {told: Told}).told.length > 0);
    await visitor.evaluate(() => {
      const form = document.querySelector('card-token-form') as HTMLElement;
      form.setAttribute('locale', 'fr'); // an update draws no field either
    });
    await says('card-token-form', 'Try again');
    const inputs = () =>
      visitor.evaluate(
        () => document.querySelector('card-token-form')?.shadowRoot?.querySelectorAll('input').length,
      );
    assert.equal(await inputs(), 0);
    await visitor.page?.unroute(part);
    if (!triesAgain(visitor.engine)) await visitor.goto(`${checkout.origin}/framed`);
    else await visitor.click('[part~=retry]');
    await visitor.until(() => document.querySelector('card-token-form iframe') !== null);
    assert.equal(await inputs(), 0);
  });
});
