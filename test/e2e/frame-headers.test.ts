import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {readHeadersFile, type HeadersOf} from '../../demo/site/headers-file.js';
import type {OwnVisit} from '../support/browsers/visit.js';
import {cdnScript, impatient, page, startCheckout, witness, type Checkout} from '../support/checkout.js';
import {frameHtml, tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {startSite, type Site} from '../support/site.js';

/** A font, whatever it draws: that of the browser driver's own pages. */
const FONTS = 'node_modules/playwright-core/lib/vite/recorder/assets';
const FONT = readdirSync(FONTS).find((name) => name.endsWith('.ttf')) ?? 'none.ttf';

type Told = readonly (readonly [type: string, fact: string])[];

/** A page that may do next to nothing, and may share no process with what does not say that it may. */
const careful = (frames: string) => ({
  'Content-Security-Policy': `default-src 'none'; script-src 'self'; frame-src ${frames}; base-uri 'none'`,
  'Cross-Origin-Opener-Policy': 'same-origin',
  'Cross-Origin-Embedder-Policy': 'require-corp',
});

/**
 * The shipped file, with what it says is to be filled in; and a twin of its policy that reports what would be
 * refused.
 */
function shippedHeaders(origin: string, parents: string, api: string): HeadersOf {
  const shipped = readFileSync('dist/frame/headers/_headers', 'utf8');
  const headersOf = readHeadersFile(
    shipped
      .replaceAll('https://fields.example', origin)
      .replaceAll('https://shop.example', parents)
      .replaceAll('https://api.stripe.com', api),
  );
  return (path) => {
    const headers = headersOf(path);
    const {'Content-Security-Policy': policy} = headers;
    if (policy === undefined) return headers;
    const rules = policy.replace(/; report-to .*/, '');
    return {...headers, 'Content-Security-Policy-Report-Only': `${rules}; report-uri /violations`};
  };
}

/** What that file says for the page's own origin. */
const ownOrigin =
  (headersOf: HeadersOf): HeadersOf =>
  (path) => {
    const {'Origin-Agent-Cluster': _, 'Content-Security-Policy': policy, ...headers} = headersOf(path);
    if (policy === undefined) return headers;
    return {...headers, 'Content-Security-Policy': `sandbox allow-scripts allow-forms; ${policy}`};
  };

test('each shipped file of headers says where violations of the policy are reported', {tag: '@once'}, () => {
  for (const name of readdirSync('dist/frame/headers')) {
    const text = readFileSync(`dist/frame/headers/${name}`, 'utf8');
    assert.match(
      text,
      /Content-Security-Policy.*; report-to csp; report-uri https:\/\/fields\.example\/csp-reports/,
      name,
    );
    assert.match(text, /Reporting-Endpoints:? "?csp=\\?"https:\/\/fields\.example\/csp-reports\\?"/, name);
  }
});

test.describe('a frame that is served with the headers that come with it', () => {
  let checkout: Checkout;
  let fields: Site;
  let stranger: Site;
  let fieldsOrigin: string;
  let visitor: OwnVisit;

  test.beforeAll(async ({engine, newVisitor}) => {
    const font = `fonts/${FONT} Brand Sans`;
    const metas = () => ({'api-base': checkout.sandbox.url, 'allowed-parents': checkout.origin, font});
    fields = await startSite({
      pages: {
        get '/token-forms/frame.html'() {
          return frameHtml(metas());
        },
        get '/meta-alone/frame.html'() {
          return frameHtml(metas());
        },
        get '/headers-alone/frame.html'() {
          return frameHtml({...metas(), 'allowed-parents': `${checkout.origin} ${stranger.origin}`});
        },
      },
      folders: {
        '/token-forms/fonts/': FONTS,
        '/token-forms/': 'dist/frame',
        '/meta-alone/': 'dist/frame',
        '/headers-alone/': 'dist/frame',
      },
      headers: (path) =>
        shippedHeaders(
          fieldsOrigin,
          checkout.origin,
          checkout.sandbox.url,
        )(path.replace('/headers-alone/', '/token-forms/')),
    });
    // the tests' Firefox gives a frame of another site no keys
    fieldsOrigin = engine === 'firefox' ? fields.origin : fields.origin.replace('127.0.0.1', 'localhost');
    const form = (src: string) =>
      `<card-token-form publishable-key="pk_test_1" locale="de" frame-src="${src}"></card-token-form>`;
    const scripts = '<script src="/witness.js"></script>' + cdnScript('isolated');
    checkout = await startCheckout({
      pages: (api) => ({
        '/isolated': page(form(`${fieldsOrigin}/token-forms/frame.html`), scripts),
        '/sandboxed': page(form('/token-forms/frame.html'), scripts),
        '/token-forms/frame.html': frameHtml({'api-base': api, font}),
        '/witness.js': witness,
      }),
      folders: {'/token-forms/fonts/': FONTS, '/token-forms/': 'dist/frame'},
      headers: (api) => (path) => {
        if (path === '/isolated') return careful(fieldsOrigin);
        if (path === '/sandboxed') return careful("'self'");
        return ownOrigin(shippedHeaders(checkout.origin, checkout.origin, api))(path);
      },
    });
    const sources = ['token-forms', 'meta-alone', 'headers-alone'];
    stranger = await startSite({
      pages: {
        '/': page(sources.map((folder) => form(`${fieldsOrigin}/${folder}/frame.html`)).join(''), scripts),
        '/witness.js': witness + impatient,
      },
      folders: {'/dist/': 'dist'},
    });
    visitor = await newVisitor();
  });
  test.afterAll(async () => {
    await visitor?.close();
    for (const site of [checkout, fields, stranger]) await site?.close();
  });

  const told = () => visitor.evaluate(() => (globalThis as unknown as {told: Told}).told);
  const hears = (count: number) =>
    visitor.until((count) => (globalThis as unknown as {told: Told}).told.length >= count, count);

  for (const mode of ['isolated', 'sandboxed'] as const) {
    test(`makes a token, in the customer's language, and asks for nothing that its policy refuses (${mode})`, async () => {
      const complaints: string[] = [];
      visitor.page?.on('console', (message) => {
        if (/^(warning|error)$/.test(message.type())) complaints.push(message.text());
      });
      await visitor.goto(`${checkout.origin}/${mode}`);
      await hears(1);
      if (visitor.engine !== 'webkit') assert.ok(await visitor.evaluate(() => crossOriginIsolated));
      await tabIntoFrame(visitor);
      for (const text of ['4242424242424242', '1234', '123']) {
        await visitor.type(text);
        await visitor.press('Tab');
      }
      await visitor.press('Enter');
      await hears(2);
      assert.deepEqual(
        (await told()).map(([type]) => type),
        ['ready', 'token'],
      );
      const requested = mode === 'isolated' ? fields.requested : checkout.requested;
      assert.ok(requested.includes('/token-forms/locale/de.js'));
      assert.ok(!requested.includes('/violations'));
      assert.deepEqual(complaints, []);
    });
  }

  for (const mode of ['isolated', 'sandboxed'] as const) {
    test(`has a font of its own origin when the page's theme names it, and not before (${mode})`, async () => {
      await visitor.goto(`${checkout.origin}/${mode}`);
      await hears(1);
      const requested = mode === 'isolated' ? fields.requested : checkout.requested;
      assert.ok(!requested.includes(`/token-forms/fonts/${FONT}`));
      await visitor.evaluate(() => {
        const form = document.querySelector<HTMLElement>('card-token-form');
        form?.style.setProperty('--token-form-font-family', '"Brand Sans", sans-serif');
      });
      const inFrame = await visitor.frameOf('card-token-form');
      await inFrame.until(() => [...document.fonts].some(({status}) => status === 'loaded'));
      assert.ok(requested.includes(`/token-forms/fonts/${FONT}`));
      assert.ok(!requested.includes('/violations'));
    });
  }

  test('gives no form to a page of an origin that is not named, be it in the headers or in frame.html', async () => {
    await visitor.goto(stranger.origin);
    await hears(3);
    assert.deepEqual(
      await told(),
      Array.from({length: 3}, () => ['token-error', 'frame_timeout']),
    );
  });
});
