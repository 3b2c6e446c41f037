import assert from 'node:assert/strict';
import {spawn, spawnSync} from 'node:child_process';
import {cpSync, existsSync, readFileSync, rmSync} from 'node:fs';
import {createServer, type AddressInfo} from 'node:net';
import {after, before, describe, it} from 'node:test';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, Page} from 'playwright-core';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {fillCard, routeToSandbox} from '../../src/testing/index.js';
import {withoutChromium} from '../support/browsers/find.js';
import {openBrowser} from '../support/browsers/playwright.js';
import {startFieldsOrigin} from '../support/fields-origin.js';
import {startSite, type Site} from '../support/site.js';

const API = 'http://127.0.0.1:12111';

/** An app with packages of its own: how its own scripts build and start it, on a port. */
interface OwnApp {
  readonly name: string;
  /** Of what its package.json has; nothing for an app that is not built. */
  readonly build?: readonly string[];
  /** Its server; or the folder that it is built into, if any server may have that. */
  readonly start: ((port: number) => readonly string[]) | string;
  readonly dev?: (port: number) => readonly string[];
  /** Tells it where the frame is, if it does not read that from its environment. */
  readonly frameSrc?: (url: string) => readonly string[];
  /** Which Node its framework asks for, if that is newer than ours. */
  readonly node?: number;
  /** The page's own button, where the form has none. */
  readonly button?: string;
}

const APPS: readonly OwnApp[] = [
  {
    name: 'next',
    build: ['next', 'build'],
    start: (port) => ['next', 'start', '--port', String(port), '--hostname', '127.0.0.1'],
    dev: (port) => ['next', 'dev', '--port', String(port), '--hostname', '127.0.0.1'],
  },
  {
    name: 'nuxt',
    build: ['nuxt', 'build'],
    start: () => ['node', '.output/server/index.mjs'],
    dev: (port) => ['nuxt', 'dev', '--port', String(port), '--host', '127.0.0.1'],
  },
  {
    name: 'angular',
    build: ['ng', 'build'],
    start: 'dist/browser',
    dev: (port) => ['ng', 'serve', '--port', String(port), '--host', '127.0.0.1'],
    frameSrc: (url) => ['--define', `FRAME_SRC=${JSON.stringify(url)}`],
  },
  {
    name: 'astro',
    node: 22,
    build: ['astro', 'build'],
    start: (port) => ['astro', 'preview', '--port', String(port), '--host', '127.0.0.1'],
    dev: (port) => ['astro', 'dev', '--port', String(port), '--host', '127.0.0.1'],
  },
  {
    name: 'sveltekit',
    node: 22,
    build: ['vite', 'build'],
    start: () => ['node', 'build'],
    dev: (port) => ['vite', 'dev', '--port', String(port), '--host', '127.0.0.1'],
  },
  {name: 'htmx', start: () => ['node', 'server.js'], button: 'Pay'},
];

/** Why an app cannot be driven here, if it cannot. */
function reasonToSkip({name, node = 20}: OwnApp): string | false {
  if (Number(process.versions.node.split('.')[0]) < node) return `${name} needs Node ${node} or later`;
  if (!existsSync(`examples/${name}/node_modules`))
    return `run: npm ci --ignore-scripts --prefix examples/${name}`;
  return withoutChromium();
}

/** Puts the package as it is built now where npm has put the one of then. */
function installPackage(name: string): void {
  const folder = `examples/${name}/node_modules/token-forms`;
  for (const part of ['dist', 'package.json']) {
    rmSync(`${folder}/${part}`, {recursive: true, force: true});
    cpSync(part, `${folder}/${part}`, {recursive: true});
  }
}

const environment = (more: Readonly<Record<string, string>> = {}) => ({
  ...process.env,
  NODE_OPTIONS: '', // that of the test's own process
  NEXT_TELEMETRY_DISABLED: '1',
  NUXT_TELEMETRY_DISABLED: '1',
  ASTRO_TELEMETRY_DISABLED: '1',
  NG_CLI_ANALYTICS: 'false',
  ...more,
});

/** What an app is told about the frame: in the environment, and as arguments of its programs. */
const settingsOf = ({frameSrc}: OwnApp, url: string) =>
  url
    ? {env: {FRAME_SRC: url, NUXT_PUBLIC_FRAME_SRC: url}, args: frameSrc?.(url) ?? []}
    : {env: {}, args: []};

function buildApp(app: OwnApp, frameSrc: string): void {
  const [program = '', ...args] = app.build ?? [];
  if (!program) return;
  const settings = settingsOf(app, frameSrc);
  const {status, stdout, stderr} = spawnSync(`node_modules/.bin/${program}`, [...args, ...settings.args], {
    cwd: `examples/${app.name}`,
    env: environment({NODE_ENV: 'production', ...settings.env}),
    encoding: 'utf8',
  });
  assert.equal(status, 0, stdout + stderr);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const {port} = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

interface Running {
  readonly origin: string;
  readonly close: () => Promise<void>;
}

/** Starts an app's server, and waits until it answers. */
async function startApp(app: OwnApp, start: OwnApp['start'], frameSrc = ''): Promise<Running> {
  const {name} = app;
  if (typeof start === 'string') {
    const folder = `examples/${name}/${start}`;
    return startSite({pages: {'/': readFileSync(`${folder}/index.html`, 'utf8')}, folders: {'/': folder}});
  }
  const port = await freePort();
  const [program = '', ...args] = start(port);
  const settings = settingsOf(app, frameSrc);
  const path = program === 'node' ? process.execPath : `node_modules/.bin/${program}`;
  const child = spawn(path, [...args, ...settings.args], {
    cwd: `examples/${name}`,
    env: environment({PORT: String(port), HOST: '127.0.0.1', ...settings.env}),
    detached: true, // with the processes that it starts, it is ended as a group
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (part) => (said += String(part)));
  const origin = `http://127.0.0.1:${port}`;
  const close = async () => {
    if (child.exitCode === null && child.pid) {
      const ended = new Promise((resolve) => child.once('exit', resolve));
      process.kill(-child.pid, 'SIGTERM');
      await ended;
    }
  };
  const deadline = performance.now() + 120_000;
  while (performance.now() < deadline && child.exitCode === null) {
    const answer = await fetch(origin).catch(() => undefined);
    if (answer?.ok) return {origin, close};
    if (answer) said += `\n${answer.status} ${await answer.text()}`;
    await wait(250);
  }
  await close();
  throw new Error(`${name} does not answer:\n${said.slice(-4000)}`);
}

/** Notes what a page complains of. */
function complaintsOf(page: Page): readonly string[] {
  const errors: string[] = [];
  page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
  page.on('pageerror', (error) => errors.push(error.message));
  return errors;
}

/** Types a card with real keys. */
async function typeCard(fields: Pick<Page, 'getByLabel'>): Promise<void> {
  await fields.getByLabel('Card number').pressSequentially('4242424242424242');
  await fields.getByLabel('Expiry date').pressSequentially('1234');
  await fields.getByLabel('Security code').pressSequentially('123');
}

let parents = '';
let fields: Site;
let browser: Browser;
before(async () => {
  fields = await startFieldsOrigin(() => ({'api-base': API, 'allowed-parents': parents}), {crossSite: true});
  if (!withoutChromium()) browser = await openBrowser('chromium');
});
after(async () => {
  await browser?.close();
  await fields?.close();
});

for (const app of APPS)
  describe(`an example with packages of its own, ${app.name}`, {skip: reasonToSkip(app)}, () => {
    before(() => installPackage(app.name));

    const kinds = [['production', app.start] as const, ...(app.dev ? [['dev', app.dev] as const] : [])];
    for (const [kind, start] of kinds)
      for (const mode of ['direct', 'isolated'] as const)
        it(`makes a token that the app hears of, by one request: ${kind}, ${mode}`, async (t) => {
          const frameSrc = mode === 'isolated' ? `${fields.origin}/frame.html` : '';
          if (kind === 'production') buildApp(app, frameSrc);
          const running = await startApp(app, start, frameSrc);
          t.after(() => running.close());
          parents = running.origin;
          const page = await browser.newPage();
          t.after(() => page.close());
          const errors = complaintsOf(page);
          const sandbox = createSandbox();
          await routeToSandbox(page, sandbox, API);
          await page.goto(running.origin);
          const place = mode === 'isolated' ? page.frameLocator('card-token-form iframe') : page;
          await typeCard(place);
          const button = app.button === undefined ? place : page;
          await button.getByRole('button', {name: app.button ?? 'Save card'}).click();
          const token = await page.locator('output', {hasText: 'tok_'}).innerText();
          assert.deepEqual(
            sandbox.tokens().map(({id}) => id),
            [token],
          );
          assert.equal(sandbox.requests().filter(({method}) => method === 'POST').length, 1);
          assert.deepEqual(errors, []);
        });
  });

for (const app of APPS.filter(({name}) => name === 'next' || name === 'nuxt'))
  describe(`a form that the server rendered in production, ${app.name}`, {skip: reasonToSkip(app)}, () => {
    let running: Running;
    before(async () => {
      running = await startApp(app, app.start);
    });
    after(() => running?.close());

    it('keeps what was typed while its scripts were held up, and the app hears of the token', async (t) => {
      const page = await browser.newPage();
      t.after(() => page.close());
      const errors = complaintsOf(page);
      let release = () => {};
      const held = new Promise<void>((resolve) => (release = resolve));
      await page.route('**/*.js*', async (route) => {
        await held;
        await route.continue();
      });
      const sandbox = createSandbox();
      await routeToSandbox(page, sandbox, API);
      await page.goto(`${running.origin}/rendered`, {waitUntil: 'commit'});
      await page.getByLabel('Card number').pressSequentially('42424242');
      release();
      await page.locator('card-token-form:state(test-mode)').waitFor();
      await page.keyboard.type('42424242');
      await page.waitForFunction(
        () =>
          document.querySelector('card-token-form')?.shadowRoot?.querySelector('input')?.value ===
          '4242 4242 4242 4242',
      );
      await fillCard(page);
      await page.getByRole('button', {name: 'Save card'}).click();
      const token = await page.locator('output', {hasText: 'tok_'}).innerText();
      assert.deepEqual(
        sandbox.tokens().map(({id}) => id),
        [token],
      );
      assert.deepEqual(errors, []);
    });

    it('posts nothing with scripts switched off', async (t) => {
      const page = await (await browser.newContext({javaScriptEnabled: false})).newPage();
      t.after(() => page.context().close());
      await page.goto(`${running.origin}/rendered`);
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      await page.getByLabel('Card number').pressSequentially('4242424242424242');
      await page.keyboard.press('Enter');
      await page.getByRole('button', {name: 'Save card'}).click();
      assert.equal(await page.getByLabel('Card number').inputValue(), '4242424242424242');
      assert.deepEqual(asked, []);
    });
  });
