import assert from 'node:assert/strict';
import {after, before, describe, it} from 'node:test';
import {enginesToVisit, visit, type Visit} from '../support/browsers/visit.js';
import {startSite, type Site} from '../support/site.js';

/** What every other test of this folder relies on: a person at a page, in each engine. */
for (const engine of enginesToVisit()) {
  describe(`a visit in ${engine}`, () => {
    let site: Site;
    let visitor: Visit;

    before(async () => {
      const page = `<!doctype html><title>Form</title><form action="/sent"><input name="q"><x-box></x-box></form>
        <script>document.querySelector('x-box').attachShadow({mode: 'open'}).innerHTML = '<button>Go</button>';</script>
        <script src="/late.js"></script>`;
      site = await startSite({
        pages: {'/': page, '/strict': page, '/sent': '<!doctype html><title>Sent</title>'},
        headers: (path) => (path === '/strict' ? {'Content-Security-Policy': "script-src 'none'"} : {}),
      });
      visitor = await visit(engine);
    });
    after(async () => {
      await visitor.close();
      await site.close();
    });

    it('types and submits with Enter', async () => {
      await visitor.goto(`${site.origin}/`);
      await visitor.click('input');
      await visitor.type('4a');
      await visitor.press('Shift+ArrowLeft');
      await visitor.press('Backspace');
      assert.equal(await visitor.evaluate(() => document.querySelector('input')?.value), '4');
      await visitor.press('Enter');
      await visitor.until(() => document.title === 'Sent');
      assert.equal(await visitor.url(), `${site.origin}/sent?q=4`);
    });

    it('clicks in an open shadow root', async () => {
      await visitor.goto(`${site.origin}/`);
      const clicked = visitor.evaluate(
        () =>
          new Promise<boolean>((resolve) => addEventListener('click', (event) => resolve(event.isTrusted))),
      );
      await visitor.click('button');
      assert.equal(await clicked, true);
    });

    it('sees the headers of one page alone', async () => {
      await visitor.goto(`${site.origin}/strict`);
      assert.equal(await visitor.evaluate(() => document.querySelector('x-box')?.shadowRoot ?? null), null);
    });

    it('looks at 320 pixels', async () => {
      await visitor.resize({width: 320, height: 640});
      assert.equal(await visitor.evaluate((unit: number) => innerWidth / unit, 2), 160);
      const png = await visitor.screenshot();
      assert.equal(png.readUInt32BE(16), 320);
    });
  });
}
