import assert from 'node:assert/strict';
import type {Page} from 'playwright-core';
import type {FaultName} from '../../src/sandbox/fault-kinds.js';
import {expression} from '../support/browsers/expression.js';
import type {OwnVisit, Place, Visit} from '../support/browsers/visit.js';
import {canariesIn, canaryOf, ECHOED, formsUnderTest} from '../support/canary.js';
import {
  cdnScript,
  defineScript,
  importMap,
  page,
  startCheckout,
  tokenForm,
  type Checkout,
} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {heapTexts} from '../support/heap.js';
import {startCheckoutIn, type CheckoutIn, type Forms} from '../support/modes.js';
import {record, type Found, type Recorder} from '../support/recorder.js';
import {definingModules} from '../../build/environments.js';

/** Faults that need no second try, and so end at once. */
const FAULTS: readonly FaultName[] = [
  'card_declined',
  'markup_message',
  'unsupported_surface',
  'expired_key',
  'rate_limit',
  'server_error_final',
  'html',
  'without_id',
  'wrong_object',
  'error_with_200',
  'oversized',
  'prototype_pollution',
];

/** Finds all elements under test. */
const ELEMENTS = formsUnderTest.map(({tag}) => tag).join();

const formsIn = ({form}: Forms) => formsUnderTest.map(({tag, attributes}) => form(tag, attributes)).join('');

const pages = (forms: Forms) => ({
  // not the plain element's script alone: dynamic modules, too
  '/': page(
    `<form id="outer" action="/paid">${formsIn(forms)}<button id="pay">Pay</button></form>`,
    `<script>${expression(record)}</script>${importMap}${defineScript('all')}`,
  ),
  '/bare': page(formsIn(forms) + '<input id="source"><p id="away">Elsewhere</p>', forms.script('all')),
  '/paid': page('Thank you'),
});

test('knows every element there is', {tag: '@once'}, () => {
  const tags = formsUnderTest.map(({tag}) => tag);
  assert.deepEqual(
    [...tags].sort(),
    definingModules().filter((name) => name !== 'all' && customElement(name)),
  );
});

const customElement = (name: string) => name.endsWith('-form');

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`what a page finds of what is typed, ${mode}`, {tag: ['@not-webkit', `@${mode}`]}, () => {
    let checkout: CheckoutIn;
    let visitor: OwnVisit;
    let tab: Page;
    let fields: readonly string[];
    let places: readonly Place[];
    const outside: Found[] = [];

    test.beforeAll(async ({engine, newVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {pages});
      visitor = await newVisitor();
      assert.ok(visitor.page);
      tab = visitor.page;
      tab.on('console', (message) => outside.push(['console', message.text()]));
      tab.on('pageerror', (error) => outside.push(['uncaught', `${error.message}\n${error.stack}`]));
      tab.on('request', (request) => {
        const isPost = request.method() === 'POST' && request.url() === `${checkout.sandbox.url}/v1/tokens`;
        outside.push(['request', `${request.url()}\n${JSON.stringify(request.headers())}`]);
        if (!isPost) outside.push(['request body', request.postData() ?? '']);
      });
      if (engine === 'chromium') await tab.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    });
    test.afterAll(async () => {
      await visitor?.close();
      await checkout?.close();
    });
    test.beforeEach(async () => {
      checkout.sandbox.reset();
      outside.length = 0;
      await visitor.goto(`${checkout.origin}/`);
      places = await formsAreThere(checkout, visitor);
      fields = (await inputs(places)).map(({name}) => name);
    });

    /** Nothing of it anywhere, but the answers of the API that echo a name, an address and a date. */
    const assertNoTrace = async () => {
      const inside = await visitor.evaluate(() =>
        (window as unknown as {recorder: Recorder}).recorder.sweep(),
      );
      assert.ok(inside.length > 20, 'something was recorded');
      const traces = [...outside, ...inside].flatMap(([where, text]) => {
        const echoes = /^token on |^properties of /.test(where);
        const secret = fields.filter((name) => !(echoes && isEchoed(name, mode)));
        return canariesIn(text, secret).map((name) => `${name} in ${where}`);
      });
      assert.deepEqual([...new Set(traces)], []);
      return inside;
    };

    test('is nothing when it is typed, tokens are made, and the form is reset', async () => {
      await typeAll(visitor, places, true);
      await visitor.evaluate(tokenizeAll, ELEMENTS);
      await visitor.until(
        () => (document.querySelector('pii-token-form') as unknown as {value: string}).value,
      );
      const inside = await assertNoTrace();
      const events = new Set(inside.map(([where]) => where));
      const ofKeys = ['keyup on window', 'focusin on document'];
      for (const seen of ['token on window', 'change on document', ...(mode === 'direct' ? ofKeys : [])]) {
        assert.ok(events.has(seen), `${seen} is seen at all`);
      }
      const sent = checkout.sandbox.posts().map(({body}) => decodeURIComponent(body));
      for (const secret of [
        'number',
        'cvc',
        'id_number',
        'name',
        'address_line1',
        'account_number',
        'email',
        'tax_id',
      ]) {
        assert.ok(canariesIn(sent.join('\n'), [secret]).length > 0, `${secret} is found where it belongs`);
      }
      await visitor.evaluate(() => document.querySelector('form')?.reset());
      await assertNoTrace();
      await places[0]?.click('#number');
      await visitor.press('Control+z');
      assert.deepEqual(
        (await inputs(places)).filter(({text}) => text !== ''),
        [],
      );
    });

    // answers are read by the same code in every engine
    const inOne = {tag: '@chromium'};
    const framedInOne = mode === 'direct' ? {} : inOne;

    // of a frame, a page is told the codes alone
    if (mode === 'direct')
      test('is nothing when tokens are refused in every way', inOne, async () => {
        await typeAll(visitor, places);
        for (const fault of FAULTS) {
          checkout.sandbox.addFault({fault, times: 'always'});
          await visitor.evaluate(tokenizeAll, ELEMENTS);
          checkout.sandbox.clearFaults();
        }
        const inside = await assertNoTrace();
        const errors = inside.filter(([where]) => where === 'token-error on window');
        assert.ok(errors.length >= FAULTS.length, `${errors.length} errors are seen`);
      });

    test('is nothing when an API’s error echoes what was sent', inOne, async () => {
      await typeAll(visitor, places);
      await tab.route(`${checkout.sandbox.url}/v1/tokens`, async (route) => {
        if (route.request().method() !== 'POST') return route.continue();
        const sent = decodeURIComponent(route.request().postData() ?? '');
        const values = sent.split('&').map((pair) => pair.split('=')[1]);
        const message = `You sent ${values.join(' and ')}, or ${values[0]}.`;
        const error = {
          type: 'card_error',
          code: values[0],
          param: values[0],
          message,
          decline_code: values[0],
        };
        const headers = {'Access-Control-Allow-Origin': '*'};
        await route.fulfill({status: 402, headers, json: {error}});
      });
      await visitor.evaluate(tokenizeAll, ELEMENTS);
      await tab.unrouteAll();
      const inside = await assertNoTrace();
      // from a frame come the codes alone
      assert.equal(
        inside.some(([where, text]) => where === 'token-error on window' && text.includes('You sent')),
        mode === 'direct',
      );
    });

    test(
      'is nothing when it is pasted, or filled in by the browser or an extension',
      framedInOne,
      async () => {
        for (const {place, tag, name, select} of await inputs(places)) {
          if (select) continue;
          await focus(place, tag, name);
          if (visitor.engine === 'chromium') {
            await visitor.evaluate((text) => navigator.clipboard.writeText(text), canaryOf(name));
            await visitor.press('Control+v');
          } else await tab.keyboard.insertText(canaryOf(name));
        }
        await assertNoTrace();
        await visitor.evaluate(() => document.querySelector('form')?.reset());
        const canaries = Object.fromEntries(fields.map((name) => [name, canaryOf(name)]));
        for (const place of places) await place.evaluate(fillIn, canaries);
        const texts = (await inputs(places)).map(({text}) => text);
        assert.ok(!texts.includes(''), 'every field is filled');
        await assertNoTrace();
      },
    );

    test(
      'is nothing when it is submitted with the page’s form, and nothing after going back',
      framedInOne,
      async () => {
        await typeAll(visitor, places);
        await visitor.click('#pay');
        await visitor.until(() => location.pathname === '/paid');
        const {searchParams} = new URL(await visitor.url());
        assert.deepEqual(
          [...searchParams.keys()],
          ['source', 'code', 'identity', 'account', 'person', 'business'],
        );
        assert.match(
          searchParams.toString(),
          /^source=tok_\w+&code=cvctok_\w+&identity=pii_\w+&account=btok_\w+&person=cpt_\w+&business=ct_\w+$/,
        );
        await tab.goBack();
        places = await formsAreThere(checkout, visitor);
        assert.deepEqual(
          (await inputs(places)).filter(({text}) => text !== ''),
          [],
        );
        await assertNoTrace();
      },
    );

    // a frame is loaded anew with its page
    if (mode === 'direct')
      test('is nothing when the page is left half typed and loaded again', async () => {
        await typeAll(visitor, places);
        await tab.reload();
        places = await formsAreThere(checkout, visitor);
        assert.deepEqual(
          (await inputs(places)).filter(({text}) => text !== ''),
          [],
        );
        await assertNoTrace();
      });
  });
}

const memoryIn = (mode: 'direct' | 'isolated') => () => {
  let checkout: CheckoutIn;
  let visitor: OwnVisit;
  let tab: Page;
  let places: readonly Place[];

  test.beforeAll(async () => {
    checkout = await startCheckoutIn(mode, 'chromium', {pages});
  });
  test.beforeEach(async ({newVisitor}) => {
    checkout.sandbox.reset();
    visitor = await newVisitor();
    assert.ok(visitor.page);
    tab = visitor.page;
    await visitor.goto(`${checkout.origin}/bare`);
    places = await formsAreThere(checkout, visitor);
  });
  test.afterEach(() => visitor.close());
  test.afterAll(() => checkout?.close());

  const tracesInHeap = async (): Promise<string[]> => {
    const cdp = await tab.context().newCDPSession(tab);
    const names = await fieldNames();
    const texts = await heapTexts(cdp);
    assert.ok(
      texts.some(({text}) => text.includes('token-error')),
      'the snapshot shows texts',
    );
    return texts.flatMap(({text, holders}) =>
      canariesIn(text, names).map((name) => `${name}: ${text.slice(0, 80)}\n  ← ${holders()}`),
    );
  };
  /** Asked of the page in a way that leaves no text in it. */
  const fieldNames = async () => [
    'number',
    'expiry',
    'cvc',
    'id_number',
    'name',
    'address_line1',
    'address_city',
    'account_holder_name',
    'account_number',
    'last_name',
    'email',
    'ssn_last_4',
    'tax_id',
  ];

  if (mode === 'isolated') {
    test('holds nothing of what stands in the fields', async () => {
      await typeAll(visitor, places);
      await visitor.evaluate(tokenizeAll, ELEMENTS);
      assert.deepEqual(await tracesInHeap(), []);
    });
    return;
  }

  test('holds what stands in the fields, and nothing of it after the elements are removed', async () => {
    await typeAll(visitor, places);
    const traces = await tracesInHeap();
    for (const name of ['number', 'cvc', 'id_number', 'name']) {
      assert.ok(
        traces.some((trace) => trace.startsWith(`${name}:`)),
        `the search finds ${name}`,
      );
    }
    await visitor.evaluate(tokenizeAll, ELEMENTS);
    await visitor.evaluate((elements) => {
      for (const host of document.querySelectorAll(elements)) host.remove();
    }, ELEMENTS);
    await visitor.click('#away');
    assert.deepEqual(await tracesInHeap(), []);
  });

  test('holds nothing of it after tokens, errors and a reset', async () => {
    await typeAll(visitor, places, true);
    await visitor.evaluate(tokenizeAll, ELEMENTS);
    checkout.sandbox.addFault({fault: 'card_declined', times: 'always'});
    await visitor.evaluate(tokenizeAll, ELEMENTS);
    await visitor.evaluate((elements) => {
      for (const host of document.querySelectorAll(elements))
        (host as unknown as {reset: () => void}).reset();
    }, ELEMENTS);
    await visitor.click('#away');
    assert.deepEqual(await tracesInHeap(), []);
  });
};

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`the memory of a page’s script, ${mode}, in Chromium`, {tag: '@chromium'}, memoryIn(mode));
}

/**
 * What the guard and the shadow root do not close, so that nobody takes them for more than they are: script that is
 * on the page before ours hears every key, and any script may look into an open shadow root. Isolated and sandboxed
 * forms are the answer to both.
 */
test.describe('what direct mode cannot stop', () => {
  let checkout: Checkout;
  let visitor: Visit;

  test.beforeAll(async ({sharedVisitor}) => {
    const form = (api: string) => tokenForm('card-token-form', api);
    const listener = `<script>${expression(eavesdrop)}</script>`;
    checkout = await startCheckout({
      pages: (api) => ({
        '/early': page(form(api), listener + cdnScript('all')),
        '/late': page(form(api), cdnScript('all') + listener.replace('<script>', '<script type="module">')),
      }),
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await checkout?.close();
  });

  const typeFor = async (path: string): Promise<Readonly<Record<string, string>>> => {
    await visitor.goto(checkout.origin + path);
    await visitor.until(() =>
      document.querySelector('card-token-form')?.shadowRoot?.querySelector('#number'),
    );
    await visitor.click('#number');
    await visitor.type('34918');
    return visitor.evaluate(() => (window as unknown as {heard: Record<string, string>}).heard);
  };

  test('is a capture listener that a script adds before ours: it hears all of it', async () => {
    const heard = await typeFor('/early');
    const types = ['beforeinput', 'input', 'keydown', 'keypress', 'keyup'];
    const legacy = visitor.engine === 'firefox' ? [] : ['textInput'];
    assert.deepEqual(Object.keys(heard).sort(), [...types, ...legacy].sort());
    for (const text of Object.values(heard)) assert.equal(text, '34918');
  });

  test('is not one that a script adds after ours: it hears nothing', async () => {
    assert.deepEqual(await typeFor('/late'), {});
  });

  test('is a look into the open shadow root, from any script', async () => {
    await typeFor('/late');
    const seen = await visitor.evaluate(
      () => document.querySelector('card-token-form')?.shadowRoot?.querySelector('input')?.value,
    );
    assert.equal(seen, '3491 8');
  });
});

/** Runs in the page, as a recorder of sessions would: hears every typing event, as early as it can. */
function eavesdrop(): void {
  const heard: Record<string, string> = {};
  Object.assign(window, {heard});
  const types =
    'beforeinput input textInput keydown keypress keyup paste drop compositionupdate compositionend';
  for (const type of types.split(' ')) {
    const hear = (event: Event) => {
      const {key = '', data} = event as Partial<KeyboardEvent & InputEvent>;
      heard[type] = (heard[type] ?? '') + (data ?? key);
    };
    window.addEventListener(type, hear, true);
  }
}

/** What the API answers that a page may see: of a form in a frame, the date. */
const isEchoed = (name: string, mode: Forms['mode']) =>
  mode === 'direct' ? ECHOED.includes(name) || name.startsWith('address_') : name === 'expiry';

interface Control {
  readonly place: Place;
  readonly tag: string;
  readonly name: string;
  readonly text: string;
  readonly select: boolean;
}

/** What the forms have whose parts load last. */
const LAST: Readonly<Record<string, string>> = {
  'pii-token-form': '#id_number',
  'bank-account-token-form': '#account_holder_type option',
  'person-token-form': '#ssn_last_4',
  'account-token-form': '#tax_id',
};

/** The documents with fields, once all of them can be filled in. */
async function formsAreThere(checkout: CheckoutIn, visitor: Visit): Promise<readonly Place[]> {
  const places: Place[] = [];
  for (const {tag} of formsUnderTest) {
    const place = await checkout.fields(visitor, tag);
    await place.until(
      (tag, selector) => document.querySelector(tag)?.shadowRoot?.querySelector(selector),
      tag,
      LAST[tag] ?? 'input',
    );
    if (!places.includes(place)) places.push(place);
  }
  return places;
}

/** Every control of every element of the page, in reading order. */
async function inputs(places: readonly Place[]): Promise<readonly Control[]> {
  const controls = places.map(async (place) => {
    const found = await place.evaluate(() =>
      [...document.querySelectorAll('*')].flatMap(({localName: tag, shadowRoot}) =>
        [...(shadowRoot?.querySelectorAll<HTMLInputElement>('input, select') ?? [])].map((control) => ({
          tag,
          name: control.id,
          text: control.value,
          select: control.localName === 'select',
        })),
      ),
    );
    return found.map((control) => ({place, ...control}));
  });
  return (await Promise.all(controls)).flat();
}

/**
 * Types into every field, and corrects the last one: key by key, or with the text at one go as an input method
 * puts it there.
 */
async function typeAll(visitor: OwnVisit, places: readonly Place[], keyByKey = false): Promise<void> {
  for (const place of places) await typeInto(visitor, place, keyByKey);
}

async function typeInto(visitor: OwnVisit, place: Place, keyByKey: boolean): Promise<void> {
  const keyboard = visitor.page?.keyboard;
  // not `inputs`, which would leave texts in the memory of the page
  const controls = await place.evaluate(() =>
    [...document.querySelectorAll('*')].flatMap(({localName: tag, shadowRoot}) =>
      [...(shadowRoot?.querySelectorAll('input, select') ?? [])].map(({id, localName}) => ({
        tag,
        name: id,
        select: localName === 'select',
      })),
    ),
  );
  for (const {tag, name, select} of controls) {
    await focus(place, tag, name);
    if (select) {
      await visitor.type({address_country: 'Barb', account_holder_type: 'I'}[name] ?? 'A');
      await visitor.press('Tab');
    } else {
      if (keyByKey) await visitor.type(canaryOf(name));
      else await keyboard?.insertText(canaryOf(name));
      // a slip that is put right: what stood there is remembered for undo
      await visitor.press('Backspace');
      await visitor.type(canaryOf(name).slice(-1));
    }
  }
}

/**
 * To click each of some seventy fields, which has to be scrolled to and to stand still, takes most of a minute. A
 * frame gets its first focus by a click, though.
 */
async function focus(place: Place, tag: string, name: string): Promise<void> {
  const isThere = await place.evaluate(
    (tag, name) => {
      document.querySelector(tag)?.shadowRoot?.getElementById(name)?.focus();
      return document.hasFocus();
    },
    tag,
    name,
  );
  if (!isThere) await place.click(`#${name}`);
}

/** Runs in the page: every element makes a token, or fails. */
async function tokenizeAll(elements: string): Promise<void> {
  const attempts = [...document.querySelectorAll(elements)].map((host) =>
    (host as unknown as {tokenize: () => Promise<unknown>}).tokenize(),
  );
  await Promise.allSettled(attempts);
}

/** Runs in the page: as password managers fill in, by value and event. */
function fillIn(canaries: Readonly<Record<string, string>>): void {
  for (const {shadowRoot} of document.querySelectorAll('*')) {
    for (const control of shadowRoot?.querySelectorAll<HTMLInputElement>('input, select') ?? []) {
      const last = control.querySelector<HTMLOptionElement>('option:last-child');
      control.value = last?.value ?? canaries[control.id] ?? '';
      control.dispatchEvent(new Event('input', {bubbles: true, composed: true}));
      control.dispatchEvent(new Event('change', {bubbles: true}));
    }
  }
}
