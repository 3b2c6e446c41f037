import assert from 'node:assert/strict';
import {existsSync, readFileSync} from 'node:fs';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {openBrowser} from '../../test/support/browsers/playwright.js';
import {startSite, type Site} from '../../test/support/site.js';
import {filesBelow} from '../../test/support/steps/files.js';

const BUILT = 'docs/.vitepress/dist';
const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');
const pages = filesBelow(BUILT, '.html').filter((file) => !file.endsWith('404.html'));

describe('the built site', () => {
  let site: Site;
  let browser: Browser;
  before(async () => {
    site = await startSite({folders: {'/': BUILT}});
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser?.close();
    await site?.close();
  });

  const open = async (file: string, options: {dark?: boolean; width?: number} = {}): Promise<Page> => {
    const {dark = false, width = 1280} = options;
    const page = await browser.newPage({
      viewport: {width, height: 900},
      colorScheme: dark ? 'dark' : 'light',
    });
    await page.goto(`${site.origin}/${file.slice(BUILT.length + 1)}`);
    await page.waitForFunction(() => '__vue_app__' in (document.querySelector('#app') ?? {}));
    return page;
  };

  it('has links that lead to pages and headings that exist', () => {
    const broken = pages.flatMap((file) => {
      const links = [...readFileSync(file, 'utf8').matchAll(/ href="([^"]+)"/g)].map(
        ([, href = '']) => new URL(href.replaceAll('&amp;', '&'), `http://site/${file.slice(BUILT.length)}`),
      );
      return links
        .filter(({host, pathname}) => host === 'site' && !pathname.startsWith('/assets/'))
        .filter((link) => !leads(link))
        .map(({pathname, hash}) => `${file}: ${pathname}${hash}`);
    });
    assert.deepEqual(broken, []);
  });

  for (const file of pages)
    it(`is accessible, quiet and no wider than a phone: ${file.slice(BUILT.length + 1)}`, async () => {
      for (const dark of [false, true]) {
        const page = await open(file, {dark, width: dark ? 390 : 1280});
        const logged: string[] = [];
        page.on('console', (message) => message.type() === 'error' && logged.push(message.text()));
        await page.evaluate(axe);
        const violations = await page.evaluate<string[]>(
          "axe.run().then(({violations}) => violations.flatMap(({id, nodes}) => nodes.map(({target}) => id + ' ' + target)))",
        );
        assert.deepEqual(violations, [], dark ? 'dark, 390 px' : 'light, 1280 px');
        assert.deepEqual(logged, []);
        const overflow = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
        assert.ok(overflow <= 0, `${overflow} px too wide`);
        await page.close();
      }
    });

  it('finds pages by their words', async () => {
    const page = await open(join(BUILT, 'index.html'));
    await page.locator('.VPNavBarSearch button').first().click();
    await page.locator('.VPLocalSearchBox input').fill('idempotency');
    await page.locator('.VPLocalSearchBox .result').first().waitFor();
    await page.close();
  });

  it('makes a token in the playground, without a server', async () => {
    const page = await open(join(BUILT, 'playground.html'));
    const requested: string[] = [];
    page.on('request', (request) => requested.push(request.url()));
    const form = page.locator('#VPContent card-token-form');
    await form.getByLabel('Card number').fill('4242 4242 4242 4242');
    await form.getByLabel('Expiry date').fill('12 / 34');
    await form.getByLabel('Security code').fill('123');
    await form.getByRole('button').click();
    await page.getByText(/"id":"tok_\w+"/).waitFor();
    assert.deepEqual(
      requested.filter((url) => !url.startsWith(site.origin)),
      [],
    );
    await page.close();
  });
});

/** Whether a link of the site leads to a file, and to an element with that id in it. */
function leads({pathname, hash}: URL): boolean {
  const path = decodeURIComponent(pathname);
  const file = join(BUILT, path.endsWith('/') ? `${path}index.html` : path);
  if (!existsSync(file)) return false;
  return hash === '' || readFileSync(file, 'utf8').includes(`id="${decodeURIComponent(hash.slice(1))}"`);
}
