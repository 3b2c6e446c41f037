import assert from 'node:assert/strict';
import type {Visit} from '../support/browsers/visit.js';
import {canaryOf} from '../support/canary.js';
import {cdnScript, page, startCheckout, witness, type Checkout} from '../support/checkout.js';
import {startFieldsOrigin, tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import type {Site} from '../support/site.js';

/** A script that keeps a box where it was when a focus scrolls it. */
const KEEP_SCROLLED = `<script>
  const around = document.getElementById('around');
  around.addEventListener('scroll', () => (around.scrollTop = 0));
</script>`;

const THEME = (colour: string, others = '') =>
  `card-token-form {${['text', 'field-text', 'page', 'label', 'muted', 'hint', 'border', 'placeholder']
    .map((name) => `--token-form-${name}-color: ${colour};`)
    .join(' ')} ${others}}`;

/** Styles of a page that hide the form from the person who types into it; `#around` is its parent. */
const HIDINGS: Readonly<Record<string, string>> = {
  'off the left of the screen': '#around {position: absolute; left: -9999px}',
  'below a screen that does not scroll': '#around {position: fixed; top: 200vh}',
  'in a parent of no height': '#around {height: 0; overflow: hidden}',
  'one pixel high': '#around {height: 1px; overflow: hidden}',
  'in a frame one pixel high': 'iframe {height: 1px !important; min-height: 0 !important}',
  'scrolled out of a box':
    '#around {height: 40px; overflow: hidden} #around::before {content: ""; display: block; height: 900px}',
  'clipped by a path': '#around {clip-path: inset(50%)}',
  'clipped by a path of its frame': 'iframe {clip-path: circle(0)}',
  'clipped by a rectangle': '#around {position: absolute; clip: rect(0, 0, 0, 0)}',
  'behind a mask': '#around {mask-image: linear-gradient(transparent, transparent)}',
  'see-through': '#around {opacity: 0.01}',
  'filtered away': '#around {filter: opacity(0)}',
  'made tiny': '#around {transform: scale(0.01)}',
  'turned on edge': '#around {transform: rotateY(90deg)}',
};

/** Values of a theme that do. */
const THEMES: Readonly<Record<string, string>> = {
  'in a theme that is all transparent': THEME('transparent'),
  'in a theme that is nearly transparent': THEME('rgb(0 0 0 / 1%)'),
  'in a theme of one colour': THEME('#fff', '--token-form-field-background: #fff;'),
  'in fields without room': THEME('#000', '--token-form-field-padding: 999px;'),
};

const WAYS = {...HIDINGS, ...THEMES};

test.describe('a frame that has to be seen', () => {
  let checkout: Checkout;
  let fields: Site;
  let visitor: Visit;

  test.beforeAll(async ({engine, sharedVisitor}) => {
    const metas = () => ({
      'api-base': checkout.sandbox.url,
      'allowed-parents': checkout.origin,
      'require-visible': 'yes',
    });
    fields = await startFieldsOrigin(metas, {crossSite: engine !== 'firefox'});
    checkout = await startCheckout({
      pages: () => {
        const form = `<div id="around"><card-token-form publishable-key="pk_test_ours"
          frame-src="${fields.origin}/frame.html"></card-token-form></div>`;
        const shop = (css: string) =>
          page(form + KEEP_SCROLLED, `<style>${css}</style><script>${witness}</script>${cdnScript('all')}`);
        return Object.fromEntries([
          ['/seen', shop('')],
          ...Object.values(WAYS).map((css, at) => [`/hidden/${at}`, shop(css)]),
        ]) as Record<string, string>;
      },
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await Promise.all([checkout?.close(), fields?.close()]);
  });
  test.beforeEach(() => checkout.sandbox.reset());

  const typeCard = async () => {
    await visitor.until(() =>
      (globalThis as unknown as {told: [string, string][]}).told.some(([name]) => name === 'ready'),
    );
    await tabIntoFrame(visitor);
    for (const field of ['number', 'expiry', 'cvc'] as const) {
      await visitor.type(canaryOf(field));
      await visitor.press('Tab');
    }
  };
  /** By the element's own method; a token's id, or the code of an error. */
  const askForToken = () =>
    visitor.evaluate(async () => {
      const form = document.querySelector('card-token-form');
      return form?.tokenize().then(
        ({id}) => id,
        ({code}: {code?: string}) => code,
      );
    });

  test('makes a token while it is seen', async () => {
    await visitor.goto(`${checkout.origin}/seen`);
    await typeCard();
    assert.match(String(await askForToken()), /^tok_/);
  });

  test('makes no token once the page hides it, and makes one when it is seen again', async () => {
    await visitor.goto(`${checkout.origin}/seen`);
    await typeCard();
    const setStyle = (css: string) =>
      visitor.evaluate((css: string) => {
        const style = document.querySelector('style') as HTMLStyleElement;
        style.textContent = css;
      }, css);
    const later = {
      ...HIDINGS,
      'in content that is not drawn': '#around {content-visibility: hidden}',
      'that is not visible': '#around {visibility: hidden}',
      'that is not displayed': '#around {display: none}',
    };
    for (const [how, css] of Object.entries(later)) {
      await setStyle(css);
      assert.equal(await askForToken(), 'frame_covered', how);
    }
    await setStyle('');
    await visitor.until(async () => {
      const form = document.querySelector('card-token-form');
      return form?.tokenize().then(
        () => true,
        () => false,
      );
    });
  });

  for (const [at, how] of Object.keys(WAYS).entries())
    test(`makes no token ${how}`, async () => {
      await visitor.goto(`${checkout.origin}/hidden/${at}`);
      await typeCard();
      assert.equal(await askForToken(), 'frame_covered');
      assert.equal(checkout.sandbox.posts().length, 0);
    });
});
