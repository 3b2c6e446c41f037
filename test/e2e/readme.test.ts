import assert from 'node:assert/strict';
import {execFile} from 'node:child_process';
import {readFileSync} from 'node:fs';
import {after, afterEach, before, beforeEach, describe, it} from 'node:test';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import type {Page, Route} from 'playwright-core';
import {enginesToVisit, visitAlone, type OwnVisit} from '../support/browsers/visit.js';
import {page as html} from '../support/checkout.js';
import {frameHtml} from '../support/fields-origin.js';
import {startRecordingSandbox, type RecordingSandbox} from '../support/recording-sandbox.js';
import {startSite, type Site} from '../support/site.js';

/** Blocks of code of the README, by their language. */
const blocks = [...readFileSync('README.md', 'utf8').matchAll(/^```(\w+)\n(.*?)^```/gms)].map(
  ([, language, text = '']) => ({language, text}),
);

const hashes = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Readonly<Record<string, string>>;

/** The README's block in that language which has this in it, with a key and hashes in their places. */
function snippet(language: string, mark: string): string {
  const found = blocks.filter((block) => block.language === language && block.text.includes(mark));
  assert.equal(found.length, 1, `README blocks in ${language} with ${mark}`);
  const text = found[0]?.text ?? '';
  return text
    .replaceAll('pk_test_…', 'pk_test_sandbox')
    .replace(/(src="\/token-forms\/(\S+)" integrity=)"sha384-…"/g, (_, start: string, file: string) => {
      assert.ok(hashes[file], `dist/cdn/sri.json has no ${file}`);
      return `${start}"${hashes[file]}"`;
    });
}

const pages = () => ({
  '/posted': html(snippet('html', 'action="/pay"')),
  '/script': html(snippet('html', "'/pay'")),
  '/modules': html(
    `<card-token-form publishable-key="pk_test_sandbox"></card-token-form>`,
    `${snippet('html', 'importmap')}${snippet('html', 'modulepreload')}
     <style>${snippet('css', '::part(label)')}${snippet('css', ':not(:defined)')}</style>
     <script type="module">${snippet('js', "import 'token-forms/define/")}</script>`,
  ),
  '/german': html(
    '<card-token-form locale="de" publishable-key="pk_test_sandbox"></card-token-form>',
  ).replace('</head>', `${snippet('html', 'locale/de.js')}</head>`),
  '/isolated': html(
    `<form action="/pay" method="post">${snippet('html', 'frame-src')}<button>Pay</button></form>`,
    '<script src="/token-forms/isolated.js" defer></script>',
  ),
  '/person': html(
    '<person-token-form publishable-key="pk_test_sandbox" collect="name"></person-token-form>',
    '<script src="/token-forms/person-token-form.js" defer></script>',
  ),
});

const withoutChromium = enginesToVisit().includes('chromium') ? false : 'Chromium is not asked for';

describe('what the README shows works as it stands there:', {skip: withoutChromium}, () => {
  let site: Site;
  let sandbox: RecordingSandbox;
  let visitor: OwnVisit;
  let page: Page;
  /** What the shop's server was sent. */
  let paid: string[];

  before(async () => {
    sandbox = await startRecordingSandbox();
    site = await startSite({
      pages: pages(),
      folders: {
        '/token-forms/': 'dist/cdn',
        '/node_modules/token-forms/dist/': 'dist',
        '/node_modules/lit-html/': 'node_modules/lit-html',
      },
    });
  });
  after(async () => {
    await site?.close();
    await sandbox?.close();
  });
  beforeEach(async () => {
    paid = [];
    sandbox.reset();
    visitor = await visitAlone('chromium');
    assert.ok(visitor.page);
    page = visitor.page;
    await page.route('https://api.stripe.com/**', answer);
    await page.route('https://fields.example/token-forms/*', serveFrame);
    await page.route('**/pay', (route) => {
      paid.push(route.request().postData() ?? '');
      return route.fulfill({contentType: 'text/plain', body: 'Thank you'});
    });
  });
  afterEach(() => visitor.close());

  /** The sandbox, in place of the API. */
  async function answer(route: Route): Promise<void> {
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

  /** A static host, in place of the one that a merchant puts the frame on. */
  async function serveFrame(route: Route): Promise<void> {
    const file = new URL(route.request().url()).pathname.replace('/token-forms/', '');
    if (file !== 'frame.html') return route.fulfill({path: `dist/frame/${file}`});
    const body = frameHtml({'api-base': 'https://api.stripe.com', 'allowed-parents': site.origin});
    return route.fulfill({contentType: 'text/html', body});
  }

  /** Types a card as the README's own test does. */
  async function typeCard(): Promise<void> {
    const lines = snippet('js', '@playwright/test').match(/^ {2}await page.getByLabel.*$/gm) ?? [];
    assert.equal(lines.length, 3);
    for (const line of lines) {
      const [, label = '', text = ''] = /getByLabel\('(.*)'\)\.fill\('(.*)'\)/.exec(line) ?? [];
      await page.getByLabel(label).fill(text);
    }
  }

  const isPaid = async () => {
    await page.waitForResponse('**/pay');
    assert.match(paid.join(), /^source=tok_\w+$/);
  };

  it('a form that is posted', async () => {
    await page.goto(`${site.origin}/posted`);
    await typeCard();
    await Promise.all([isPaid(), page.getByRole('button', {name: 'Pay'}).click()]);
    await page.getByText('Thank you').waitFor();
  });

  it('a script tag, messages, and networks of co-badged cards', async () => {
    await page.route('**/networks?bin=*', (route) => route.fulfill({json: ['cartes_bancaires', 'visa']}));
    await page.goto(`${site.origin}/script`);
    await page.evaluate(snippet('js', 'card.messages'));
    await page.evaluate(snippet('js', 'card.networksFor'));
    await typeCard();
    await page.getByLabel('Card network').selectOption('Visa');
    await Promise.all([isPaid(), page.getByRole('button', {name: 'Pay $64.00'}).click()]);
    assert.match(sandbox.posts()[0]?.body ?? '', /networks\]\[preferred\]=visa/);
  });

  it('modules with an import map, preloads and styles', async () => {
    const missing: string[] = [];
    page.on('response', (response) => response.ok() || missing.push(response.url()));
    const told: string[] = [];
    page.on('console', (message) => told.push(message.text()));
    await page.goto(`${site.origin}/modules`);
    await typeCard();
    await page.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('card-token-form')?.value);
    const look = (part: string, property: string) =>
      page.evaluate<string>(
        `getComputedStyle(document.querySelector('card-token-form').shadowRoot.querySelector('[part~=${part}]')).${property}`,
      );
    const looks = [await look('submit', 'backgroundColor'), await look('label', 'fontVariantCaps')];
    assert.deepEqual(looks, ['rgb(10, 125, 85)', 'small-caps']);
    assert.deepEqual([missing, told], [[], []]);
  });

  it('another language', async () => {
    await page.goto(`${site.origin}/german`);
    await page.getByLabel('Kartennummer').waitFor();
  });

  it('a form in a frame of another origin', async () => {
    await page.goto(`${site.origin}/isolated`);
    const frame = page.frameLocator('card-token-form iframe');
    await frame.getByLabel('Card number').fill('4242 4242 4242 4242');
    await frame.getByLabel('Expiry date').fill('12 / 34');
    await frame.getByLabel('Security code').fill('123');
    await Promise.all([isPaid(), page.getByRole('button', {name: 'Pay'}).click()]);
  });

  it('what a page knows of a person', async () => {
    await page.goto(`${site.origin}/person`);
    await page.evaluate("globalThis.person = document.querySelector('person-token-form')");
    await page.evaluate(snippet('js', 'person.details'));
    await page.getByLabel('First name').fill('Jenny');
    await page.getByLabel('Last name').fill('Rosen');
    await page.getByRole('button').click();
    await page.waitForFunction(() => document.querySelector('person-token-form')?.value);
    const sent = decodeURIComponent(sandbox.posts()[0]?.body ?? '');
    for (const part of ['[metadata][order_id]=6735', '[document][back]=file_456', '[files][0]=file_789'])
      assert.ok(sent.includes(part), part);
  });
});

describe('what the README shows works in Node:', () => {
  /** The address of a module whose imports of the package are those of the built one. */
  const moduleOf = (code: string) =>
    `data:text/javascript,${encodeURIComponent(
      code
        .replace("'token-forms/client.js'", `'${pathToFileURL('dist/client.js').href}'`)
        .replace("'token-forms/sandbox'", `'${pathToFileURL('dist/sandbox/index.js').href}'`),
    )}`;

  it('the client alone', async (t) => {
    const sandbox = await startRecordingSandbox();
    t.after(() => sandbox.close());
    // in a process of its own: the client takes the `fetch` that is there when it is loaded
    const program = `const {fetch} = globalThis;
      globalThis.fetch = (url, init) => fetch(url.replace('https://api.stripe.com', '${sandbox.url}'), init);
      await import(${JSON.stringify(moduleOf(snippet('js', '{card: {number:')))});`;
    await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', program]);
    assert.equal(sandbox.tokens().length, 1);
  });

  it('the sandbox in a test', (t) => {
    t.mock.method(Math, 'random', () => 0); // the shortest waits there are
    return import(moduleOf(snippet('js', 'createSandbox({faults')));
  });
});
