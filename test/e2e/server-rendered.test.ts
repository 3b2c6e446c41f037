import assert from 'node:assert/strict';
import {execFile, spawn} from 'node:child_process';
import {once} from 'node:events';
import {pathToFileURL} from 'node:url';
import {promisify} from 'node:util';
import {createSandbox} from '../../src/sandbox/create-sandbox.js';
import {fillCard, routeToSandbox} from '../../src/testing/index.js';
import type * as server from '../../src/server/index.js';
import {bundlers} from '../support/apps/bundlers.js';
import type {Visit} from '../support/browsers/visit.js';
import {defineScript, importMap, page, startCheckout, tokenForm, type Checkout} from '../support/checkout.js';
import {codeBlock} from '../support/code-blocks.js';
import {test} from '../support/fixtures.js';

type RenderForm = typeof server.renderForm;

/** Paths of pages with a strict policy, which allows the styles of the forms that the server rendered. */
const STRICT = /^\/strict/;

/** One form of each kind, and what is asked of it in other languages and looks; the first text that has to be there. */
const FORMS: readonly (readonly [Parameters<RenderForm>[0], Readonly<Record<string, string>>, string])[] = [
  ['card-token-form', {}, 'Card number'],
  ['card-token-form', {collect: 'name address', locale: 'de', look: 'compact'}, 'Kartennummer'],
  ['card-token-form', {'accept-brands': 'visa mastercard', look: 'line'}, 'Card number'],
  ['cvc-update-form', {brand: 'visa', last4: '4242'}, 'Security code'],
  ['pii-token-form', {country: 'US', 'id-type': 'ssn', locale: 'ar'}, 'الضمان'],
  ['bank-account-token-form', {country: 'US'}, 'Account number'],
  ['bank-account-token-form', {locale: 'ja'}, '国'],
  ['person-token-form', {country: 'DE', locale: 'fr'}, 'Prénom'],
  [
    'account-token-form',
    {'business-type': 'company', country: 'US', terms: '', 'terms-url': '/terms'},
    'Company',
  ],
];

const FRAMED = {'frame-src': 'https://fields.example/frame.html'};

/** Scripts in the order in which a page has to load them. */
const moduleOf = (name: string) => `<script type="module" src="/dist/${name}.js"></script>`;
const scripts = importMap + moduleOf('hydrate') + defineScript('all');

/** What moves below a form. */
const below = '<p>Below</p>';

/** Runs in the page: notes how far things that nobody has touched move. */
const watchShifts = `<script>
  shifted = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shifted += entry.value;
  }).observe({type: 'layout-shift', buffered: true});
</script>`;

/** Runs in the page: loads what a page of its own would have loaded at once. */
const loadScripts = async (...files: readonly string[]) => {
  for (const file of files) await import(file);
};

const HYDRATING = ['/dist/hydrate.js', '/dist/define/all.js'] as const;

/** Runs in the page: what stands in the first form, and where the caret is. */
function shownIn(tag: string) {
  const root = document.querySelector(tag)?.shadowRoot;
  const controls = [...(root?.querySelectorAll<HTMLInputElement>('input, select') ?? [])];
  const active = root?.activeElement as HTMLInputElement | null | undefined;
  return {
    forms: root?.querySelectorAll('form').length,
    styles: root?.querySelectorAll('style').length,
    texts: Object.fromEntries(controls.map(({id, value}) => [id, value])),
    focused: active?.id,
    caret: active?.selectionStart,
  };
}

/** Runs in the page: the controller is there, and has found what was typed. */
const isAlive = (number: string) =>
  document.querySelector('card-token-form')?.shadowRoot?.querySelector('input')?.value === number;

let renderForm: RenderForm;
let styleSources: typeof server.styleSources;
let checkout: Checkout;

test.beforeAll(async () => {
  const load = async <M>(file: string) => (await import(pathToFileURL(file).href)) as M;
  await load('dist/define/all.js');
  ({renderForm, styleSources} = await load<typeof server>('dist/server.js'));
  checkout = await startPages();
});
test.afterAll(() => checkout?.close());

async function startPages(): Promise<Checkout> {
  const form = (api: string, attributes = {}) =>
    renderForm('card-token-form', {'publishable-key': 'pk_test_sandbox', 'api-base': api, ...attributes});
  const key = {'publishable-key': 'pk_test_sandbox'};
  const kinds = await Promise.all(FORMS.map(([tag, attributes]) => renderForm(tag, {...key, ...attributes})));
  const api = 'http://api.invalid';
  const card = await form(api);
  const named = await form(api, {name: 'source'});
  const framed = await form(api, FRAMED);
  const policy = `default-src 'none'; script-src 'self'; style-src ${await styleSources(card + framed)}`;
  const reserved = codeBlock('docs/performance.md', 'css', 'min-block-size');
  return startCheckout({
    headers:
      () =>
      (path): Readonly<Record<string, string>> =>
        STRICT.test(path) ? {'Content-Security-Policy': policy} : {},
    pages: (url) => {
      const here = (html: string) => html.replaceAll(api, url);
      return {
        '/early': page(here(card), importMap),
        '/strict': page(here(card) + below),
        '/strict-framed': page(here(framed) + below),
        '/owned': page(
          `<form action="/pay"><input name="order" value="7">${here(named)}<button id="pay">Pay</button></form>`,
          importMap,
        ),
        '/steady': page(here(card) + below, watchShifts + scripts),
        '/steady-owned': page(`<form>${here(named)}${below}</form>`, watchShifts + scripts),
        '/framed': page(here(framed) + below, watchShifts + importMap),
        '/kinds': page(
          kinds.join(''),
          `<script>errors = []; onerror = (text) => { errors.push(text); };</script>${importMap}`,
        ),
        '/client': page(
          `<form>${tokenForm('card-token-form', url)}${below}</form>`,
          `<style>${reserved}</style>${watchShifts}${importMap}${defineScript('all')}`,
        ),
        '/pay': page('Paid'),
      };
    },
  });
}

test.describe('a form, rendered on a server', {tag: '@once'}, () => {
  for (const [tag, attributes, text] of FORMS)
    test(`has its fields, its texts and its styles: ${tag} ${JSON.stringify(attributes)}`, async () => {
      const html = await renderForm(tag, {'publishable-key': 'pk_test_sandbox', ...attributes});
      assert.match(html, new RegExp(`^<${tag} .*<template shadowrootmode="open"`));
      assert.ok(html.includes(text), text);
      assert.match(html, /<style>[^<]*:host/);
      assert.match(html, /<(input|select)\b/);
      assert.doesNotMatch(html, /<(input|select|button)[^>]*\sname=/);
    });

  test('is a place of the right height when its fields are in a frame', async () => {
    const html = await renderForm('card-token-form', FRAMED);
    assert.match(html, /div{height:\d{3}px}<\/style><div><\/div><\/template>/);
    assert.doesNotMatch(html, /<input| style=/);
  });

  test('says which module is missing', async () => {
    await assert.rejects(renderForm('none-token-form' as 'card-token-form'), /token-forms\/define\/none/);
  });
});

test.describe('what docs/server-rendering.md prints', {tag: '@once'}, () => {
  /** Runs a module as a file of this package, which finds itself by its name. */
  const run = async (code: string) =>
    (await promisify(execFile)(process.execPath, ['--input-type=module', '--eval', code])).stdout;

  test('renders by Lit, in another language', async () => {
    assert.match(
      await run(codeBlock('docs/server-rendering.md', 'js', 'TokenFormRenderer')),
      /<template[^>]*>.*Kartennummer/s,
    );
  });

  test('has a policy with the hash of the styles', async () => {
    assert.match(
      await run(codeBlock('docs/server-rendering.md', 'js', 'styleSources')),
      /style-src 'sha256-[\w+/]{43}='; connect-src/,
    );
  });

  test('serves a page whose form makes a token', {tag: '@chromium'}, async ({newVisitor}) => {
    const server = codeBlock('docs/server-rendering.md', 'js', '// server.js').replace(
      '.listen(3000)',
      `.listen(0, function () { console.log(this.address().port); })`,
    );
    const child = spawn(process.execPath, ['--input-type=module', '--eval', server]);
    try {
      const [port] = (await once(child.stdout, 'data')) as [Buffer];
      const app = await bundlers.esbuild(codeBlock('docs/server-rendering.md', 'js', '// checkout.js'));
      const {page: tab} = await newVisitor();
      assert.ok(tab);
      const origin = `http://127.0.0.1:${String(port).trim()}`;
      await tab.route('**/*.js', (route) => {
        const name = new URL(route.request().url()).pathname.replace('/checkout.js', '/main.js');
        return route.fulfill({
          contentType: 'text/javascript',
          body: app.files.get(`assets${name}`)?.code ?? '',
        });
      });
      await routeToSandbox(tab, createSandbox(), 'http://127.0.0.1:12111');
      await tab.goto(origin);
      await fillCard(tab);
      await tab.getByRole('button').click();
      await tab.locator('output', {hasText: 'tok_'}).waitFor();
    } finally {
      child.kill();
    }
  });
});

test.describe('a form that a server rendered', () => {
  let visitor: Visit;
  test.beforeAll(({sharedVisitor}) => {
    visitor = sharedVisitor;
  });

  const shown = () => visitor.evaluate(shownIn, 'card-token-form');

  test('keeps what was typed before the script came, the focus and the caret, and makes a token', async () => {
    checkout.sandbox.reset();
    await visitor.goto(`${checkout.origin}/early`);
    await visitor.click('#expiry');
    await visitor.type('1234');
    await visitor.click('#number');
    await visitor.type('424242424242422');
    await visitor.press('ArrowLeft');
    await visitor.evaluate(loadScripts, ...HYDRATING);
    await visitor.until(isAlive, '4242 4242 4242 422');
    assert.deepEqual(await shown(), {
      forms: 1,
      styles: 0,
      texts: {number: '4242 4242 4242 422', expiry: '12 / 34', cvc: ''},
      focused: 'number',
      caret: 17,
    });
    await visitor.type('4');
    await visitor.press('Tab');
    await visitor.press('Tab');
    await visitor.type('123');
    await visitor.press('Enter');
    await visitor.until(() => document.querySelector('card-token-form')?.value);
    assert.deepEqual(
      checkout.sandbox.posts().map(({body}) => body),
      ['card[number]=4242424242424242&card[cvc]=123&card[exp_month]=12&card[exp_year]=2034'],
    );
  });

  test('has its styles, and keeps the room of a frame, under a strict policy that allows their hashes', async () => {
    await visitor.goto(`${checkout.origin}/strict`);
    const display = await visitor.evaluate(() => {
      const form = document.querySelector('card-token-form');
      return form && getComputedStyle(form).display;
    });
    assert.equal(display, 'block');
    await visitor.goto(`${checkout.origin}/strict-framed`);
    const height = await visitor.evaluate(() => document.querySelector('card-token-form')?.clientHeight);
    assert.ok(Number(height) > 200, `${height} px`);
  });

  test('finds what a browser or a script has filled in without an event', async () => {
    await visitor.goto(`${checkout.origin}/early`);
    await visitor.evaluate(() => {
      const root = document.querySelector('card-token-form')?.shadowRoot;
      const texts: Readonly<Record<string, string>> = {
        number: '4242424242424242',
        expiry: '12/34',
        cvc: '123',
      };
      for (const input of root?.querySelectorAll('input') ?? []) input.value = texts[input.id] ?? '';
    });
    await visitor.evaluate(loadScripts, ...HYDRATING);
    await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(complete)'));
    assert.equal((await shown()).texts['number'], '4242 4242 4242 4242');
  });

  test('keeps text and focus where hydrate.js was forgotten', async () => {
    await visitor.goto(`${checkout.origin}/early`);
    await visitor.click('#number');
    await visitor.type('4242');
    await visitor.evaluate(loadScripts, '/dist/define/all.js');
    await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(test-mode)'));
    const {forms, texts, focused} = await shown();
    assert.deepEqual([forms, texts['number'], focused], [1, '4242', 'number']);
  });

  test('keeps text and focus where the server has rendered another form than the page asks for', async () => {
    await visitor.goto(`${checkout.origin}/early`);
    await visitor.click('#number');
    await visitor.type('4242');
    await visitor.evaluate(() => document.querySelector('card-token-form')?.setAttribute('collect', 'name'));
    await visitor.evaluate(loadScripts, ...HYDRATING);
    await visitor.until(() => document.querySelector('card-token-form')?.shadowRoot?.getElementById('name'));
    const {forms, texts, focused} = await shown();
    assert.deepEqual([forms, texts['number'], focused], [1, '4242', 'number']);
  });

  test('hydrates every kind without drawing it anew', async () => {
    await visitor.goto(`${checkout.origin}/kinds`);
    await visitor.evaluate(() => {
      for (const {shadowRoot} of document.querySelectorAll('body > *'))
        shadowRoot?.querySelector('input, select')?.setAttribute('data-server', '');
    });
    await visitor.evaluate(loadScripts, ...HYDRATING);
    const left = await visitor.evaluate(async () => {
      const forms = [...document.querySelectorAll('body > *')] as (HTMLElement & {
        updateComplete?: Promise<boolean>;
      })[];
      for (const form of forms) while (form.updateComplete && !(await form.updateComplete));
      return forms
        .filter(({shadowRoot}) => shadowRoot && !shadowRoot.querySelector('[data-server]'))
        .map(({localName}) => localName);
    });
    assert.deepEqual(left, []);
    assert.deepEqual(await visitor.evaluate(() => (globalThis as {errors?: unknown}).errors), []);
  });

  test('goes nowhere and sends nothing when Enter is pressed and no script is there', async () => {
    await visitor.goto(`${checkout.origin}/early`);
    await visitor.click('#number');
    await visitor.type('4242424242424242');
    const before = checkout.requested.length;
    await visitor.press('Enter');
    await visitor.click('[part~=submit]');
    assert.equal(await visitor.url(), `${checkout.origin}/early`);
    assert.equal((await shown()).texts['number'], '4242424242424242');
    assert.equal(checkout.requested.length, before);
  });

  test('gives an owning form that is submitted without a script none of what was typed', async () => {
    await visitor.goto(`${checkout.origin}/owned`);
    await visitor.click('#number');
    await visitor.type('4242424242424242');
    await visitor.click('#pay');
    await visitor.until(() => document.body.textContent === 'Paid');
    assert.equal(await visitor.url(), `${checkout.origin}/pay?order=7`);
  });
});

test.describe('in Chromium', {tag: '@chromium'}, () => {
  test.describe('a form that a server rendered, with scripts switched off', () => {
    test('is there, takes the keyboard, and posts nothing', async ({browser}) => {
      const tab = await (await browser.newContext({javaScriptEnabled: false})).newPage();
      const requests: string[] = [];
      tab.on('request', (request) => requests.push(`${request.method()} ${request.url()}`));
      await tab.goto(`${checkout.origin}/steady`);
      await tab.getByLabel('Card number').click();
      await tab.keyboard.type('4242424242424242');
      await tab.keyboard.press('Tab');
      await tab.keyboard.type('1234');
      await tab.keyboard.press('Enter');
      await tab.getByRole('button', {name: 'Save card'}).click();
      assert.equal(await tab.getByLabel('Card number').inputValue(), '4242424242424242');
      assert.equal(await tab.getByLabel('Expiry date').inputValue(), '1234');
      assert.deepEqual(requests, [`GET ${checkout.origin}/steady`]);
    });
  });

  test.describe('what stands below a form', () => {
    for (const [path, title] of [
      ['/steady', 'the server rendered the form'],
      ['/steady-owned', 'the server rendered it in an owning form'],
      ['/client', 'a style sheet keeps its room'],
    ] as const)
      for (const width of [390, 1280])
        test(`does not move where ${title}, ${width} px wide`, async ({newVisitor}) => {
          const visitor = await newVisitor();
          await visitor.resize({width, height: 800});
          await visitor.goto(checkout.origin + path);
          await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(test-mode)'));
          const shifted = await visitor.evaluate(async () => {
            for (let frame = 0; frame < 5; frame++) await new Promise(requestAnimationFrame);
            return (globalThis as {shifted?: number}).shifted;
          });
          assert.equal(shifted, 0);
        });

    test('does not move when the place of a frame is taken over', async ({newVisitor}) => {
      const visitor = await newVisitor();
      await visitor.goto(`${checkout.origin}/framed`);
      const top = () => visitor.evaluate(() => document.querySelector('p')?.getBoundingClientRect().top);
      const before = await top();
      await visitor.evaluate(loadScripts, '/dist/define/isolated.js');
      await visitor.until(() => document.querySelector('card-token-form > iframe'));
      assert.equal(await top(), before);
    });
  });
});
