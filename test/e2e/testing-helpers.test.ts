import assert from 'node:assert/strict';
import {compileFunction} from 'node:vm';
import type {Page} from 'playwright-core';
import {createSandbox, type Sandbox} from '../../src/sandbox/create-sandbox.js';
import {
  fillAccount,
  fillBankAccount,
  fillCard,
  fillCvc,
  fillPerson,
  fillPii,
  routeToSandbox,
} from '../../src/testing/index.js';
import type {OwnVisit, Visit} from '../support/browsers/visit.js';
import {importMap, page as html, startCheckout, tokenForm, type Checkout} from '../support/checkout.js';
import {codeBlock} from '../support/code-blocks.js';
import {test} from '../support/fixtures.js';
import {MODES, startCheckoutIn, type CheckoutIn} from '../support/modes.js';

const person = {first_name: 'Jenny', last_name: 'Rosen', dob_month: '1', dob_day: '2', dob_year: '1990'};
const bankAccount = {
  account_holder_name: 'Jenny Rosen',
  account_holder_type: 'Individual',
  account_type: 'checking',
  routing_number: '110000000',
  account_number: '000123456789',
  confirm_account_number: '000123456789',
};

/** How each form is asked for, filled in and sent. */
const kinds: Readonly<
  Record<
    string,
    {readonly attributes?: string; readonly fill: (page: Page) => Promise<void>; readonly sent: string}
  >
> = {
  'card-token-form': {
    attributes: 'collect="name postal-code"',
    fill: (page) => fillCard(page.locator('main'), {cvc: '321', name: 'Jenny Rosen', address_zip: '94107'}),
    sent: 'card[number]=4242424242424242&',
  },
  'cvc-update-form': {fill: (page) => fillCvc(page), sent: 'cvc_update[cvc]=123'},
  'pii-token-form': {fill: (page) => fillPii(page), sent: 'pii[id_number]=000000000'},
  'bank-account-token-form': {
    attributes: 'country="US" countries="DE US"',
    fill: (page) => fillBankAccount(page, {country: 'US', ...bankAccount}),
    sent: 'bank_account[routing_number]=110000000',
  },
  'person-token-form': {
    attributes: 'collect="name dob relationship"',
    fill: (page) => fillPerson(page, {...person, relationship_director: true}),
    sent: 'person[relationship][director]=true',
  },
  'account-token-form': {
    attributes: 'collect="name" terms',
    fill: (page) =>
      fillAccount(page, {business_type: 'company', name: 'Rocket Rides', tos_shown_and_accepted: true}),
    sent: 'account[company][name]=Rocket%20Rides',
  },
};

for (const mode of MODES)
  test.describe(`by Playwright, ${mode}`, {tag: '@chromium'}, () => {
    let checkout: CheckoutIn;
    let visitor: OwnVisit;
    let page: Page;
    test.beforeAll(async ({engine, newVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages: ({form, script}) =>
          Object.fromEntries(
            Object.entries(kinds).map(([tag, {attributes}]) => [
              `/${tag}`,
              html(
                `<main><iframe title="Advertisement"></iframe>${form(tag, attributes)}</main>`,
                script(tag),
              ),
            ]),
          ),
      });
      visitor = await newVisitor();
      assert.ok(visitor.page);
      page = visitor.page;
    });
    test.afterAll(async () => {
      await visitor?.close();
      await checkout?.close();
    });
    test.beforeEach(() => checkout.sandbox.reset());

    for (const [tag, {fill, sent}] of Object.entries(kinds))
      test(`fills in <${tag}>`, async () => {
        await page.goto(`${checkout.origin}/${tag}`);
        await fill(page);
        await page.evaluate(`document.querySelector('${tag}').tokenize()`);
        const [{body = ''} = {}] = checkout.sandbox.posts();
        assert.ok(decodeURI(body).includes(decodeURI(sent)), body);
      });
  });

/** Runs what `docs/testing-your-checkout.md` prints, its imports and other names being these. */
function runSnippet(mark: string, names: Readonly<Record<string, unknown>>): Promise<unknown> {
  const code = codeBlock('docs/testing-your-checkout.md', 'js', mark).replace(/^import .*$/gm, '');
  const run = compileFunction(`return (async () => {${code}})()`, Object.keys(names)) as (
    ...values: unknown[]
  ) => Promise<unknown>;
  return run(...Object.values(names));
}

test.describe('a sandbox in the process of a Playwright test', {tag: '@chromium'}, () => {
  let checkout: Checkout;
  let visitor: OwnVisit;
  let sandbox: Sandbox;
  test.beforeAll(async ({newVisitor}) => {
    checkout = await startCheckout({
      pages: () => ({
        '/': html(
          '<card-token-form publishable-key="pk_test_1"></card-token-form>',
          '<script src="/dist/cdn/card-token-form.js"></script>',
        ),
        '/checkout': html(
          `<form action="/receipt"><card-token-form name="source" publishable-key="pk_test_1"></card-token-form>
          <button>Pay</button></form>`,
          '<script src="/dist/cdn/card-token-form.js"></script>',
        ),
        '/receipt': html('Thank you'),
      }),
    });
    sandbox = createSandbox();
    visitor = await newVisitor();
    assert.ok(visitor.page);
    await routeToSandbox(visitor.page, sandbox);
  });
  test.afterAll(async () => {
    await visitor?.close();
    await checkout?.close();
  });

  test('runs as the guide prints it', async () => {
    const {page} = visitor;
    assert.ok(page);
    const open = (path: string) => page.goto(checkout.origin + path);
    const here = new Proxy(page, {
      get: (_, name) => (name === 'goto' ? open : (Reflect.get(page, name) as () => unknown).bind(page)),
    });
    let run: ((args: {page: Page}) => Promise<void>) | undefined;
    await runSnippet('a customer pays', {
      fillCard,
      test: (_: string, body: typeof run) => (run = body),
      expect: () => ({toHaveURL: (url: RegExp) => page.waitForURL(url)}),
    });
    await run?.({page: here});
    assert.match(page.url(), /receipt\?source=tok_/);
    await runSnippet('routeToSandbox(page', {page: here, createSandbox, fillCard, routeToSandbox});
    const code = page.evaluate(
      `document.querySelector('card-token-form').tokenize().catch(({code}) => code)`,
    );
    assert.equal(await code, 'card_declined');
    await page.unrouteAll();
    await routeToSandbox(page, sandbox);
  });

  test('answers the forms of a page, with its faults', async () => {
    await visitor.goto(checkout.origin);
    assert.ok(visitor.page);
    await fillCard(visitor.page);
    sandbox.reset();
    sandbox.addFault({fault: 'drop_before'});
    const id = await visitor.page.evaluate<string>(
      `document.querySelector('card-token-form').tokenize().then(({id}) => id)`,
    );
    assert.deepEqual(
      sandbox.tokens().map(({id}) => id),
      [id],
    );
    assert.equal(checkout.sandbox.received.length, 0);
  });
});

/** Where a page without a bundler finds this package. */
const OWN = {
  'token-forms/sandbox': '/dist/sandbox/in-page.js',
  'token-forms/define/': '/dist/define/',
};

test.describe('in a test that runs in the page', () => {
  let checkout: Checkout;
  let visitor: Visit;
  test.beforeAll(async ({sharedVisitor}) => {
    checkout = await startCheckout({
      pages: (api) => ({
        '/sandbox': html(
          '<card-token-form publishable-key="pk_test_sandbox"></card-token-form>',
          importMap.replace('"imports":{', `"imports":${JSON.stringify(OWN).replace('}', ',')}`) +
            `<script type="module">
                ${codeBlock('docs/testing-your-checkout.md', 'js', 'globalThis.fetch').replace('export ', '')}
                import * as helpers from '/dist/testing.js';
                Object.assign(globalThis, {helpers});
              </script>`,
        ),
        '/': html(
          tokenForm('card-token-form', api) +
            tokenForm('person-token-form', api, 'collect="name dob address" country="US"') +
            tokenForm('account-token-form', api, 'collect="name" terms') +
            tokenForm('pii-token-form', api, 'frame-src="/frame.html"'),
          `${importMap}<script type="module">
              import '/dist/define/all.js';
              import * as helpers from '/dist/testing.js';
              Object.assign(globalThis, {helpers});
            </script>`,
        ),
      }),
    });
    visitor = sharedVisitor;
  });
  test.afterAll(async () => {
    await checkout?.close();
  });
  test.beforeEach(async () => {
    checkout.sandbox.reset();
    await visitor.goto(checkout.origin);
    await visitor.until(() => 'helpers' in globalThis);
  });

  /** Calls a helper there, and returns what became of it. */
  const call = (helper: string, selector: string, values: object) =>
    visitor.evaluate(
      async (helper, selector, values) => {
        type Helper = (target: Element | null, values: object) => Promise<void>;
        const {helpers} = globalThis as unknown as {helpers: Readonly<Record<string, Helper>>};
        try {
          const target = document.querySelector(selector);
          await helpers[helper]?.(target, values);
          return (await (target as HTMLElementTagNameMap['card-token-form']).tokenize()).id;
        } catch (error) {
          return String(error);
        }
      },
      helper,
      selector,
      values,
    );

  test('has the sandbox in the page, as the guide prints it', async () => {
    await visitor.goto(`${checkout.origin}/sandbox`);
    await visitor.until(() => 'helpers' in globalThis);
    assert.match(await call('fillCard', 'card-token-form', {}), /^tok_/);
    assert.equal(checkout.sandbox.received.length, 0);
  });

  test('fills in texts', async () => {
    assert.match(await call('fillCard', 'card-token-form', {}), /^tok_/);
  });

  test('chooses, checks, and waits for what follows from a choice', async () => {
    const home = {address_country: 'GB', address_line1: '1 High Street', address_city: 'London'};
    const values = {...person, ...home, address_postal_code: 'SW1A 1AA'};
    assert.match(await call('fillPerson', 'person-token-form', values), /^cpt_/);
    const company = {business_type: 'Company', name: 'Rocket Rides', tos_shown_and_accepted: true};
    assert.match(await call('fillAccount', 'account-token-form', company), /^ct_/);
  });

  test('says what it cannot do', async () => {
    const noForm = await call('fillCvc', 'card-token-form', {});
    assert.equal(noForm, 'Error: There is no <cvc-update-form> here.');
    const noOption = await call('fillAccount', 'account-token-form', {business_type: 'club'});
    assert.equal(noOption, 'Error: The field business_type has no option club.');
    const framed = await call('fillPii', 'pii-token-form', {});
    assert.match(framed, /are in a frame, .* use Playwright/);
  });
});
