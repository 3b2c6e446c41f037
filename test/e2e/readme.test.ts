import assert from 'node:assert/strict';
import {execFile, spawn, type ChildProcess} from 'node:child_process';
import {once} from 'node:events';
import {mkdtempSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, resolve} from 'node:path';
import type {Readable} from 'node:stream';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import type {Page, Route} from 'playwright-core';
import {page as html} from '../support/checkout.js';
import {codeBlock} from '../support/code-blocks.js';
import {frameHtml} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {startRecordingSandbox, type RecordingSandbox} from '../support/recording-sandbox.js';
import {startSite, type Site} from '../support/site.js';

const run = promisify(execFile);
const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Readonly<Record<string, string>>;

/** A code block of a page, with a key and hashes filled in. */
function snippet(file: string, language: string, mark: string): string {
  return codeBlock(file, language, mark)
    .replaceAll('pk_test_…', 'pk_test_sandbox')
    .replace(/(src="\/token-forms\/(\S+)" integrity=)"sha384-…"/g, (_, start: string, name: string) => {
      assert.ok(hashes[name], `dist/cdn/sri.json has no ${name}`);
      return `${start}"${hashes[name]}"`;
    });
}

/** Types a card as the README's test does. */
async function typeCard(page: Pick<Page, 'getByLabel'>): Promise<void> {
  const lines = snippet('README.md', 'js', '@playwright/test').match(/^ {2}await page.getByLabel.*$/gm) ?? [];
  assert.equal(lines.length, 3);
  for (const line of lines) {
    const [, label = '', text = ''] = /getByLabel\('(.*)'\)\.fill\('(.*)'\)/.exec(line) ?? [];
    await page.getByLabel(label).fill(text);
  }
}

test.describe('the quick start, in an empty folder, with the packed package', {tag: '@chromium'}, () => {
  let folder: string;
  let server: ChildProcess | undefined;
  test.beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'quick-start-'));
  });
  test.afterAll(() => {
    if (server?.pid) process.kill(-server.pid);
    rmSync(folder, {recursive: true, force: true});
  });

  test('makes a token', async ({page}) => {
    const {stdout} = await run('npm', ['pack', '--ignore-scripts', '--json', '--pack-destination', folder]);
    const [{filename = ''} = {}] = JSON.parse(stdout) as {filename?: string}[];
    const [install, command] = [
      codeBlock('README.md', 'sh', 'npm install token-forms'),
      codeBlock('README.md', 'sh', 'npx token-forms sandbox'),
    ].map((line) => line.trim().split(' '));
    assert.deepEqual(install, ['npm', 'install', 'token-forms']);
    await run('npm', ['install', '--prefer-offline', '--no-audit', '--no-fund', `./${filename}`], {
      cwd: folder,
    });

    // As printed, but for the port, which another program of this machine may be using.
    const [npx = '', ...args] = command ?? [];
    server = spawn(npx, ['--no', ...args, '--port', '0'], {
      cwd: folder,
      detached: true,
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    const [greeting] = (await once(server.stdout as Readable, 'data')) as [Buffer];
    const [url = ''] = /http:\/\/127\.0\.0\.1:\d+/.exec(greeting.toString()) ?? [];
    const printed = codeBlock('README.md', 'html', '<!doctype html>');
    assert.ok(printed.includes('http://127.0.0.1:12111'), 'the default port');
    writeFileSync(join(folder, 'index.html'), printed.replace('http://127.0.0.1:12111', url));

    await page.goto(pathToFileURL(join(folder, 'index.html')).href);
    await typeCard(page);
    await page.getByRole('button').click();
    await page.getByText(/^Token: tok_\w+$/).waitFor();
  });
});

test.describe('what the pages show works as printed:', {tag: '@chromium'}, () => {
  let site: Site;
  let sandbox: RecordingSandbox;
  /** What the shop's server was sent. */
  let paid: string[];

  const plain = 'docs/start/plain.md';
  const pages = () => ({
    '/readme': html(
      snippet('README.md', 'html', 'action="/pay"'),
      '<script src="/token-forms/card-token-form.js" defer></script>',
    ),
    '/posted': html(snippet(plain, 'html', 'action="/pay"')),
    '/script': html(snippet(plain, 'html', "'/pay'")),
    '/modules': html(
      `<card-token-form publishable-key="pk_test_sandbox"></card-token-form>`,
      `${snippet(plain, 'html', 'importmap')}
       <style>${snippet('docs/theming.md', 'css', '::part(label)')}
       ${snippet('docs/performance.md', 'css', 'min-block-size')}</style>
       <script type="module">${snippet(plain, 'js', "import 'token-forms/define/")}</script>`,
    ),
    '/german': html(
      '<card-token-form locale="de" publishable-key="pk_test_sandbox"></card-token-form>',
    ).replace('</head>', `${snippet('docs/languages.md', 'html', 'locale/de.js')}</head>`),
    '/isolated': html(
      `<form action="/pay" method="post">${snippet('README.md', 'html', 'frame-src')}<button>Pay</button></form>`,
      '<script src="/token-forms/isolated.js" defer></script>',
    ),
    '/guide': html(
      snippet('docs/isolated.md', 'html', 'frame-src'),
      '<script src="/token-forms/isolated.js" defer></script>',
    ),
    '/person': html(
      '<person-token-form publishable-key="pk_test_sandbox" collect="name"></person-token-form>',
      '<script src="/token-forms/person-token-form.js" defer></script>',
    ),
    '/stripe-elements': html(
      snippet('docs/migration/stripe-elements.md', 'html', 'id="payment"'),
      `${snippet(plain, 'html', 'importmap')}
       <script>send = (token) => void fetch('/pay', {method: 'POST', body: new URLSearchParams({source: token})});</script>
       <script type="module">${snippet('docs/migration/stripe-elements.md', 'js', 'card.value')}</script>`,
    ),
  });

  test.beforeAll(async () => {
    sandbox = await startRecordingSandbox();
    site = await startSite({
      pages: pages(),
      folders: {
        '/token-forms/': 'dist/cdn',
        '/node_modules/token-forms/dist/': 'dist',
        '/node_modules/': 'node_modules',
      },
    });
  });
  test.afterAll(async () => {
    await site?.close();
    await sandbox?.close();
  });
  test.beforeEach(async ({page}) => {
    paid = [];
    sandbox.reset();
    await page.route('https://api.stripe.com/**', respond);
    await page.route('https://fields.example/token-forms/*', serveFrame);
    await page.route('**/pay', (route) => {
      paid.push(route.request().postData() ?? '');
      return route.fulfill({contentType: 'text/plain', body: 'Thank you'});
    });
  });

  /** The sandbox in place of the API. */
  async function respond(route: Route): Promise<void> {
    const request = route.request();
    const response = await sandbox.fetch(
      new Request(request.url(), {
        method: request.method(),
        headers: await request.allHeaders(),
        body: request.postData(),
      }),
    );
    const headers = Object.fromEntries(response.headers);
    await route.fulfill({status: response.status, headers, body: await response.text()});
  }

  /** A static host in place of the one that a merchant puts the frame on. */
  async function serveFrame(route: Route): Promise<void> {
    const file = new URL(route.request().url()).pathname.replace('/token-forms/', '');
    if (file !== 'frame.html') return route.fulfill({path: `dist/frame/${file}`});
    const body = frameHtml({'api-base': 'https://api.stripe.com', 'allowed-parents': site.origin});
    return route.fulfill({contentType: 'text/html', body});
  }

  const isPaid = async (page: Page) => {
    await page.waitForResponse('**/pay');
    assert.match(paid.join(), /^source=tok_\w+$/);
  };
  const pay = (page: Page) => page.getByRole('button').last().click();

  for (const path of ['/readme', '/posted', '/script', '/stripe-elements'])
    test(`a page that pays: ${path}`, async ({page}) => {
      await page.goto(site.origin + path);
      await typeCard(page);
      if (path === '/stripe-elements') await page.getByLabel('Name on card').fill('Jenny Rosen');
      await Promise.all([isPaid(page), pay(page)]);
    });

  test('messages, and networks of co-badged cards', async ({page}) => {
    await page.route('**/networks?bin=*', (route) => route.fulfill({json: ['cartes_bancaires', 'visa']}));
    await page.goto(`${site.origin}/script`);
    await page.evaluate(snippet('docs/theming.md', 'js', 'card.messages'));
    await page.evaluate(snippet('docs/co-badged-cards.md', 'js', 'card.networksFor'));
    await typeCard(page);
    await page.getByLabel('Card network').selectOption('Visa');
    await Promise.all([isPaid(page), page.getByRole('button', {name: 'Pay $64.00'}).click()]);
    assert.match(sandbox.posts()[0]?.body ?? '', /networks\]\[preferred\]=visa/);
  });

  test('modules with an import map, and styles', async ({page}) => {
    const missing: string[] = [];
    page.on('response', (response) => response.ok() || missing.push(response.url()));
    const logged: string[] = [];
    page.on('console', (message) => logged.push(message.text()));
    await page.goto(`${site.origin}/modules`);
    await typeCard(page);
    const style = (part: string, property: string) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('card-token-form').shadowRoot.querySelector('[part~=${part}]')).${property}`,
      );
    const styles = [await style('submit', 'backgroundColor'), await style('label', 'fontVariantCaps')];
    assert.deepEqual(styles, ['rgb(10, 125, 85)', 'small-caps']);
    await page.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('card-token-form')?.value);
    assert.deepEqual([missing, logged], [[], []]);
  });

  test('another language', async ({page}) => {
    await page.goto(`${site.origin}/german`);
    await page.getByLabel('Kartennummer').waitFor();
  });

  for (const path of ['/isolated', '/guide'])
    test(`a form in a frame of another origin: ${path}`, async ({page}) => {
      await page.goto(site.origin + path);
      await typeCard(page.frameLocator('card-token-form iframe'));
      await Promise.all([isPaid(page), pay(page)]);
    });

  test('what a page knows of a person', async ({page}) => {
    await page.goto(`${site.origin}/person`);
    await page.evaluate("globalThis.person = document.querySelector('person-token-form')");
    await page.evaluate(snippet('docs/people-and-companies.md', 'js', 'person.details'));
    await page.getByLabel('First name').fill('Jenny');
    await page.getByLabel('Last name').fill('Rosen');
    await page.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('person-token-form')?.value);
    const sent = decodeURIComponent(sandbox.posts()[0]?.body ?? '');
    for (const part of ['[metadata][order_id]=6735', '[document][back]=file_456', '[files][0]=file_789'])
      assert.ok(sent.includes(part), part);
  });
});

test.describe('what the pages show works in Node:', {tag: '@once'}, () => {
  /** The URL of a module that imports the package as it was built. */
  const moduleUrl = (code: string) =>
    `data:text/javascript,${encodeURIComponent(
      code
        .replace("'token-forms/client.js'", `'${pathToFileURL('dist/client.js').href}'`)
        .replace("'token-forms/sandbox'", `'${pathToFileURL('dist/sandbox/index.js').href}'`)
        .replace(
          "'stripe'",
          `'${pathToFileURL(resolve('node_modules/stripe/esm/stripe.esm.node.js')).href}'`,
        ),
    )}`;

  let sandbox: RecordingSandbox;
  test.beforeEach(async () => {
    sandbox = await startRecordingSandbox();
  });
  test.afterEach(() => sandbox.close());

  test('the client alone', async () => {
    // in a process of its own: the client takes the `fetch` that is there when it is loaded
    const program = `const {fetch} = globalThis;
      globalThis.fetch = (url, init) => fetch(url.replace('https://api.stripe.com', '${sandbox.url}'), init);
      await import(${JSON.stringify(moduleUrl(snippet('docs/client.md', 'js', '{card: {number:')))});`;
    await run(process.execPath, ['--input-type=module', '--eval', program]);
    assert.equal(sandbox.tokens().length, 1);
  });

  test('the sandbox in a test', async () => {
    const {random} = Math;
    Math.random = () => 0; // the shortest waits there are
    try {
      await import(moduleUrl(snippet('docs/sandbox.md', 'js', 'createSandbox({faults')));
    } finally {
      Math.random = random;
    }
  });

  test("the server's half", async () => {
    const {port} = new URL(sandbox.url);
    const code = snippet('README.md', 'js', 'new Stripe').replace('12111', port);
    const {pay} = (await import(moduleUrl(code))) as {pay: (request: Request) => Promise<Response>};
    const body = new URLSearchParams({source: await newToken(sandbox.url)});
    const response = await pay(new Request('http://shop/pay', {method: 'POST', body}));
    assert.deepEqual(await response.json(), {status: 'succeeded'});
  });

  async function newToken(url: string): Promise<string> {
    const card = {number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123'};
    const body = new URLSearchParams(Object.entries(card).map(([key, value]) => [`card[${key}]`, value]));
    const headers = {Authorization: 'Bearer pk_test_sandbox'};
    const response = await fetch(`${url}/v1/tokens`, {method: 'POST', headers, body});
    return ((await response.json()) as {id: string}).id;
  }
});
