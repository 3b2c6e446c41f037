import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {chromium, type Browser, type Page} from 'playwright-core';
import {findEngines, howToGet} from '../support/browsers/find.js';
import {launchOptions} from '../support/browsers/playwright.js';
import {page as html} from '../support/checkout.js';
import {enginesAndModes, startCheckoutIn, type CheckoutIn, type Forms} from '../support/modes.js';

const content = ({form, script}: Forms) =>
  html(
    `<form action="/pay" method="post">${form('card-token-form', 'name="source" required')}<button>Pay</button></form>`,
    `<script>addEventListener('pageshow', ({persisted}) => { document.title = persisted ? 'back' : 'new'; });</script>` +
      script('card-token-form'),
  );

/** Playwright switches the back/forward cache off; here it is what the test is about. */
describe('a page that comes back from the back/forward cache', () => {
  let site: Site;
  let sandbox: RecordingSandbox;
  let browser: Browser;
  let page: Page;
  const sent: string[] = [];

  before(async () => {
    const executable = findEngines().chromium;
    if (!executable) throw new Error(howToGet(['chromium']));
    sandbox = await startRecordingSandbox();
    site = await startSite({
      pages: {'/': html(sandbox.url), '/pay': '<!doctype html><title>Paid</title>'},
      folders: {'/dist/': 'dist'},
      headers: () => ({'Cache-Control': 'no-cache'}),
    });
    browser = await chromium.launch({
      ...launchOptions('chromium', executable),
      ignoreDefaultArgs: ['--disable-back-forward-cache'],
    });
    page = await browser.newPage();
    page.on('request', (request) => {
      if (request.url().endsWith('/pay')) sent.push(request.postData() ?? '');
    });
  });
  after(async () => {
    await browser.close();
    await site.close();
    await sandbox.close();
  });

  const fields = () =>
    page.evaluate(() => {
      const element = document.querySelector('card-token-form');
      const form = document.forms[0];
      return {
        texts: [...(element?.shadowRoot?.querySelectorAll('input') ?? [])].map(({value}) => value).join(''),
        token: (element as {value?: string} | null)?.value,
        data: form && [...new FormData(form).keys()],
      };
    });
  const pay = async () => {
    await page.locator('#number').click();
    await page.keyboard.type('4242424242424242');
    await page.keyboard.press('Tab');
    await page.keyboard.type('1240');
    await page.keyboard.press('Tab');
    await page.keyboard.type('123');
    await page.locator('form > button').first().click();
    await page.waitForURL('**/pay');
  };

  it('has empty fields and no token, asks for the card again, and sends another token', async () => {
    await page.goto(site.origin);
    await pay();
    await page.goBack({waitUntil: 'commit'});
    await page.waitForFunction(() => document.title !== '' && document.title !== 'Checkout');
    assert.equal(await page.title(), 'back', 'the browser kept the page');
    assert.deepEqual(await fields(), {texts: '', token: '', data: []});

    await page.locator('form > button').first().click();
    await page.waitForFunction(() => document.querySelector('card-token-form')?.matches(':state(invalid)'));
    assert.equal(sent.length, 1);

    await pay();
    const [first, second] = sent;
    assert.match(first ?? '', /^source=tok_\w+$/);
    assert.match(second ?? '', /^source=tok_\w+$/);
    assert.notEqual(first, second);
    assert.equal(sandbox.tokens().length, 2);
  });
});
