import assert from 'node:assert/strict';
import type {OwnVisit, Place} from '../support/browsers/visit.js';
import {defineScript, importMap, page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {startCheckoutIn, type CheckoutIn} from '../support/modes.js';

const UUID = /^[\da-f]{8}-[\da-f]{4}-4[\da-f]{3}-[89ab][\da-f]{3}-[\da-f]{12}$/;

/** Runs in a document: the addresses of all that it loaded. */
const resources = () => performance.getEntriesByType('resource').map(({name}) => name);

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`what goes over the network, ${mode}`, {tag: ['@once', `@${mode}`]}, () => {
    let checkout: CheckoutIn;
    let visitor: OwnVisit;
    let fields: Place;
    const hosts = new Set<string>();

    test.beforeAll(async ({engine, newVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages: ({form, script}) => ({
          '/modules': page(
            form('card-token-form', 'collect="name address" locale="de"'),
            importMap + defineScript('card-token-form'),
          ),
          '/script': page(form('card-token-form'), script('card-token-form')),
          '/plain': page(form('card-token-form'), importMap + defineScript('card-token-form')),
        }),
      });
      visitor = await newVisitor();
      visitor.page?.on('request', (request) => hosts.add(new URL(request.url()).host));
    });
    test.afterAll(async () => {
      await visitor?.close();
      await checkout?.close();
    });
    test.beforeEach(() => {
      checkout.sandbox.reset();
      hosts.clear();
    });

    const opens = async (path: string) => {
      await visitor.goto(checkout.origin + path);
      fields = await checkout.fields(visitor);
      await fields.click('#number');
      for (const text of ['4242424242424242', '1234', '123']) {
        await visitor.type(text);
        await visitor.press('Tab');
      }
    };
    /** The id of the token that this brings. */
    const tokenAfter = async (act: () => Promise<void>) => {
      await visitor.evaluate(() => {
        Object.assign(globalThis, {made: ''});
        document.querySelector('card-token-form')?.addEventListener(
          'token',
          (event) =>
            Object.assign(globalThis, {
              made: (event as CustomEvent<{token: {id: string}}>).detail.token.id,
            }),
          {once: true},
        );
      });
      await act();
      return visitor.until(() => (globalThis as unknown as {made: string}).made);
    };

    const assertNothingButFiles = async () => {
      // what a browser asks of its own accord it has asked by now
      await fields.until(() =>
        document.querySelector('card-token-form')?.shadowRoot?.querySelector('[part~=brand][aria-label]'),
      );
      assert.deepEqual(checkout.sandbox.received, []);
      const loaded = await visitor.evaluate(resources);
      const own = [checkout.origin, checkout.forms.fieldsOrigin || checkout.origin];
      const others = [...(await fields.evaluate(resources)), ...loaded].map((name) => new URL(name).host);
      assert.deepEqual(
        [...hosts, ...others].filter((host) => !own.some((origin) => new URL(origin).host === host)),
        [],
      );
    };

    // loaded from many files, once
    test(
      'is nothing but the page’s own files until a token is asked for, with modules',
      {tag: '@chromium'},
      async () => {
        await opens('/modules');
        await assertNothingButFiles();
      },
    );

    test('is the page’s own files, and one POST with an idempotency key when a token is asked for', async () => {
      await opens('/script');
      await assertNothingButFiles();
      await tokenAfter(() => fields.click('[part~=submit]'));
      const [post, ...more] = checkout.sandbox.posts();
      assert.deepEqual(more, []);
      assert.equal(post?.path, '/v1/tokens');
      assert.match(post.headers['idempotency-key'] ?? '', UUID);
      assert.equal(post.headers['cookie'], undefined);
      assert.equal(post.headers['referer'], undefined);
      assert.deepEqual(
        checkout.sandbox.received.map(({method, path}) => `${method} ${path}`),
        ['OPTIONS /v1/tokens', 'POST /v1/tokens'],
      );
    });

    test.describe('of a card that is sent again', () => {
      test.beforeAll(() => opens('/plain'));

      test('is one POST for a double click with an Enter after it', async () => {
        checkout.sandbox.addFault({fault: 'latency', latency: 500});
        await tokenAfter(async () => {
          await fields.evaluate(() => {
            const button = document
              .querySelector('card-token-form')
              ?.shadowRoot?.querySelector<HTMLElement>('[part~=submit]');
            button?.click();
            button?.click();
          });
          await visitor.press('Enter');
        });
        assert.equal(checkout.sandbox.posts().length, 1);
      });

      test('is the same key for every try of one token, and another for the next token', async () => {
        // not a lost connection: a browser itself may send such a request again
        checkout.sandbox.addFault({fault: 'empty_body', times: 1});
        await tokenAfter(() => fields.click('[part~=submit]'));
        const keys = () => checkout.sandbox.posts().map(({headers}) => headers['idempotency-key']);
        assert.equal(keys().length, 2, 'two tries');
        assert.equal(new Set(keys()).size, 1, 'one key');
        assert.equal(checkout.sandbox.tokens().length, 1, 'one token');
        await tokenAfter(() => fields.click('[part~=submit]'));
        assert.equal(new Set(keys()).size, 2, 'another key');
        for (const key of keys()) assert.match(key ?? '', UUID);
      });
    });
  });
}
