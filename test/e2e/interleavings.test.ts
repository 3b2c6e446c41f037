import assert from 'node:assert/strict';
import fc from 'fast-check';
import type {Browser, Page} from 'playwright-core';
import {expression} from '../support/browsers/expression.js';
import {openBrowser, openWholeChromium} from '../support/browsers/playwright.js';
import {page as checkoutPage} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {actions, CANARIES} from '../support/interleavings/actions.js';
import {found} from '../support/interleavings/found.js';
import {installWorld, type World} from '../support/interleavings/world.js';
import {startCheckoutIn, type CheckoutIn, type Mode} from '../support/modes.js';

declare global {
  interface Window {
    readonly world: World;
  }
}

/** The same rows at every run. */
const SEED = 20_260_615;

/** In a frame, which is loaded for each row and each move of its form, fewer: `ROWS=1000` takes some minutes. */
const rowsIn = (mode: Mode) => Number(process.env['ROWS'] ?? (mode === 'direct' ? 100 : 12));

/** A browser that keeps no origins apart, so that one script can type in a frame and see both sides at any moment. */
const openWithoutOrigins = () =>
  openWholeChromium({args: ['--disable-web-security', '--disable-site-isolation-trials']});

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`whatever happens, in whatever order, ${mode},`, {tag: '@chromium'}, () => {
    let checkout: CheckoutIn;
    let browser: Browser;
    let page: Page;

    test.beforeAll(async () => {
      checkout = await startCheckoutIn(mode, 'chromium', {
        pages: ({script}) => ({'/': checkoutPage('', script('card-token-form'))}),
      });
      browser = mode === 'direct' ? await openBrowser('chromium') : await openWithoutOrigins();
      page = await browser.newPage();
      const {fieldsOrigin} = checkout.forms;
      const frameSrc = fieldsOrigin && `${fieldsOrigin}/frame.html`;
      await page.addInitScript(expression(installWorld, [CANARIES, frameSrc]));
      await page.goto(checkout.origin);
    });
    test.afterAll(async () => {
      await browser.close();
      await checkout.close();
    });

    test('there is one request at a time, one end of each attempt, no text lost and none leaked', async () => {
      await fc.assert(
        fc.asyncProperty(actions, async (row) => {
          assert.deepEqual(await page.evaluate((all) => window.world.play(all), row), []);
        }),
        {
          numRuns: rowsIn(mode),
          seed: SEED,
          examples: found.map((row) => [row]),
          endOnFailure: Boolean(process.env['QUICK']),
        },
      );
    });
  });
}
