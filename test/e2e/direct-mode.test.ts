import assert from 'node:assert/strict';
import type {Visit} from '../support/browsers/visit.js';
import {test} from '../support/fixtures.js';
import {startSite, type Site} from '../support/site.js';

/** Listens at `window`, in the capture phase, and watches what goes through the `value` of inputs. */
const attacker = (name: string) => `<script>
  (() => {
    const heard = (window.${name} = []);
    for (const type of ['keydown', 'keypress', 'keyup', 'beforeinput', 'input', 'textInput'])
      addEventListener(type, ({key = '', data}) => heard.push(data ?? (key.length === 1 ? key : '')), true);
    const native = Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, 'value');
    const value = {
      get() { const text = native.get.call(this); heard.push(text); return text; },
      set(text) { heard.push(text); native.set.call(this, text); },
    };
    Object.defineProperty(HTMLInputElement.prototype, 'value', {...native, ...value});
  })();
</script>`;

const form = (mask = '') => `<card-token-form mask="${mask}" publishable-key="pk_test_1"></card-token-form>`;
const page = (before: string, form: string, after = '') => `<!doctype html>
  <html lang="en"><title>Shop</title>${before}
  <script src="/cdn/card-token-form.js"></script><button>Elsewhere</button>${form}${after}`;
const pages = {
  '/before': page(attacker('before'), form()),
  '/after': page('', form(), attacker('after')),
  '/masked': page('', form('cvc number')),
};

/** What `docs/security.md` says that direct mode stops, and what it does not. */
test.describe('direct mode', () => {
  let site: Site;
  let visitor: Visit;

  test.beforeAll(async ({sharedVisitor}) => {
    site = await startSite({pages, folders: {'/cdn/': 'dist/cdn'}});
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await site.close();
  });

  const typeCard = async (path: keyof typeof pages) => {
    await visitor.goto(site.origin + path);
    await visitor.until(() => document.querySelector('card-token-form')?.shadowRoot?.querySelector('#cvc'));
    for (const [name, text] of [
      ['number', '4242424242424242'],
      ['expiry', '1234'],
      ['cvc', '987'],
    ] as const) {
      await visitor.click(`#${name}`);
      await visitor.type(text);
    }
    const [number, cvc] = await visitor.evaluate(() =>
      ['number', 'cvc'].map(
        (id) =>
          document.querySelector('card-token-form')?.shadowRoot?.querySelector<HTMLInputElement>(`#${id}`)
            ?.value,
      ),
    );
    return {number, cvc};
  };
  const heardBy = (name: string) =>
    visitor.evaluate((name: string) => (window as unknown as Record<string, string[]>)[name] ?? [], name);

  test('lets any script of the page read its fields', async () => {
    assert.deepEqual(await typeCard('/after'), {number: '4242 4242 4242 4242', cvc: '987'});
  });

  test('lets a script that runs before it hear the keys, and see what is written', async () => {
    await typeCard('/before');
    const heard = await heardBy('before');
    assert.equal(
      heard.find((text) => text !== ''),
      '4',
    );
    assert.ok(heard.includes('4242 4242 4242 4242'));
  });

  test('lets a script that runs after it hear nothing, nor see what is written into its fields', async () => {
    await visitor.goto(`${site.origin}/after`);
    await visitor.click('#number');
    await visitor.type('4242424242424242');
    await visitor.press('Backspace');
    await visitor.press('Tab');
    await visitor.type('1234');
    assert.equal((await heardBy('after')).join(''), '');
  });

  const selectedText = () =>
    visitor.evaluate(() => {
      document.execCommand('selectAll');
      return getSelection()?.toString() ?? '';
    });

  test.describe('whose page asks what is painted', {tag: '@chromium'}, () => {
    /** As a script does that asks for a number digit by digit. */
    const isPainted = (text: string) =>
      visitor.evaluate((text: string) => {
        getSelection()?.removeAllRanges();
        const found = (window as unknown as {find: (...args: unknown[]) => boolean}).find(
          text,
          false,
          false,
          true,
        );
        getSelection()?.removeAllRanges();
        return found;
      }, text);

    test.beforeEach(() => visitor.goto('about:blank'));

    test('lets a page find what is painted, and read the field with the focus', async () => {
      await typeCard('/after');
      assert.equal(await selectedText(), '987');
      assert.deepEqual([await isPainted('4242 42'), await isPainted('987')], [true, true]);
    });

    test('lets it find bullets where they are masked, and the last four digits', async () => {
      await typeCard('/masked');
      assert.equal(await selectedText(), '•••');
      assert.deepEqual([await isPainted('4242 42'), await isPainted('987')], [false, false]);
      assert.equal(await isPainted('•••• 4242'), true);
    });
  });
});
