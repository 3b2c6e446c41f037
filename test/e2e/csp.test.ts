import assert from 'node:assert/strict';
import type {Visit} from '../support/browsers/visit.js';
import {page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {focusHasCome, MODES, startCheckoutIn, type CheckoutIn, type Forms} from '../support/modes.js';

const formIn = ({form}: Forms) =>
  `<form action="/paid">${form('card-token-form', 'name="source" collect="name"')}<button>Pay</button></form>`;

/** What a page needs for its forms: with frames, it need not talk to the token API. */
const needed = ({mode, api, fieldsOrigin}: Forms) =>
  ({direct: `connect-src ${api}`, sandboxed: "frame-src 'self'", isolated: `frame-src ${fieldsOrigin}`})[
    mode
  ];

/** Nothing is allowed but what is named; `styles` is what the page allows itself, the element needs none. */
const policy = (forms: Forms, styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    needed(forms),
    "img-src 'self'", // Firefox and WebKit ask for /favicon.ico by themselves
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types lit-html 'allow-duplicates'",
  ].join('; ');

/** Keeps what the policy refuses, from the first line of the page on. */
const witness = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });`;

for (const mode of MODES) {
  test.describe(`a page with a strict content policy, ${mode}`, {tag: `@${mode}`}, () => {
    let checkout: CheckoutIn;
    let visitor: Visit;

    test.beforeAll(async ({engine, sharedVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages: (forms) => {
          const form = formIn(forms);
          const checkoutPage = page(form, '<script src="/witness.js"></script>' + forms.script('all'));
          const inline = '<script>window.inline = true</script>';
          return {
            '/none': checkoutPage,
            '/self': checkoutPage,
            '/alone': checkoutPage,
            '/wrong-hash': checkoutPage.replace(/sha384-..../, 'sha384-AAAA'),
            '/inline': page(form + inline, '<script src="/witness.js"></script>'),
            '/paid': page('Thank you'),
            '/witness.js': witness,
          };
        },
        headers:
          (forms) =>
          (path): Record<string, string> =>
            path.startsWith('/frame/')
              ? {}
              : {
                  'Content-Security-Policy': policy(forms, path === '/self' ? "'self'" : "'none'"),
                  ...(path === '/alone' && {
                    'Cross-Origin-Embedder-Policy': 'require-corp',
                    'Cross-Origin-Opener-Policy': 'same-origin',
                  }),
                },
      });
      visitor = sharedVisitor;
    });
    test.afterAll(async () => {
      await checkout?.close();
    });

    const violations = () =>
      visitor.evaluate(() => (window as unknown as {violations: readonly string[]}).violations);

    // what a page that shares no process may have in frames, frame-headers.test.ts shows
    for (const path of ['/none', '/self', ...(mode === 'direct' ? ['/alone'] : [])]) {
      test(`takes a card and submits its token (${path})`, async () => {
        await visitor.goto(checkout.origin + path);
        const fields = await checkout.fields(visitor);
        await fields.until(() =>
          document.querySelector('card-token-form')?.shadowRoot?.querySelector('#name'),
        );
        if (path === '/alone') assert.equal(await visitor.evaluate(() => crossOriginIsolated), true);
        await fields.click('#number');
        await focusHasCome(visitor, fields);
        for (const text of ['4242424242424242', '1234', '123', 'Ada Lovelace']) {
          await visitor.type(text);
          await visitor.press('Tab');
        }
        assert.deepEqual(await violations(), []);
        // an error, a token, and what is shown then
        await visitor.evaluate(() => {
          const element = document.querySelector('card-token-form') as unknown as {
            tokenize: () => Promise<unknown>;
          };
          return element.tokenize().then(() => undefined);
        });
        assert.deepEqual(await violations(), []);
        await visitor.click('form > button');
        await visitor.until(() => location.pathname === '/paid');
        assert.match(await visitor.url(), /\/paid\?source=tok_\w+$/);
      });
    }

    test('looks as it does without the policy', async () => {
      await visitor.goto(`${checkout.origin}/none`);
      const style = await (
        await checkout.fields(visitor)
      ).evaluate(() => {
        const input = document.querySelector('card-token-form')?.shadowRoot?.querySelector('input');
        const {fontSize, borderTopStyle} = getComputedStyle(input as Element);
        return {fontSize, borderTopStyle};
      });
      assert.deepEqual(style, {fontSize: '16px', borderTopStyle: 'solid'});
    });

    test('is told of what the policy refuses, so that nothing above is silent', async () => {
      await visitor.goto(`${checkout.origin}/inline`);
      await visitor.until(() => (window as unknown as {violations: readonly string[]}).violations.length);
    });

    test('does not run a script whose hash is not the one in sri.json', async () => {
      await visitor.goto(`${checkout.origin}/wrong-hash`);
      await visitor.until(() => document.readyState === 'complete');
      assert.equal(await visitor.evaluate(() => customElements.get('card-token-form') === undefined), true);
    });
  });
}
