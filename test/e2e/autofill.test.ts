import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import type {CDPSession, Page} from 'playwright-core';
import {visitIn, type OwnVisit, type Place} from '../support/browsers/visit.js';
import {openWholeChromium} from '../support/browsers/playwright.js';
import {page} from '../support/checkout.js';
import {enginesAndModes, startCheckoutIn, type CheckoutIn} from '../support/modes.js';

const CARD = {
  number: '4242424242424242',
  name: 'Jane Diaz',
  expiryMonth: '12',
  expiryYear: '2034',
  cvc: '987',
};

const FILLED = {number: '4242 4242 4242 4242', expiry: '12 / 34', cvc: '987', name: 'Jane Diaz'};

/** A card that is kept in Chromium, chosen for the number's field: no other driver can do that. */
for (const {mode} of enginesAndModes().filter(({engine}) => engine === 'chromium')) {
  describe(`autofill of a card by Chromium, ${mode}`, () => {
    let checkout: CheckoutIn;
    let visitor: OwnVisit;
    let tab: Page;
    let fields: Place;

    before(async () => {
      checkout = await startCheckoutIn(mode, 'chromium', {
        pages: ({form, script}) => ({
          '/': page(form('card-token-form', 'collect="name"'), script('card-token-form')),
        }),
      });
      visitor = await visitIn(await openWholeChromium(), 'chromium');
      assert.ok(visitor.page);
      tab = visitor.page;
      await visitor.goto(checkout.origin);
      fields = await checkout.fields(visitor);
    });
    after(async () => {
      await visitor?.close();
      await checkout?.close();
    });

    const shown = () =>
      fields.evaluate(() => {
        const inputs = document.querySelector('card-token-form')?.shadowRoot?.querySelectorAll('input');
        return Object.fromEntries([...(inputs ?? [])].map(({id, value}) => [id, value]));
      });

    it('fills every field', async () => {
      await fields.click('#number');
      const root = await tab.context().newCDPSession(tab);
      const [, frame] = tab.frames();
      const inside = frame ? await tab.context().newCDPSession(frame) : root;
      await root.send('Autofill.enable');
      const {frameTree} = await inside.send('Page.getFrameTree');
      const target = {fieldId: await numberField(inside), frameId: frameTree.frame.id};
      await root.send('Autofill.trigger', {...target, card: CARD});
      await visitor.until(() => document.querySelector('card-token-form')?.matches(':state(complete)'));
      assert.deepEqual(await shown(), FILLED);
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
