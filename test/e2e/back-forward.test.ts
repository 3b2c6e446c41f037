import assert from 'node:assert/strict';
import type {Browser, Page} from 'playwright-core';
import {openWholeChromium} from '../support/browsers/playwright.js';
import {page as html} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {MODES, startCheckoutIn, type CheckoutIn, type Forms} from '../support/modes.js';

const content = ({form, script}: Forms) =>
  html(
    `<form action="/pay" method="post">${form('card-token-form', 'name="source" required')}<button>Pay</button></form>`,
    `<script>addEventListener('pageshow', ({persisted}) => { document.title = persisted ? 'back' : 'new'; });</script>` +
      script('card-token-form'),
  );

/** Playwright switches the back/forward cache off; here it is what the test is about. */
for (const mode of MODES) {
  test.describe(`a page that comes back from the back/forward cache, ${mode}`, {tag: '@chromium'}, () => {
    let checkout: CheckoutIn;
    let browser: Browser;
    let page: Page;
    const sent: string[] = [];

    test.beforeAll(async () => {
      checkout = await startCheckoutIn(mode, 'chromium', {
        pages: (forms) => ({'/': content(forms), '/pay': html('Paid')}),
        headers: () => () => ({'Cache-Control': 'no-cache'}),
      });
      browser = await openWholeChromium({ignoreDefaultArgs: ['--disable-back-forward-cache']});
      page = await browser.newPage();
      page.on('request', (request) => {
        if (request.url().endsWith('/pay')) sent.push(request.postData() ?? '');
      });
    });
    test.afterAll(async () => {
      await browser?.close();
      await checkout?.close();
    });

    /** What stands in the fields; of a frame that was kept, Playwright shows nothing. */
    const texts = () =>
      page.evaluate(() => {
        const inputs = document.querySelector('card-token-form')?.shadowRoot?.querySelectorAll('input');
        return [...(inputs ?? [])].map(({value}) => value).join('');
      });
    const ofPage = () =>
      page.evaluate(() => {
        const element = document.querySelector('card-token-form');
        const form = document.forms[0];
        return {
          token: (element as {value?: string} | null)?.value,
          data: form && [...new FormData(form).keys()],
          missing: (element as {validity?: ValidityState} | null)?.validity?.valueMissing,
        };
      });
    const pay = async () => {
      await page.evaluate(() => document.querySelector<HTMLElement>('card-token-form')?.focus());
      await page.waitForSelector(`card-token-form${mode === 'direct' ? ':focus' : '[data-focused]'}`);
      await page.keyboard.type('4242424242424242');
      await page.keyboard.press('Tab');
      await page.keyboard.type('1240');
      await page.keyboard.press('Tab');
      await page.keyboard.type('123');
      await page.locator('form > button').first().click();
      await page.waitForURL('**/pay');
    };

    test('has empty fields and no token, asks for the card again, and sends another token', async () => {
      await page.goto(checkout.origin);
      // it says what is missing, once its fields are there
      await page.waitForFunction(() => document.querySelector('card-token-form')?.validationMessage.trim());
      await pay();
      await page.goBack({waitUntil: 'commit'});
      await page.waitForFunction(() => document.title !== '' && document.title !== 'Checkout');
      assert.equal(await page.title(), 'back', 'the browser kept the page');
      assert.equal(await texts(), '');
      assert.deepEqual(await ofPage(), {token: '', data: [], missing: true});

      await page.locator('form > button').first().click();
      await page.waitForFunction(() => document.querySelector('card-token-form')?.matches(':state(invalid)'));
      assert.equal(sent.length, 1);

      await pay();
      const [first, second] = sent;
      assert.match(first ?? '', /^source=tok_\w+$/);
      assert.match(second ?? '', /^source=tok_\w+$/);
      assert.notEqual(first, second);
      assert.equal(checkout.sandbox.tokens().length, 2);
    });
  });
}
