import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import type {Visit} from '../support/browsers/visit.js';
import {page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {startCheckoutIn, type CheckoutIn, type Forms} from '../support/modes.js';

/** What is typed by keys, with Tab between, from the first field on. */
const CARD = ['4242424242424242', '1234', '123'];
const ACCOUNT = ['Ada Lovelace', 'i', 'c', '110000000', '000123456789', '000123456789'];
const PERSON = ['Ada', 'Lovelace'];

/** Names of members of a `<form>` that an input of that name hides. */
const HIDING = [
  'elements',
  'getRootNode',
  'requestSubmit',
  'submit',
  'action',
  'isConnected',
  'method',
  'length',
];

/** A form that is posted to the shop, without a script of the page's own. */
const posting = (fields: string) =>
  `<form action="/paid" method="post">${fields}<button id="pay">Pay</button></form>`;

/** The policy that `docs/csp.md` publishes, for the API of this page, or for its frames. */
function publishedPolicy({mode, api, fieldsOrigin}: Forms): string {
  const [, , block = ''] = /(```\n)([^`]+)```/.exec(readFileSync('docs/csp.md', 'utf8')) ?? [];
  const line = 'connect-src https://api.stripe.com';
  assert.ok(block.includes(line));
  return block
    .replace(line, mode === 'direct' ? `connect-src ${api}` : `frame-src ${fieldsOrigin}`)
    .replaceAll('\n', ' ');
}

/** Pages as they are out there, by path. */
function pages(forms: Forms): Readonly<Record<string, string>> {
  const {form, script} = forms;
  const card = posting(form('card-token-form', 'name="source"'));
  const ours = script('all');
  return {
    '/prototype/card': page(card, `<script src="/prototype.js"></script>${ours}`),
    '/prototype/bank': page(
      posting(form('bank-account-token-form', 'name="source" country="US" currency="usd"')),
      `<script src="/prototype.js"></script>${ours}`,
    ),
    '/prototype/person': page(
      posting(form('person-token-form', 'name="source" collect="name"')),
      `<script src="/prototype.js"></script>${ours}`,
    ),
    '/prototype.js': readFileSync('test/third-party/prototype-1.7.3.js', 'utf8'),
    '/polyfill': page(
      card,
      `<script>delete window.fetch; delete Window.prototype.fetch;</script><script src="/fetch.js"></script>${ours}`,
    ),
    '/fetch.js': readFileSync('node_modules/whatwg-fetch/dist/fetch.umd.js', 'utf8'),
    '/entries': page(
      `<input id="clipboard">${card}`,
      `<script>Array.prototype.entries = function () { return this.slice(); };</script>${ours}`,
    ),
    '/strict/two': page(
      card + form('cvc-update-form'),
      script('card-token-form') + script('cvc-update-form'),
    ),
    '/strict/own-lit': page(
      `<p id="own"></p>${card}`,
      `<script type="module" src="/own-lit.js"></script>${ours}`,
    ),
    '/own-lit.js':
      "import {html, render} from '/lit/html/lit-html.js';" +
      "render(html`<b>Lit ${'of the page'}</b>`, document.querySelector('#own'));",
    '/names': page(
      posting(
        HIDING.map((name) => `<input name="${name}" value="7">`).join('') +
          form('card-token-form', 'name="source"'),
      ),
      ours,
    ),
    '/paid': page('Thank you'),
  };
}

// Firefox shows it in the page alone
for (const [mode, tags] of [
  ['direct', ['@direct', '@not-webkit']],
  ['isolated', ['@isolated', '@chromium']],
] as const) {
  test.describe(`an old or crowded page, ${mode}`, {tag: [...tags]}, () => {
    let checkout: CheckoutIn;
    let visitor: Visit;

    test.beforeAll(async ({engine, sharedVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages,
        headers:
          (forms) =>
          (path): Record<string, string> =>
            path.startsWith('/strict/') ? {'Content-Security-Policy': publishedPolicy(forms)} : {},
      });
      visitor = sharedVisitor;
    });
    test.afterAll(async () => {
      await checkout?.close();
    });

    /** Opens a page, and puts the focus into the first field of its form. */
    const open = async (path: string, tag: string, first: string) => {
      await visitor.goto(checkout.origin + path);
      const fields = await checkout.fields(visitor, tag);
      await fields.click(`#${first}`);
    };
    const typeAll = async (texts: readonly string[]) => {
      for (const text of texts) {
        await visitor.type(text);
        await visitor.press('Tab');
      }
    };
    /** The body of the order that the shop got. */
    const order = async () => {
      const before = checkout.posted.length;
      await visitor.click('#pay');
      await visitor.until(() => location.pathname === '/paid');
      assert.equal(checkout.posted.length, before + 1);
      return checkout.posted.at(-1);
    };

    for (const [path, tag, first, texts, token] of [
      ['/prototype/card', 'card-token-form', 'number', CARD, /^source=tok_\w+$/],
      ['/prototype/bank', 'bank-account-token-form', 'account_holder_name', ACCOUNT, /^source=btok_\w+$/],
      ['/prototype/person', 'person-token-form', 'first_name', PERSON, /^source=cpt_\w+$/],
    ] as const)
      test(`posts the token of a ${tag} beside Prototype 1.7.3`, async () => {
        await open(path, tag, first);
        assert.match(await visitor.evaluate(() => String(Reflect.get(Array, 'from'))), /iterable/);
        await typeAll(texts);
        assert.match((await order()) ?? '', token);
      });

    test('posts a token by a fetch that is no native one', async () => {
      await open('/polyfill', 'card-token-form', 'number');
      assert.equal(await visitor.evaluate(() => Reflect.get(fetch, 'polyfill') as boolean), true);
      await typeAll(CARD);
      assert.match((await order()) ?? '', /^source=tok_\w+$/);
    });

    test('takes a paste where Array.prototype.entries was replaced', async () => {
      await open('/entries', 'card-token-form', 'number');
      await visitor.click('#clipboard');
      await visitor.type('4242 4242 4242 4242');
      await visitor.press('Control+a');
      await visitor.press('Control+x');
      await (await checkout.fields(visitor)).click('#number');
      await visitor.press('Control+v');
      await visitor.press('Tab');
      await typeAll(CARD.slice(1));
      assert.match((await order()) ?? '', /^source=tok_\w+$/);
      const sent = new URLSearchParams(checkout.sandbox.posts().at(-1)?.body);
      assert.equal(sent.get('card[number]'), '4242424242424242');
    });

    for (const [path, beside] of [
      ['/strict/two', 'cvc-update-form:defined'],
      ['/strict/own-lit', '#own b'],
    ] as const)
      test(`posts a token from ${path} under the policy that is published`, async () => {
        await open(path, 'card-token-form', 'number');
        assert.ok(await visitor.evaluate((selector) => document.querySelector(selector) !== null, beside));
        await typeAll(CARD);
        assert.match((await order()) ?? '', /^source=tok_\w+$/);
      });

    test('posts the token with the inputs of a form that hide its own members', async () => {
      await open('/names', 'card-token-form', 'number');
      await typeAll(CARD);
      const body = new URLSearchParams(await order());
      assert.deepEqual([...body.keys()], [...HIDING, 'source']);
      assert.match(body.get('source') ?? '', /^tok_\w+$/);
    });
  });
}
