import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {build} from 'vite';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {routeToSandbox} from '../../src/testing/index.js';
import {withoutChromium} from '../support/browsers/find.js';
import {openBrowser} from '../support/browsers/playwright.js';
import {startFieldsOrigin} from '../support/fields-origin.js';
import {startSite, type Site} from '../support/site.js';

const API = 'http://127.0.0.1:12111';

/** Where the apps find this package; what else they import is in that of the repository. */
const PACKAGES = 'examples/node_modules';

/** Builds an app as its own `npm run build` does, and serves it. */
async function serveApp(app: string, frameSrc: string): Promise<Site> {
  const outDir = mkdtempSync(join(tmpdir(), `example-${app}-`));
  process.env['VITE_FRAME_SRC'] = frameSrc;
  if (!frameSrc) delete process.env['VITE_FRAME_SRC'];
  await build({root: `examples/${app}`, logLevel: 'error', build: {outDir, emptyOutDir: true}});
  const html = readFileSync(join(outDir, 'index.html'), 'utf8');
  // in plain HTML nothing else can write the attribute
  const page = frameSrc ? html.replace('<card-token-form', `$& frame-src="${frameSrc}"`) : html;
  const site = await startSite({pages: {'/': page}, folders: {'/': outDir}});
  return {
    ...site,
    async close() {
      await site.close();
      rmSync(outDir, {recursive: true});
    },
  };
}

/** Types a card and presses the form's button, with real keys and the mouse. */
async function pay(fields: Pick<Page, 'getByLabel' | 'getByRole'>): Promise<void> {
  await fields.getByLabel('Card number').pressSequentially('4242424242424242');
  await fields.getByLabel('Expiry date').pressSequentially('1234');
  await fields.getByLabel('Security code').pressSequentially('123');
  await fields.getByRole('button').click();
}

describe('an example, built', {skip: withoutChromium()}, () => {
  let parents = '';
  let fields: Site;
  let browser: Browser;
  before(async () => {
    mkdirSync(PACKAGES, {recursive: true});
    if (!existsSync(`${PACKAGES}/token-forms`)) symlinkSync('../..', `${PACKAGES}/token-forms`, 'dir');
    const metas = () => ({'api-base': API, 'allowed-parents': parents});
    fields = await startFieldsOrigin(metas, {crossSite: true});
    browser = await openBrowser('chromium');
  });
  after(async () => {
    await browser?.close();
    await fields?.close();
    rmSync(PACKAGES, {recursive: true, force: true});
  });

  for (const app of ['plain', 'react', 'vue', 'preact', 'lit', 'svelte', 'solid'])
    for (const mode of ['direct', 'isolated'] as const)
      it(`makes a token that the app hears of, by one request: ${app}, ${mode}`, async (t) => {
        const sandbox = createSandbox();
        const site = await serveApp(app, mode === 'isolated' ? `${fields.origin}/frame.html` : '');
        parents = site.origin;
        const page = await browser.newPage();
        t.after(async () => {
          await page.close();
          await site.close();
        });
        const errors: string[] = [];
        page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
        page.on('pageerror', (error) => errors.push(error.message));
        await routeToSandbox(page, sandbox, API);
        await page.goto(site.origin);
        await pay(mode === 'isolated' ? page.frameLocator('card-token-form iframe') : page);
        const token = await page.locator('output', {hasText: 'tok_'}).innerText();
        const posts = sandbox.requests().filter(({method}) => method === 'POST');
        assert.equal(posts.length, 1);
        assert.deepEqual(
          sandbox.tokens().map(({id}) => id),
          [token],
        );
        assert.deepEqual(errors, []);
      });
});
