import assert from 'node:assert/strict';
import type {OwnVisit, Place} from '../support/browsers/visit.js';
import {page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {MODES, startCheckoutIn, type CheckoutIn} from '../support/modes.js';

/** The page's clock is set by hand, which WebKit's driver cannot. */
for (const mode of MODES) {
  test.describe(`a form that is left alone, ${mode}`, {tag: '@chromium'}, () => {
    let checkout: CheckoutIn;
    let visitor: OwnVisit;
    let fields: Place;

    test.beforeAll(async ({engine, newVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages: ({form, script}) => ({'/': page(form('card-token-form'), script('card-token-form'))}),
      });
      visitor = await newVisitor();
      await visitor.page?.clock.install();
      await visitor.goto(`${checkout.origin}/`);
      fields = await checkout.fields(visitor);
      for (const [name, text] of [
        ['number', '4242424242424242'],
        ['expiry', '1234'],
        ['cvc', '987'],
      ] as const) {
        await fields.click(`#${name}`);
        await visitor.type(text);
      }
    });
    test.afterAll(async () => {
      await visitor?.close();
      await checkout?.close();
    });

    const shown = () =>
      fields.evaluate(() => {
        const root = document.querySelector('card-token-form')?.shadowRoot;
        const text = (id: string) => root?.querySelector<HTMLInputElement>(`#${id}`)?.value;
        return {
          number: text('number'),
          expiry: text('expiry'),
          cvc: text('cvc'),
          summary: root?.querySelector('[part~=summary]')?.textContent,
        };
      });
    const typed = {number: '4242 4242 4242 4242', expiry: '12 / 34'};

    test('keeps the security code for almost three minutes after the last key', async () => {
      await visitor.page?.clock.fastForward(170_000);
      assert.deepEqual(await shown(), {...typed, cvc: '987', summary: ''});
    });

    test('then wipes it, says so, and keeps all else', async () => {
      await visitor.page?.clock.fastForward(11_000);
      assert.deepEqual(await shown(), {
        ...typed,
        cvc: '',
        summary: 'For your safety the security code was cleared. Enter it again.',
      });
    });

    test('does not bring it back by undo', async () => {
      await fields.click('#cvc');
      await visitor.press('Control+z');
      assert.equal((await shown()).cvc, '');
    });
  });
}
