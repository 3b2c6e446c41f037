import assert from 'node:assert/strict';
import {mkdirSync, mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {join, resolve} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {transform} from '@astrojs/compiler';
import vue from '@vitejs/plugin-vue';
import type {Browser} from 'playwright-core';
import {compile as compileSvelte} from 'svelte/compiler';
import {build, type Plugin} from 'vite';
import {openBrowser} from '../../test/support/browsers/playwright.js';
import {codeBlock} from '../../test/support/code-blocks.js';
import {startRecordingSandbox, type RecordingSandbox} from '../../test/support/recording-sandbox.js';
import {startSite} from '../../test/support/site.js';

/** An app made of what a page prints, with what an app has anyway: its entry. */
interface App {
  readonly name: string;
  readonly file: string;
  readonly code: string;
  readonly entry: string;
}

const apps: readonly App[] = [
  {
    name: 'react',
    file: 'checkout.jsx',
    code: codeBlock('docs/start/react.md', 'jsx', 'ontoken={'),
    entry: `import {createElement, StrictMode} from 'react';
      import {createRoot} from 'react-dom/client';
      import {Checkout} from './checkout.jsx';
      const onToken = (token) => (document.title = token.id);
      createRoot(app).render(createElement(StrictMode, null, createElement(Checkout, {onToken})));`,
  },
  {
    name: 'preact',
    file: 'checkout.jsx',
    code: codeBlock('docs/start/preact.md', 'jsx', 'ontoken={'),
    entry: `import {h, render} from 'preact';
      import {Checkout} from './checkout.jsx';
      render(h(Checkout), app);`,
  },
  {
    name: 'vue',
    file: 'App.vue',
    code: codeBlock('docs/start/vue.md', 'vue', '@token="pay"'),
    entry: `import {createApp} from 'vue';
      import App from './App.vue';
      createApp(App).mount(app);`,
  },
  {
    name: 'svelte',
    file: 'App.svelte',
    code: codeBlock('docs/start/svelte.md', 'svelte', 'ontoken={pay}'),
    entry: `import {mount} from 'svelte';
      import App from './App.svelte';
      mount(App, {target: app});`,
  },
];

const svelte: Plugin = {
  name: 'svelte',
  transform: (code, id) =>
    id.endsWith('.svelte') ? compileSvelte(code, {filename: id, generate: 'client'}).js : undefined,
};

const isCustomElement = (tag: string) => tag.endsWith('-token-form') || tag === 'cvc-update-form';

describe('the quick start of a framework, in a browser', () => {
  let folder: string;
  let browser: Browser;
  let sandbox: RecordingSandbox;
  before(async () => {
    mkdirSync('docs/.vitepress/cache', {recursive: true});
    // below docs/, so that the frameworks are found
    folder = mkdtempSync(resolve('docs/.vitepress/cache/app-'));
    browser = await openBrowser('chromium');
    sandbox = await startRecordingSandbox();
  });
  after(async () => {
    await browser?.close();
    await sandbox?.close();
    rmSync(folder, {recursive: true, force: true});
  });

  for (const {name, file, code, entry} of apps)
    it(`makes a token: ${name}`, async (t) => {
      const root = join(folder, name);
      mkdirSync(root);
      writeFileSync(join(root, file), code.replace('http://127.0.0.1:12111', sandbox.url));
      writeFileSync(join(root, 'main.js'), `const app = document.querySelector('#app');${entry}`);
      writeFileSync(
        join(root, 'index.html'),
        '<!doctype html><html lang="en"><title>Checkout</title><div id="app"></div><script type="module" src="/main.js"></script></html>',
      );
      await build({
        root,
        configFile: false,
        logLevel: 'warn',
        esbuild: {jsx: 'automatic', jsxImportSource: name},
        resolve: {alias: {'token-forms': resolve('dist')}},
        build: {target: 'es2022'},
        plugins: [vue({template: {compilerOptions: {isCustomElement}}}), svelte],
      });
      const site = await startSite({
        folders: {'/': join(root, 'dist')},
        pages: {},
      });
      t.after(() => site.close());
      const page = await browser.newPage();
      const errors: string[] = [];
      page.on('console', (message) => message.type() === 'error' && errors.push(message.text()));
      await page.goto(`${site.origin}/index.html`);
      await page.getByLabel('Card number').fill('4242 4242 4242 4242');
      await page.getByLabel('Expiry date').fill('12 / 34');
      await page.getByLabel('Security code').fill('123');
      await page.getByRole('button').click();
      await page.waitForFunction(() => /tok_\w+/.test(document.title + document.body.innerText));
      assert.deepEqual(errors, []);
      await page.close();
    });

  it('compiles: Astro', async () => {
    const {diagnostics} = await transform(codeBlock('docs/start/astro.md', 'astro', '<card-token-form'));
    assert.deepEqual(diagnostics, []);
  });

  it('compiles: SvelteKit', () => {
    const code = codeBlock('docs/start/sveltekit.md', 'svelte', '<card-token-form');
    assert.deepEqual(compileSvelte(code, {generate: 'client'}).warnings, []);
    assert.deepEqual(compileSvelte(code, {generate: 'server'}).warnings, []);
  });
});
