import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {enginesToVisit, visit, type Visit} from '../support/browsers/visit.js';
import {startSite, type Site} from '../support/site.js';

const pages = {
  '/': `<!doctype html><html lang="en"><title>Shop</title>
    <script src="/cdn/card-token-form.js"></script>
    <card-token-form publishable-key="pk_test_1"></card-token-form>`,
};

/** The page's clock is set by hand, which WebKit's driver cannot. */
for (const engine of enginesToVisit().filter((engine) => engine === 'chromium')) {
  describe(`a form that is left alone, in ${engine}`, () => {
    let site: Site;
    let visitor: Visit;

    before(async () => {
      site = await startSite({pages, folders: {'/cdn/': 'dist/cdn'}});
      visitor = await visit(engine);
      await visitor.page?.clock.install();
      await visitor.goto(`${site.origin}/`);
      await visitor.until(() => document.querySelector('card-token-form')?.shadowRoot?.querySelector('#cvc'));
      for (const [name, text] of [
        ['number', '4242424242424242'],
        ['expiry', '1234'],
        ['cvc', '987'],
      ] as const) {
        await visitor.click(`#${name}`);
        await visitor.type(text);
      }
    });
    after(async () => {
      await visitor.close();
      await site.close();
    });

    const shown = () =>
      visitor.evaluate(() => {
        const root = document.querySelector('card-token-form')?.shadowRoot;
        const text = (id: string) => root?.querySelector<HTMLInputElement>(`#${id}`)?.value;
        return {
          number: text('number'),
          expiry: text('expiry'),
          cvc: text('cvc'),
          summary: root?.querySelector('[part=summary]')?.textContent,
        };
      });
    const typed = {number: '4242 4242 4242 4242', expiry: '12 / 34'};

    it('keeps the security code for almost three minutes after the last key', async () => {
      await visitor.page?.clock.fastForward(170_000);
      assert.deepEqual(await shown(), {...typed, cvc: '987', summary: ''});
    });

    it('then wipes it, says so, and keeps all else', async () => {
      await visitor.page?.clock.fastForward(11_000);
      assert.deepEqual(await shown(), {
        ...typed,
        cvc: '',
        summary: 'For your safety the security code was cleared. Enter it again.',
      });
    });

    it('does not bring it back by undo', async () => {
      await visitor.click('#cvc');
      await visitor.press('Control+z');
      assert.equal((await shown()).cvc, '');
    });
  });
}
