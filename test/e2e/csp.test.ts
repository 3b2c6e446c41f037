import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {enginesToVisit, visit, type Visit} from '../support/browsers/visit.js';
import {cdnScript, page, startCheckout, tokenForm, type Checkout} from '../support/checkout.js';

const form = (api: string) =>
  `<form action="/paid">${tokenForm('card-token-form', api, 'name="source" collect="name"')}<button>Pay</button></form>`;

/** Nothing is allowed but what is named; `styles` is what the page allows itself, the element needs none. */
const policy = (api: string, styles: string) =>
  [
    "default-src 'none'",
    "script-src 'self'",
    `style-src ${styles}`,
    `connect-src ${api}`,
    "img-src 'self'", // Firefox and WebKit ask for /favicon.ico by themselves
    "form-action 'self'",
    "base-uri 'none'",
    "require-trusted-types-for 'script'",
    'trusted-types lit-html',
  ].join('; ');

/** Keeps what the policy refuses, from the first line of the page on. */
const witness = `
  window.violations = [];
  document.addEventListener('securitypolicyviolation', (event) => {
    window.violations.push(event.violatedDirective + ' ' + event.blockedURI + ' ' + event.sample);
  });`;

for (const engine of enginesToVisit()) {
  describe(`a page with a strict content policy, in ${engine}`, () => {
    let checkout: Checkout;
    let visitor: Visit;

    before(async () => {
      checkout = await startCheckout({
        pages: (api) => {
          const checkoutPage = page(form(api), '<script src="/witness.js"></script>' + cdnScript('all'));
          const inline = '<script>window.inline = true</script>';
          return {
            '/none': checkoutPage,
            '/self': checkoutPage,
            '/isolated': checkoutPage,
            '/wrong-hash': checkoutPage.replace(/sha384-..../, 'sha384-AAAA'),
            '/inline': page(form(api) + inline, '<script src="/witness.js"></script>'),
            '/paid': page('Thank you'),
            '/witness.js': witness,
          };
        },
        headers: (api) => (path) => ({
          'Content-Security-Policy': policy(api, path === '/self' ? "'self'" : "'none'"),
          ...(path === '/isolated' && {
            'Cross-Origin-Embedder-Policy': 'require-corp',
            'Cross-Origin-Opener-Policy': 'same-origin',
          }),
        }),
      });
      visitor = await visit(engine);
    });
    after(async () => {
      await visitor?.close();
      await checkout?.close();
    });

    const violations = () =>
      visitor.evaluate(() => (window as unknown as {violations: readonly string[]}).violations);

    for (const path of ['/none', '/self', '/isolated']) {
      it(`takes a card and submits its token (${path})`, async () => {
        await visitor.goto(checkout.origin + path);
        await visitor.until(() =>
          document.querySelector('card-token-form')?.shadowRoot?.querySelector('#name'),
        );
        if (path === '/isolated') assert.equal(await visitor.evaluate(() => crossOriginIsolated), true);
        await visitor.click('#number');
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

    it('looks as it does without the policy', async () => {
      await visitor.goto(`${checkout.origin}/none`);
      await visitor.until(() =>
        document.querySelector('card-token-form')?.shadowRoot?.querySelector('#name'),
      );
      const style = await visitor.evaluate(() => {
        const input = document.querySelector('card-token-form')?.shadowRoot?.querySelector('input');
        const {fontSize, borderTopStyle} = getComputedStyle(input as Element);
        return {fontSize, borderTopStyle};
      });
      assert.deepEqual(style, {fontSize: '16px', borderTopStyle: 'solid'});
    });

    it('is told of what the policy refuses, so that nothing above is silent', async () => {
      await visitor.goto(`${checkout.origin}/inline`);
      await visitor.until(() => (window as unknown as {violations: readonly string[]}).violations.length);
    });

    it('does not run a script whose hash is not the one in sri.json', async () => {
      await visitor.goto(`${checkout.origin}/wrong-hash`);
      await visitor.until(() => document.readyState === 'complete');
      assert.equal(await visitor.evaluate(() => customElements.get('card-token-form') === undefined), true);
    });
  });
}
