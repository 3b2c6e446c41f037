import assert from 'node:assert/strict';
import {execFileSync} from 'node:child_process';
import {existsSync} from 'node:fs';
import {resolve} from 'node:path';
import {build} from 'esbuild';
import {fillCard} from '../../src/testing/index.js';
import {page as html, startCheckout, type Checkout} from '../support/checkout.js';
import {test} from '../support/fixtures.js';

/** A project of its own, as the other tests' React is a newer one. */
const PROJECT = 'test/react-18';

/** How an app starts, by what happens to its form. */
const APPS = {
  'under StrictMode': `
    await define();
    createRoot(root).render(createElement(StrictMode, null, form()));`,
  'in Suspense, while its class is loaded': `
    const Form = lazy(async () => (await define(), {default: form}));
    createRoot(root).render(createElement(Suspense, {fallback: 'Loading'}, createElement(Form)));`,
  'of a class that is defined in an effect, after hydration': `
    const Page = () => {
      useEffect(() => void define(), []);
      return form();
    };
    root.innerHTML = renderToString(createElement(Page));
    hydrateRoot(root, createElement(Page));`,
};

/** The module of an app that counts the tokens it hears of. */
const source = (start: string) => `
  import {createElement, lazy, StrictMode, Suspense, useEffect, version} from 'react';
  import {createRoot, hydrateRoot} from 'react-dom/client';
  import {renderToString} from 'react-dom/server';
  import {CardTokenForm} from '${resolve('dist/react.js')}';

  const root = document.querySelector('#root');
  const define = () => import('${resolve('dist/define/card-token-form.js')}');
  const form = () =>
    createElement(CardTokenForm, {
      publishableKey: 'pk_test_sandbox',
      apiBase: api,
      messages: {submit_card: 'Pay by React ' + version},
      onToken: ({detail}) => heard.push(detail.token.id),
    });
  ${start}`;

/** The app in one file, with React of that project. */
async function bundle(start: string): Promise<string> {
  const {outputFiles} = await build({
    stdin: {contents: source(start), resolveDir: resolve(PROJECT)},
    alias: {react: resolve(PROJECT, 'node_modules/react')},
    define: {'process.env.NODE_ENV': '"production"'},
    bundle: true,
    format: 'esm',
    write: false,
  });
  return outputFiles[0]?.text ?? '';
}

test.describe('a form in React 18', {tag: '@chromium'}, () => {
  let checkout: Checkout;
  test.beforeAll(async () => {
    if (!existsSync(`${PROJECT}/node_modules/react-dom/package.json`))
      // a failure of this is one of every test here
      execFileSync('npm', ['ci', '--ignore-scripts', '--no-audit', '--no-fund'], {
        cwd: PROJECT,
        stdio: 'pipe',
      });
    const scripts = await Promise.all(Object.values(APPS).map(bundle));
    checkout = await startCheckout({
      pages: (api) =>
        Object.fromEntries(
          scripts.flatMap((script, n) => [
            [`/${n}.js`, script],
            [
              `/${n}`,
              html(
                `<div id="root"></div><script>heard = []; api = '${api}'</script><script type="module" src="/${n}.js"></script>`,
              ),
            ],
          ]),
        ),
    });
  });
  test.afterAll(async () => {
    await checkout?.close();
  });

  for (const [n, what] of Object.keys(APPS).entries())
    test(`tells the app of its token once, ${what}`, async ({page}) => {
      const errors: string[] = [];
      page.on('pageerror', (error) => errors.push(error.message));
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      checkout.sandbox.reset();
      await page.goto(`${checkout.origin}/${n}`);
      await fillCard(page);
      await page.getByRole('button', {name: 'Pay by React 18.3.1'}).click();
      await page.waitForFunction('heard.length > 0');
      assert.deepEqual(
        await page.evaluate('heard'),
        checkout.sandbox.tokens().map(({id}) => id),
      );
      assert.equal(checkout.sandbox.posts().length, 1);
      assert.deepEqual(errors, []);
    });
});
