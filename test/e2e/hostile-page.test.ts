import assert from 'node:assert/strict';
import {CONNECT, HELLO} from '../../src/frame/protocol/protocol.js';
import type {Visit} from '../support/browsers/visit.js';
import {canariesIn, canaryOf} from '../support/canary.js';
import {cdnScript, page, startCheckout, type Checkout} from '../support/checkout.js';
import {frameHtml, startFieldsOrigin, tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {hostileScript, type Hostile} from '../support/hostile-script.js';
import {misfits} from '../support/misfits.js';
import {startSite, type Site} from '../support/site.js';

const FIELDS = ['number', 'expiry', 'cvc'] as const;
const KEY = 'pk_test_ours';
/** Keeps what comes of an attempt. */
const WITNESS = `<script>
  outcomes = [];
  addEventListener('ready', () => outcomes.push('ready'));
  addEventListener('token', ({detail}) => outcomes.push(detail.token.id));
  addEventListener('token-error', ({detail}) => outcomes.push(detail.error.code));
</script>`;
const OVERLAY =
  '<iframe src="/empty" style="position: fixed; inset: 0; width: 100%; height: 100%; opacity: 0.01"></iframe>';

/** A message from the frame. */
interface Overheard {
  readonly type: string;
  readonly state?: unknown;
  readonly edited?: boolean;
  readonly error?: {readonly type: string; readonly code?: string};
}

/** What a page says that takes the real element's place before the frame. */
const OPTIONS = {
  tag: 'card-token-form',
  attributes: {'api-base': 'https://evil.example', 'frame-src': 'https://evil.example'},
  apiBase: 'https://evil.example',
  publishableKey: 'pk_test_evil',
  locale: 'en',
  messages: {label_number: '<img src=x onerror=alert(1)>'},
  submitLabel: '',
  disabled: false,
  required: false,
  standalone: true,
  clearOnToken: false,
  mask: '',
  theme: {'field-background': 'url(https://evil.example)'},
  colorScheme: 'light',
};

test.describe('a hostile page', () => {
  let checkout: Checkout;
  let fields: Site;
  let elsewhere: Site;
  let visitor: Visit;
  let metas: Record<string, string> = {};

  test.beforeAll(async ({engine, sharedVisitor}) => {
    elsewhere = await startSite({});
    const base = () => ({'api-base': checkout.sandbox.url, 'allowed-parents': checkout.origin, ...metas});
    fields = await startFieldsOrigin(base, {crossSite: engine !== 'firefox'});
    checkout = await startCheckout({
      pages: (api) => {
        const attack = (connect?: object) =>
          `(${hostileScript.toString()})(${JSON.stringify({elsewhere: elsewhere.origin, connect})})`;
        const hostile = (connect?: object) => `${WITNESS}<script>${attack(connect)}</script>`;
        // modules run after all scripts that are deferred, as ours is
        const late = () =>
          `<script type="module">globalThis.wasThere = customElements.get('card-token-form'); ${attack()}</script>`;
        const form = (attributes: string) =>
          `<card-token-form publishable-key="${KEY}" ${attributes}></card-token-form>`;
        const isolated = form(`frame-src="${fields.origin}/frame.html"`);
        const sandboxed = form('frame-src="/frame/frame.html"');
        const connect = {hello: HELLO, connect: CONNECT, options: OPTIONS};
        const script = cdnScript('all');
        return {
          '/direct': page(form(`api-base="${api}"`), hostile() + script),
          '/isolated': page(isolated, hostile() + script),
          '/sandboxed': page(sandboxed, hostile() + script),
          '/isolated/after': page(isolated, WITNESS + script + late()),
          '/sandboxed/after': page(sandboxed, WITNESS + script + late()),
          '/isolated/first': page(
            isolated,
            `${hostile(connect)}<script>misfits = ${misfits.toString()}</script>${script}`,
          ),
          '/isolated/covered': page(isolated + OVERLAY, hostile() + script),
          '/frame/frame.html': frameHtml({'api-base': api}),
          '/empty': page(''),
        };
      },
      folders: {'/frame/': 'dist/frame'},
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await Promise.all([checkout?.close(), fields?.close(), elsewhere?.close()]);
  });
  test.beforeEach(() => {
    metas = {};
    checkout.sandbox.reset();
  });

  const open = (path: string) => visitor.goto(checkout.origin + path);
  const ready = () =>
    visitor.until(() => (globalThis as unknown as {outcomes: string[]}).outcomes.includes('ready'));
  const outcome = () =>
    visitor.until(
      () =>
        (globalThis as unknown as {outcomes: string[]}).outcomes.find((told) => told !== 'ready') ?? false,
    );
  const typeFields = async () => {
    for (const field of FIELDS) {
      await visitor.type(canaryOf(field));
      await visitor.press('Tab');
    }
  };
  const typeCard = async (attacked = false) => {
    if (!attacked) await ready();
    await tabIntoFrame(visitor);
    await typeFields();
  };
  /** By the element's own method; resolves with the token's id, or with nothing when there is none. */
  const askForToken = () =>
    visitor.evaluate(async () => {
      const asked = document.querySelector('card-token-form')?.tokenize();
      return asked ? asked.then(({id}) => id).catch(() => '') : '';
    });
  /** Takes away what covers the form; resolves once the frame's own watch can have seen that, in Chromium alone. */
  const uncover = async () => {
    const takeAway = () => visitor.evaluate(() => document.querySelector('body > iframe')?.remove());
    if (visitor.engine !== 'chromium') return takeAway();
    const inFrame = await visitor.frameOf('card-token-form');
    await inFrame.evaluate(() => {
      const options: object = {trackVisibility: true, delay: 100};
      const watching = self as {isUncovered?: boolean};
      new IntersectionObserver((entries) => {
        watching.isUncovered = (entries.at(-1) as {isVisible?: boolean}).isVisible === true;
      }, options).observe(document.querySelector('card-token-form') as Element);
    });
    await inFrame.until(() => (self as {isUncovered?: boolean}).isUncovered === false);
    await takeAway();
    await inFrame.until(() => (self as {isUncovered?: boolean}).isUncovered);
  };
  /** What the frame has said over the port of the page's own. */
  const overheard = () =>
    visitor.evaluate(() => (globalThis as unknown as {hostile: Hostile}).hostile.overheard as Overheard[]);
  const isOverheard = (pattern: string) =>
    visitor.until(
      (pattern: string) =>
        (globalThis as unknown as {hostile: Hostile}).hostile.overheard.some((message) =>
          new RegExp(pattern).test(JSON.stringify(message)),
        ),
      pattern,
    );
  /** Says it all in one go, as soon as the frame has said hello to the page. */
  const say = async (...messages: readonly object[]) => {
    await visitor.until(() => 'stolen' in globalThis);
    await visitor.evaluate((messages: readonly object[]) => {
      for (const message of messages)
        (globalThis as unknown as {stolen: MessagePort}).stolen.postMessage(message);
    }, messages);
  };
  const heard = () =>
    visitor.evaluate(() => {
      const {hostile, lookAround} = globalThis as unknown as {hostile: Hostile; lookAround: () => void};
      lookAround();
      return hostile.heard.join('\n') + JSON.stringify(hostile.overheard);
    });
  /** What the styles, or anything else, of the page at this path had fetched. */
  const fetchedBy = (path: string) => elsewhere.requested.filter((url) => url.startsWith(`/by${path}/leak`));
  /** The date is in every token, as the API answers it. */
  const stolen = async () => canariesIn(await heard(), ['number', 'cvc']);

  test('gets what is typed in direct mode, and has styles fetch something', async () => {
    await open('/direct');
    await ready();
    await visitor.press('Tab');
    await typeFields();
    assert.notDeepEqual(fetchedBy('/direct'), []);
    assert.deepEqual(await stolen(), ['number', 'cvc']);
  });

  for (const path of ['/isolated', '/sandboxed', '/isolated/after', '/sandboxed/after']) {
    test(`gets nothing of it, and fetches nothing by its styles (${path})`, async () => {
      await open(path);
      await typeCard();
      const isAfter = await visitor.evaluate(() => Boolean((globalThis as {wasThere?: unknown}).wasThere));
      assert.equal(isAfter, path.endsWith('/after'));
      await visitor.press('Enter');
      assert.match(String(await outcome()), /^tok_/);
      assert.deepEqual(await stolen(), []);
      assert.deepEqual(fetchedBy(path), []);
      const [post] = checkout.sandbox.posts();
      assert.ok(post?.body.startsWith(`card[number]=${canaryOf('number')}&`));
    });
  }

  test('gets a token, and no digit, when it connects to the frame before the element', async () => {
    await open('/isolated/first');
    await isOverheard('"ready"');
    await typeCard(true);
    await say({type: 'tokenize', attempt: 1});
    await isOverheard('"(token|failed)"');
    assert.deepEqual(await stolen(), []);
    assert.equal(checkout.sandbox.posts().length, 1, 'the POST went to the API that the frame knows');
  });

  test('changes nothing by five thousand forged messages over the frame’s own port', async () => {
    await open('/isolated/first');
    await isOverheard('"ready"');
    await typeCard(true);
    await isOverheard('"complete":true');
    const before = await overheard();
    await visitor.evaluate(() => {
      const {misfits, stolen} = globalThis as unknown as {
        misfits: (count: number) => unknown[];
        stolen: MessagePort;
      };
      for (const message of misfits(5000)) stolen.postMessage(message);
    });
    await say({type: 'tokenize', attempt: 1});
    await isOverheard('"(token|failed)"');
    const said = (await overheard()).slice(before.length).map(({type}) => type);
    assert.deepEqual(
      said.filter((type) => type !== 'focus'),
      ['started', 'token'],
    );
  });

  test('is told how the form stands when that changes, not when keys are pressed', async () => {
    await open('/isolated/first');
    await isOverheard('"ready"');
    await typeCard(true);
    await say({type: 'tokenize', attempt: 1});
    await isOverheard('"token"');
    const told = (await overheard()).filter(({type}) => type === 'state');
    const states = told.filter(({edited}) => !edited).map(({state}) => JSON.stringify(state));
    assert.deepEqual(
      states,
      states.filter((state, at) => state !== states[at - 1]),
    );
    assert.ok(told.filter(({edited}) => edited).length === 1, 'that there is something new since the token');
  });

  test('does not learn of keys by having errors shown after each', async () => {
    await open('/isolated/first');
    await isOverheard('"ready"');
    await tabIntoFrame(visitor);
    await visitor.evaluate(() => {
      const {stolen} = globalThis as unknown as {stolen: MessagePort};
      let attempt = 1;
      stolen.addEventListener('message', ({data}: MessageEvent<{type: string}>) => {
        if (data.type !== 'state') return;
        stolen.postMessage({type: 'show-errors', focus: false});
        stolen.postMessage({type: 'tokenize', attempt: attempt++});
      });
    });
    for (const digit of '4242424242') {
      await visitor.press(digit);
      await visitor.evaluate(() => new Promise(requestAnimationFrame));
    }
    await visitor.press('Tab');
    await isOverheard('"number":{"state":"partial","error"');
    const states = (await overheard()).filter(({type}) => type === 'state');
    assert.ok(states.length < 8, `${states.length} messages of ten keys`);
  });

  for (const [how, ...messages] of [
    ['the focus', {type: 'focus', field: 'number'}],
    ['errors', {type: 'show-errors', focus: true}],
    ['an attempt', {type: 'tokenize', attempt: 1}],
    [
      'fields that go and come back',
      {type: 'configure', options: {...OPTIONS, disabled: true}},
      {type: 'configure', options: OPTIONS},
      {type: 'focus', field: 'number'},
      {type: 'show-errors', focus: true},
    ],
  ] as const) {
    test(`cannot lead what is typed into another field by ${how}`, async () => {
      await open('/isolated/first');
      await isOverheard('"ready"');
      await tabIntoFrame(visitor);
      await visitor.type('4242');
      await visitor.press('Tab');
      await visitor.type('12');
      await say(...messages, {type: 'configure', options: {...OPTIONS, attributes: {collect: 'name'}}});
      await isOverheard('"name":'); // it has taken all of them
      await visitor.type('34');
      const inFrame = await visitor.frameOf('card-token-form');
      const number = await inFrame.evaluate(
        () =>
          document.querySelector('card-token-form')?.shadowRoot?.querySelector<HTMLInputElement>('#number')
            ?.value,
      );
      assert.equal(number, '4242');
    });
  }

  test('cannot swap a pinned key while the form loads a part', async () => {
    metas = {'publishable-keys': KEY};
    await open('/isolated/first');
    const options = {...OPTIONS, publishableKey: KEY, attributes: {collect: 'address'}};
    await say({type: 'configure', options});
    await isOverheard('"address_country"');
    await tabIntoFrame(visitor);
    await typeFields();
    await visitor.type('Finl');
    await isOverheard('"address_country":{"state":"valid"');
    for (const text of ['Katu 1', '', '00100', 'Helsinki']) {
      await visitor.press('Tab');
      await visitor.type(text);
    }
    await isOverheard('"complete":true');
    await say(
      {type: 'configure', options: {...options, locale: 'fi'}},
      {type: 'tokenize', attempt: 1},
      {type: 'tokenize', attempt: 2},
      {type: 'configure', options: {...options, locale: 'fi', publishableKey: 'pk_test_evil'}},
    );
    await isOverheard('"failed","attempt":1,');
    await isOverheard('"failed","attempt":2,');
    const errors = (await overheard()).filter(({type}) => type === 'failed').map(({error}) => error?.type);
    assert.deepEqual(errors, ['aborted_error', 'aborted_error']);
    // an attempt that had begun by then was for the key that is allowed
    const keys = checkout.sandbox.posts().map(({headers}) => headers.authorization);
    assert.deepEqual(
      keys.filter((key) => key !== `Bearer ${KEY}`),
      [],
    );
  });

  test('cannot have a frame with pinned keys post for a connected account that it does not name', async () => {
    metas = {'publishable-keys': KEY};
    await open('/isolated');
    await typeCard();
    await visitor.evaluate(() => {
      document.querySelector('card-token-form')?.setAttribute('stripe-account', 'acct_evil');
    });
    assert.equal(await outcome(), 'account_not_allowed');
    assert.equal(await askForToken(), '');
    assert.equal(checkout.sandbox.posts().length, 0);
  });

  for (const accounts of ['acct_1 acct_2', '*']) {
    test(`leaves the shop its own connected accounts (${accounts})`, async () => {
      metas = {'publishable-keys': KEY, 'stripe-accounts': accounts};
      await open('/isolated');
      await typeCard();
      await visitor.evaluate(() => {
        document.querySelector('card-token-form')?.setAttribute('stripe-account', 'acct_1');
      });
      assert.match(await askForToken(), /^tok_/);
      assert.deepEqual(
        checkout.sandbox.posts().map(({headers}) => headers['stripe-account']),
        ['acct_1'],
      );
    });
  }

  test('cannot have a frame post for another key than those it is for', async () => {
    metas = {'publishable-keys': KEY};
    await open('/isolated');
    await typeCard();
    await visitor.evaluate(() => {
      document.querySelector('card-token-form')?.setAttribute('publishable-key', 'pk_test_evil');
    });
    assert.equal(await outcome(), 'key_not_allowed');
    const inFrame = await visitor.frameOf('card-token-form');
    await inFrame.until(() =>
      document
        .querySelector('card-token-form')
        ?.shadowRoot?.querySelector('[part~=summary]')
        ?.textContent?.includes('This frame is for other publishable keys'),
    );
    assert.equal(await askForToken(), '');
    assert.equal(checkout.sandbox.posts().length, 0);
    assert.deepEqual(await stolen(), []);
  });

  test('may have its own key when none is pinned, and posts nowhere else', async () => {
    await open('/isolated');
    await typeCard();
    await visitor.evaluate((elsewhere) => {
      const form = document.querySelector('card-token-form');
      form?.setAttribute('api-base', elsewhere);
      form?.setAttribute('publishable-key', 'pk_test_evil');
    }, elsewhere.origin);
    assert.match(await askForToken(), /^tok_/);
    assert.equal(checkout.sandbox.posts().length, 1);
    assert.deepEqual(fetchedBy('/isolated'), []);
  });

  test('lets a form that nothing covers make a token, where the frame asks for that', async () => {
    metas = {'require-visible': 'yes'};
    await open('/isolated');
    await typeCard();
    await visitor.press('Enter');
    assert.match(String(await outcome()), /^tok_/);
  });

  test('leaves a form that is scrolled away what it was', async () => {
    metas = {'require-visible': 'yes'};
    await open('/isolated');
    await typeCard();
    await visitor.evaluate(() => {
      document.body.append(Object.assign(document.createElement('div'), {id: 'below'}));
      Object.assign((document.getElementById('below') as HTMLElement).style, {height: '400vh'});
    });
    await visitor.until(() => {
      // the last key may come to the frame later, which then scrolls its field into view
      scrollTo(0, document.documentElement.scrollHeight);
      const frame = document.querySelector('card-token-form iframe');
      return frame && frame.getBoundingClientRect().bottom < 0;
    });
    await askForToken();
    assert.match(String(await outcome()), /^tok_/);
  });

  test('gains nothing by uncovering the form before it asks for the token', async () => {
    metas = {'require-visible': 'yes'};
    await open('/isolated/covered');
    await typeCard();
    await uncover();
    await askForToken();
    assert.match(String(await outcome()), visitor.engine === 'chromium' ? /^frame_covered$/ : /^tok_/);
  });

  test('gets the rest of what is typed when it takes the focus away, as no frame can prevent', async () => {
    await open('/isolated');
    await ready();
    await tabIntoFrame(visitor);
    const number = canaryOf('number');
    await visitor.type(number.slice(0, 6));
    await visitor.evaluate(() => {
      const input = document.createElement('input');
      input.id = 'thief';
      document.body.append(input);
      input.focus();
    });
    await visitor.until(() => document.activeElement?.id === 'thief');
    await visitor.type(number.slice(6));
    const thief = () => visitor.evaluate(() => (document.getElementById('thief') as HTMLInputElement).value);
    assert.equal(await thief(), number.slice(6));
  });

  test('cannot have a covered form make a token, where the frame asks for that and the engine can tell', async () => {
    metas = {'require-visible': 'yes'};
    await open('/isolated/covered');
    await typeCard();
    await visitor.press('Enter');
    assert.match(String(await outcome()), visitor.engine === 'chromium' ? /^frame_covered$/ : /^tok_/);
    if (visitor.engine !== 'chromium') return;
    const inFrame = await visitor.frameOf('card-token-form');
    const told = await inFrame.until(
      () =>
        document.querySelector('card-token-form')?.shadowRoot?.querySelector('[part~=summary]')?.textContent,
    );
    assert.match(
      told ?? '',
      /^Part of this form is covered\. Close anything on top of it, then try again\.$/,
    );
    await uncover();
    await inFrame.click('#cvc');
    assert.match(await askForToken(), /^tok_/);
  });
});
