import assert from 'node:assert/strict';
import {existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, symlinkSync} from 'node:fs';
import type {AddressInfo} from 'node:net';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import type {Browser, Page} from 'playwright-core';
import {build, createServer, type InlineConfig, type Plugin} from 'vite';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {routeToSandbox} from '../../src/testing/index.js';
import {withoutChromium} from '../support/browsers/find.js';
import {openBrowser} from '../support/browsers/playwright.js';
import {startFieldsOrigin} from '../support/fields-origin.js';
import {startSite, type Site} from '../support/site.js';

type Stage = 'production' | 'dev';

const API = 'http://127.0.0.1:12111';

/** Where the apps find this package; what else they import is in that of the repository. */
const PACKAGES = 'examples/node_modules';

/** In plain HTML nothing else can write the attribute. */
const framedBy = (frameSrc: string): Plugin => ({
  name: 'frame-src',
  transformIndexHtml: (html) =>
    frameSrc ? html.replace('<card-token-form', `$& frame-src="${frameSrc}"`) : html,
});

/** Serves an app as it is after its own `npm run build`, or by its own `npm run dev`. */
async function serveApp(
  app: string,
  stage: Stage,
  frameSrc: string,
): Promise<Pick<Site, 'origin' | 'close'>> {
  const folder = mkdtempSync(join(tmpdir(), `example-${app}-`));
  process.env['VITE_FRAME_SRC'] = frameSrc;
  if (!frameSrc) delete process.env['VITE_FRAME_SRC'];
  const config: InlineConfig = {
    root: `examples/${app}`,
    logLevel: 'error',
    plugins: [framedBy(frameSrc)],
    build: {outDir: folder, emptyOutDir: true},
    cacheDir: folder,
    server: {host: '127.0.0.1', port: 0},
  };
  const site = stage === 'dev' ? await serveByVite(config) : await serveBuilt(config, folder);
  return {
    ...site,
    async close() {
      await site.close();
      rmSync(folder, {recursive: true});
    },
  };
}

async function serveBuilt(config: InlineConfig, folder: string): Promise<Site> {
  await build(config);
  const html = readFileSync(join(folder, 'index.html'), 'utf8');
  return startSite({pages: {'/': html}, folders: {'/': folder}});
}

async function serveByVite(config: InlineConfig): Promise<Pick<Site, 'origin' | 'close'>> {
  const server = await createServer(config);
  await server.listen();
  const {port} = server.httpServer?.address() as AddressInfo;
  return {origin: `http://127.0.0.1:${port}`, close: () => server.close()};
}

/** Types a card and presses the form's button, with real keys and the mouse. */
async function pay(fields: Pick<Page, 'getByLabel' | 'getByRole'>): Promise<void> {
  await fields.getByLabel('Card number').pressSequentially('4242424242424242');
  await fields.getByLabel('Expiry date').pressSequentially('1234');
  await fields.getByLabel('Security code').pressSequentially('123');
  await fields.getByRole('button').click();
}

describe('an example', {skip: withoutChromium()}, () => {
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

  const apps = ['plain', 'react', 'vue', 'preact', 'lit', 'svelte', 'solid'];
  const stages = ['production', 'dev'] as const;
  const modes = ['direct', 'isolated'] as const;
  for (const [app, stage, mode] of apps.flatMap((app) =>
    stages.flatMap((stage) => modes.map((mode) => [app, stage, mode] as const)),
  ))
    it(`makes a token that the app hears of, by one request: ${app}, ${stage}, ${mode}`, async (t) => {
      const sandbox = createSandbox();
      const site = await serveApp(app, stage, mode === 'isolated' ? `${fields.origin}/frame.html` : '');
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
