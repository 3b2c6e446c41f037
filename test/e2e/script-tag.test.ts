import assert from 'node:assert/strict';
import {createHash} from 'node:crypto';
import {readFileSync} from 'node:fs';
import type {Visit} from '../support/browsers/visit.js';
import {test} from '../support/fixtures.js';
import {startSite, type Site} from '../support/site.js';

const listed = JSON.parse(readFileSync('dist/cdn/sri.json', 'utf8')) as Record<string, string>;
/** The files that define elements; languages are in a folder of their own. */
const integrity = Object.fromEntries(Object.entries(listed).filter(([file]) => !file.includes('/')));
const nameOf = (file: string) => file.replace(/\.js$/, '');
/** Files with every element. */
const WHOLE = ['all', 'isolated'];
const tags = Object.keys(integrity)
  .map(nameOf)
  .filter((name) => !WHOLE.includes(name));

/** Keeps what the page complained of in a global, for the test to read. */
const listener = `
  var complaints = [];
  addEventListener('securitypolicyviolation', (event) => complaints.push(event.violatedDirective));
  addEventListener('error', (event) => complaints.push(event.message), true);`;

/** As strict as a page with these elements can be: `lit-html` is the one policy of Trusted Types that Lit makes. */
const policy = [
  "default-src 'none'",
  `script-src 'self' 'sha256-${createHash('sha256').update(listener).digest('base64')}'`,
  "img-src 'self'", // for the icon that browsers ask for by themselves
  "require-trusted-types-for 'script'",
  "trusted-types lit-html 'allow-duplicates'",
].join('; ');

/** A page of a shop that is older than UTF-8, on a server that names no encoding. */
const oldPage = `<!doctype html>
  <html lang="ru"><meta charset="windows-1252"><title>Shop</title>
  <script src="/old/cdn/card-token-form.js"></script>
  <script src="/old/cdn/locale/ru.js"></script>
  <card-token-form publishable-key="pk_test_123"></card-token-form>
  <card-token-form publishable-key="pk_test_123" lang="en"></card-token-form>`;

const page = (file: string, hash: string | undefined) => `<!doctype html>
  <html lang="en"><title>Shop</title>
  <script>${listener}</script>
  <script src="/cdn/${file}" integrity="${hash}" crossorigin></script>
  ${tags.map((tag) => `<${tag} publishable-key="pk_test_123"></${tag}>`).join('\n')}`;

test.describe('a script tag', {tag: '@once'}, () => {
  let site: Site;
  let visitor: Visit;

  test.beforeAll(async ({sharedVisitor}) => {
    const [first, other] = Object.keys(integrity);
    const pages = Object.entries(integrity).map(
      ([file, hash]) => [`/${nameOf(file)}`, page(file, hash)] as const,
    );
    site = await startSite({
      pages: {
        ...Object.fromEntries(pages),
        '/tampered': page(first ?? '', integrity[other ?? '']),
        '/old/': oldPage,
      },
      folders: {'/cdn/': 'dist/cdn', '/old/cdn/': 'dist/cdn'},
      headers: (path): Record<string, string> =>
        path.startsWith('/old/')
          ? {'Content-Type': path.endsWith('.js') ? 'text/javascript' : 'text/html'}
          : {'Content-Security-Policy': policy},
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await site.close();
  });

  const defined = () =>
    visitor.evaluate(
      (names: string[]) => names.filter((name) => customElements.get(name) !== undefined),
      tags,
    );
  const complaints = () =>
    visitor.evaluate(() => (globalThis as unknown as {complaints: string[]}).complaints);

  for (const file of Object.keys(integrity)) {
    test(`runs ${file} under a strict policy, out of one file`, async () => {
      const before = site.requested.length;
      await visitor.goto(`${site.origin}/${nameOf(file)}`);
      const expected = WHOLE.includes(nameOf(file)) ? tags : [nameOf(file)];
      await visitor.until(
        (tag: string) => document.querySelector(tag)?.matches(':defined'),
        expected[0] ?? '',
      );
      assert.deepEqual(await defined(), expected);
      // A first focus brings what the form needs for typing.
      await visitor.press('Tab');
      await visitor.type('1');
      assert.deepEqual(await complaints(), []);
      const requested = site.requested.slice(before).filter((path) => path !== '/favicon.ico');
      assert.deepEqual(requested, [`/${nameOf(file)}`, `/cdn/${file}`]);
    });
  }

  test('says what it says on a page that is not in UTF-8', async () => {
    await visitor.goto(`${site.origin}/old/`);
    const said = await visitor.until(() => {
      const roots = [...document.querySelectorAll('card-token-form')].map(({shadowRoot}) => shadowRoot);
      const texts = roots.map((root) => [
        root?.querySelector('label')?.textContent,
        root?.querySelector('#cvc-note')?.textContent,
      ]);
      return texts.every(([label]) => label) && [document.characterSet, ...texts];
    });
    assert.deepEqual(said, ['windows-1252', ['Номер карты', '3–4 цифры'], ['Card number', '3–4 digits']]);
  });

  test('does not run a file whose hash is another', async () => {
    await visitor.goto(`${site.origin}/tampered`);
    assert.deepEqual(await defined(), []);
  });
});
