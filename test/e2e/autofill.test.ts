import assert from 'node:assert/strict';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {visitOf, type Place, type Visit} from '../support/browsers/visit.js';
import {openWholeChromium} from '../support/browsers/playwright.js';
import {page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {MODES, startCheckoutIn, type CheckoutIn} from '../support/modes.js';

const CARD = {
  number: '4242424242424242',
  name: 'Jane Diaz',
  expiryMonth: '12',
  expiryYear: '2034',
  cvc: '987',
};

const FILLED = {number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '987', name: 'Jane Diaz'};

/** What a hostile page lays in wait for autofill with. */
const TRAPS = ['cc-number', 'cc-csc', 'cc-exp', 'cc-exp-month', 'cc-exp-year', 'cc-name'];
const traps = `<div style="position: absolute; left: -9999px">${TRAPS.map(
  (token) => `<input class="trap" name="${token}" autocomplete="${token}">`,
).join('')}</div>`;

/** A card that is kept in Chromium, chosen for the number's field: no other driver can do that. */
for (const mode of MODES) {
  test.describe(`autofill of a card by Chromium, ${mode}`, {tag: '@chromium'}, () => {
    let checkout: CheckoutIn;
    let browser: Browser;
    let visitor: Visit;
    let tab: Page;
    let fields: Place;

    test.beforeAll(async () => {
      checkout = await startCheckoutIn(mode, 'chromium', {
        pages: ({form, script}) => ({
          '/': page(form('card-token-form', 'collect="name"'), script('card-token-form')),
          '/traps': page(
            `<form>${traps}${form('card-token-form', 'collect="name"')}</form>`,
            script('card-token-form'),
          ),
        }),
      });
      browser = await openWholeChromium();
      tab = await browser.newPage();
      visitor = visitOf(tab);
    });
    test.afterAll(async () => {
      await browser?.close();
      await checkout?.close();
    });

    const shown = () =>
      fields.evaluate(() => {
        const inputs = document.querySelector('card-token-form')?.shadowRoot?.querySelectorAll('input');
        return Object.fromEntries([...(inputs ?? [])].map(({id, value}) => [id, value]));
      });

    const autofill = async (path: string) => {
      await visitor.goto(checkout.origin + path);
      fields = await checkout.fields(visitor);
      await fields.click('#number');
      const root = await tab.context().newCDPSession(tab);
      const [, frame] = tab.frames();
      const inside = frame ? await tab.context().newCDPSession(frame) : root;
      await root.send('Autofill.enable');
      const {frameTree} = await inside.send('Page.getFrameTree');
      const target = {fieldId: await numberField(inside), frameId: frameTree.frame.id};
      await root.send('Autofill.trigger', {...target, card: CARD});
      await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(complete)'));
    };

    test('fills every field', async () => {
      await autofill('/');
      assert.deepEqual(await shown(), FILLED);
    });

    test('gives hidden inputs of the page date and name, but number and CVC in direct mode alone', async () => {
      await autofill('/traps');
      const caught = await visitor.evaluate(() =>
        Object.fromEntries(
          [...document.querySelectorAll<HTMLInputElement>('.trap')].map(({name, value}) => [name, value]),
        ),
      );
      assert.deepEqual(caught, {
        'cc-number': mode === 'direct' ? CARD.number : '',
        'cc-csc': mode === 'direct' ? CARD.cvc : '',
        'cc-exp': '12/2034',
        'cc-exp-month': '12',
        'cc-exp-year': '2034',
        'cc-name': CARD.name,
      });
    });
  });
}

async function numberField(cdp: CDPSession): Promise<number> {
  const expression = "document.querySelector('card-token-form').shadowRoot.getElementById('number')";
  const {result} = await cdp.send('Runtime.evaluate', {expression});
  assert.ok(result.objectId);
  const {node} = await cdp.send('DOM.describeNode', {objectId: result.objectId});
  return node.backendNodeId;
}
