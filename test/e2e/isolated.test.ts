import assert from 'node:assert/strict';
import type {OwnVisit} from '../support/browsers/visit.js';
import {cdnScript, impatient, page, startCheckout, witness, type Checkout} from '../support/checkout.js';
import {frameHtml, startFieldsOrigin, tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {focusHasCome} from '../support/modes.js';
import {startSite, type Site} from '../support/site.js';

const witnessed = `<script>${witness}</script>`;

/** Every height that the page's form has had. */
const heights = `<script>
  heights = [];
  addEventListener('DOMContentLoaded', () => {
    const form = document.querySelector('[frame-src]');
    new ResizeObserver(() => heights.push(form.getBoundingClientRect().height)).observe(form);
  });
</script>`;

/** A token as a gateway of somebody's own may make it: the client takes it, but it has an id with no kind before it. */
const ODD_TOKEN = {
  id: '6f1c8d0a-2b7e',
  object: 'token',
  type: 'card',
  created: 1767225600,
  livemode: false,
  used: false,
};

/** Where the frame lies: on the page's own origin, kept apart by a sandbox, or on one of its own. */
const MODES = ['isolated', 'sandboxed'] as const;

test.describe('a form in a frame', () => {
  let checkout: Checkout;
  let fields: Site;
  let visitor: OwnVisit;
  let gateway: Site;
  let parents = '';
  let api = '';
  /** What the gateway says. */
  let answer: object = ODD_TOKEN;

  test.beforeAll(async ({engine, newVisitor}) => {
    gateway = await startSite({
      pages: {
        get '/v1/tokens'() {
          return JSON.stringify(answer);
        },
      },
    });
    const metas = () => ({'api-base': api, 'allowed-parents': parents});
    fields = await startFieldsOrigin(metas, {crossSite: engine !== 'firefox'});
    checkout = await startCheckout({
      pages: (api) => {
        const form = (src: string, attributes = '') =>
          `<card-token-form publishable-key="pk_test_1" frame-src="${src}" ${attributes}></card-token-form>`;
        const shop = (file: string, src: string) => page(form(src), witnessed + cdnScript(file));
        const owned = (src: string) =>
          page(
            `<form action="/paid"><label for="name">Name</label><input id="name">` +
              `${form(src, 'name="source" required collect="postal-code"')}<button id="pay">Pay</button></form>`,
            witnessed + cdnScript('isolated'),
          );
        return {
          '/isolated': shop('isolated', `${fields.origin}/frame.html`),
          '/isolated/body': page(
            form(`${fields.origin}/frame.html`, 'auth="body"'),
            witnessed + cdnScript('isolated'),
          ),
          '/isolated/cleared': page(
            form(`${fields.origin}/frame.html`, 'auth="body" clear-on-token'),
            witnessed + cdnScript('isolated'),
          ),
          '/isolated/nowhere': page(
            ['', 'ftp://127.0.0.1/frame.html', 'javascript:0', 'https://['].map((src) => form(src)).join(''),
            witnessed + cdnScript('isolated'),
          ),
          '/isolated/late': page(
            form(`${fields.origin}/frame.html`),
            `<script>${witness}${impatient}</script>${cdnScript('isolated')}`,
          ),
          '/isolated/all': shop('all', `${fields.origin}/frame.html`),
          '/isolated/owned': owned(`${fields.origin}/frame.html`),
          '/isolated/person': page(
            `<person-token-form countries="US" publishable-key="pk_test_1" frame-src="${fields.origin}/frame.html"></person-token-form>`,
            witnessed + heights + cdnScript('isolated'),
          ),
          '/isolated/tall': page(
            form(`${fields.origin}/frame.html`, 'collect="name address"'),
            witnessed + heights + cdnScript('isolated'),
          ),
          '/sandboxed': shop('isolated', '/frame/frame.html'),
          '/sandboxed/all': shop('all', '/frame/frame.html'),
          '/sandboxed/owned': owned('/frame/frame.html'),
          '/frame/frame.html': frameHtml({'api-base': api}),
          '/paid': page('Thank you'),
        };
      },
      folders: {'/frame/': 'dist/frame'},
    });
    visitor = await newVisitor();
  });
  test.afterAll(async () => {
    await visitor?.close();
    await checkout?.close();
    await fields?.close();
    await gateway?.close();
  });
  test.beforeEach(() => {
    checkout.sandbox.reset();
    parents = checkout.origin;
    api = checkout.sandbox.url;
    answer = ODD_TOKEN;
  });

  const isReady = () =>
    visitor.until(() =>
      (globalThis as unknown as {told: string[][]}).told.some(([type]) => type === 'ready'),
    );
  const open = async (path: string) => {
    await visitor.goto(checkout.origin + path);
    await isReady();
  };
  const heightsOf = async (path: string) => {
    await open(path);
    return visitor.evaluate(() => (globalThis as unknown as {heights: number[]}).heights);
  };
  const told = () => visitor.evaluate(() => (globalThis as unknown as {told: string[][]}).told);
  const typeFields = async () => {
    for (const text of ['4242424242424242', '1234', '123']) {
      await visitor.type(text);
      await visitor.press('Tab');
    }
  };
  const typeCard = async (tabs = 1) => {
    await tabIntoFrame(visitor, tabs);
    await typeFields();
  };
  const isTokenAfterEnter = async () => {
    await visitor.press('Enter');
    await visitor.until(() => (globalThis as unknown as {told: string[][]}).told.length > 1);
    assert.match(String((await told())[1]), /^token,tok_/);
    assert.equal(checkout.sandbox.posts().length, 1);
  };

  test('keeps its place until there is a picture of the form, then grows to it', async () => {
    const heights = await heightsOf('/isolated/person');
    assert.deepEqual(
      heights,
      heights.toSorted((a, b) => a - b),
    );
    assert.ok(heights.length > 0 && Math.min(...heights) > 100, String(heights));
  });

  test('has about its height before it is there, also with an address', async () => {
    const heights = await heightsOf('/isolated/tall');
    assert.ok(heights.length > 0 && Math.max(...heights) - Math.min(...heights) < 20, String(heights));
  });

  test('that does not answer gives way to a notice, and comes when the customer tries again', async () => {
    parents = 'https://elsewhere.example';
    await visitor.goto(`${checkout.origin}/isolated/late`);
    await visitor.until(() =>
      document.querySelector('card-token-form')?.shadowRoot?.querySelector('[role=alert] button'),
    );
    const shown = () =>
      visitor.evaluate(() => {
        const form = document.querySelector('card-token-form');
        return {
          alert: (form?.shadowRoot?.querySelector('[role=alert]')?.textContent ?? '')
            .replace(/\s+/g, ' ')
            .trim(),
          frames: [...(form?.querySelectorAll('iframe') ?? [])].filter((frame) => frame.offsetHeight > 0)
            .length,
        };
      });
    assert.deepEqual(await shown(), {
      alert: 'No connection. Check your network and try again. Try again',
      frames: 0,
    });
    parents = checkout.origin;
    await visitor.click('[role=alert] button');
    await isReady();
    assert.deepEqual(await shown(), {alert: '', frames: 1});
    assert.deepEqual(
      (await told()).map(([type]) => type),
      ['token-error', 'ready'],
    );
  });

  test('tells of a frame-src that leads nowhere', async () => {
    await visitor.goto(`${checkout.origin}/isolated/nowhere`);
    await visitor.until(() => (globalThis as unknown as {told: string[][]}).told.length === 4);
    assert.deepEqual(
      await told(),
      Array.from({length: 4}, () => ['token-error', 'frame_src']),
    );
  });

  test('says so when the API makes tokens that no message to the page has a place for', async () => {
    api = gateway.origin;
    await open('/isolated/body');
    await typeCard();
    await visitor.press('Enter');
    await visitor.until(() => (globalThis as unknown as {told: string[][]}).told.length > 1);
    assert.deepEqual((await told()).at(-1), ['token-error', 'not_a_token']);
    assert.equal(await visitor.evaluate(() => document.querySelector('card-token-form')?.busy), false);
  });

  for (const path of ['/isolated/body', '/isolated/cleared']) {
    test(`tells the page no number that a false API has put into its token (${path})`, async () => {
      api = gateway.origin;
      answer = {
        ...ODD_TOKEN,
        id: 'tok_4242424242424242',
        created: 42424242424,
        card: {exp_month: 1, exp_year: 2034, last4: '4242', brand: '4242424242424242'},
      };
      await open(path);
      await typeCard();
      await visitor.press('Enter');
      await visitor.until(() => (globalThis as unknown as {told: string[][]}).told.length > 1);
      assert.deepEqual((await told()).at(-1), ['token', 'tok_xxxxxxxxxxxxxxxx']);
      const token = await visitor.evaluate(() =>
        JSON.stringify(document.querySelector('card-token-form')?.token ?? {}),
      );
      assert.doesNotMatch(token, /4242424/);
    });
  }

  test('gives no form where null is among its parents, and says why', async () => {
    parents = `${checkout.origin} null`;
    const said: string[] = [];
    visitor.page?.on('console', (message) => said.push(message.text()));
    await visitor.goto(`${checkout.origin}/isolated/late`);
    await visitor.until(() => (globalThis as unknown as {told: string[][]}).told.length > 0);
    assert.deepEqual((await told())[0], ['token-error', 'frame_timeout']);
    if (visitor.page) assert.match(said.join('\n'), /token-forms-allowed-parents may not have null/);
  });

  test('grows with the spacing that a customer needs, at 320 px too, and cuts nothing off', async () => {
    await visitor.resize({width: 320, height: 800});
    await open('/isolated/tall');
    const inFrame = await visitor.frameOf('card-token-form');
    const height = () =>
      visitor.evaluate(() => document.querySelector<HTMLElement>('card-token-form iframe')?.offsetHeight);
    const before = Number(await height());
    // what WCAG 2.2, 1.4.12, asks a page to bear, and text of twice the size (1.4.4)
    await inFrame.evaluate(() => {
      const sheet = new CSSStyleSheet();
      const space = 'line-height: 1.5; letter-spacing: 0.12em; word-spacing: 0.16em';
      sheet.replaceSync(`:root {font-size: 200%} * {${space.replaceAll(';', ' !important;')} !important}`);
      document.adoptedStyleSheets.push(sheet);
      document.querySelector('card-token-form')?.shadowRoot?.adoptedStyleSheets.push(sheet);
    });
    await visitor.until(
      (before) =>
        Number(document.querySelector<HTMLElement>('card-token-form iframe')?.offsetHeight) > before + 100,
      before,
    );
    const room = await inFrame.evaluate(() => {
      const {scrollHeight, scrollWidth, clientHeight, clientWidth} = document.documentElement;
      return {below: scrollHeight - clientHeight, beside: scrollWidth - clientWidth};
    });
    await visitor.resize({width: 1280, height: 800});
    assert.deepEqual(room, {below: 0, beside: 0});
  });

  for (const mode of MODES) {
    test(`talks to its API alone, though no header says so (${mode})`, async () => {
      await open(`/${mode}`);
      const inFrame = await visitor.frameOf('card-token-form');
      await inFrame.evaluate(async (elsewhere) => {
        const tried = (element: HTMLImageElement | HTMLScriptElement) =>
          new Promise((resolve) => {
            element.onload = element.onerror = resolve;
            document.head.append(element);
          });
        await fetch(`${elsewhere}/leak/fetch`).catch(() => undefined);
        navigator.sendBeacon(`${elsewhere}/leak/beacon`);
        await tried(Object.assign(new Image(), {src: `${elsewhere}/leak/image`}));
        const script = document.createElement('script');
        try {
          script.src = `${elsewhere}/leak/script`;
          await tried(script);
        } catch {
          // so say Trusted Types, where they are known
        }
      }, gateway.origin);
      assert.deepEqual(
        gateway.requested.filter((path) => path.startsWith('/leak')),
        [],
      );
    });

    test(`makes a token of what is typed, with the whole entry (${mode})`, async () => {
      await open(`/${mode}/all`);
      await typeCard();
      await isTokenAfterEnter();
    });

    test(`makes a token of what is typed after a script's focus(), with the entry for frames (${mode})`, async () => {
      await open(`/${mode}`);
      await visitor.evaluate(() => document.querySelector<HTMLElement>('card-token-form')?.focus());
      await focusHasCome(visitor, await visitor.frameOf('card-token-form'));
      await typeFields();
      await isTokenAfterEnter();
    });

    test(`makes a token of what is typed after a page has focused the frame itself (${mode})`, async () => {
      await open(`/${mode}`);
      await visitor.evaluate(() => document.querySelector<HTMLElement>('card-token-form iframe')?.focus());
      const fields = await visitor.frameOf('card-token-form');
      // WebKit would give the focus to a frame that is looked into
      if (visitor.engine !== 'webkit') await fields.until(() => document.hasFocus());
      await typeFields();
      await isTokenAfterEnter();
    });

    test(`submits a page's own form with the token (${mode})`, async () => {
      await open(`/${mode}/owned`);
      await typeCard(2); // there is a field before it
      await visitor.type('10001');
      await visitor.press('Enter');
      await visitor.until(() => location.pathname === '/paid');
      assert.match(new URL(await visitor.url()).search, /^\?source=tok_\w+$/);
    });
  }
});
