import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import fc from 'fast-check';
import type {Browser, Page} from 'playwright-core';
import {expression} from '../support/browsers/expression.js';
import {openBrowser} from '../support/browsers/playwright.js';
import {actions, CANARIES} from '../support/interleavings/actions.js';
import {installWorld, type World} from '../support/interleavings/world.js';
import {startSite, type Site} from '../support/site.js';

declare global {
  interface Window {
    readonly world: World;
  }
}

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Checkout</title>
  <script src="/dist/cdn/card-token-form.js"></script><body></body></html>`;

/** The same rows at every run. */
const SEED = 20_260_615;

describe('whatever happens, in whatever order,', () => {
  let site: Site;
  let browser: Browser;
  let page: Page;

  before(async () => {
    site = await startSite({pages: {'/': html}, folders: {'/dist/': 'dist'}});
    browser = await openBrowser('chromium');
    page = await browser.newPage();
    await page.addInitScript(expression(installWorld, [CANARIES]));
    await page.goto(site.origin);
  });
  after(async () => {
    await browser.close();
    await site.close();
  });

  it('there is one request at a time, one end of each attempt, no text lost and none leaked', async () => {
    await fc.assert(
      fc.asyncProperty(actions, async (row) => {
        assert.deepEqual(await page.evaluate((all) => window.world.play(all), row), []);
      }),
      {numRuns: 1000, seed: SEED, endOnFailure: Boolean(process.env['QUICK'])},
    );
  });
});
