import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {setTimeout as wait} from 'node:timers/promises';
import {startDemo, type Demo} from '../../demo/start-demo.js';
import type {Token} from '../../src/client/token.js';
import {card as de} from '../../src/i18n/de/card.js';
import type {OwnVisit} from '../support/browsers/visit.js';
import {tabIntoFrame} from '../support/fields-origin.js';
import {test} from '../support/fixtures.js';
import {fieldsIn, focusHasCome, type Mode} from '../support/modes.js';

const PAID = '4242424242424242';
const DECLINED = '4000000000009995';
const MODES: readonly Mode[] = ['direct', 'sandboxed', 'isolated'];

/** A request as the shop's server got it. */
interface Received {
  readonly method: string;
  readonly path: string;
  readonly body: string;
}

test.describe('the demo', {tag: '@once'}, () => {
  let demo: Demo;
  let visitor: OwnVisit;

  test.beforeAll(async ({newVisitor}) => {
    demo = await startDemo({shopPort: 0, playgroundPort: 0, fieldsPort: 0, sandboxPort: 0, build: false});
    visitor = await newVisitor();
    await visitor.page?.addInitScript(rememberViolations);
    await visitor.page?.addInitScript(lookOften);
  });
  test.afterAll(async () => {
    await visitor.close();
    await demo.close();
  });

  const pageText = () => visitor.evaluate(() => document.body.innerText);
  const sees = (text: string) =>
    until(`“${text}” on the page`, async () => (await pageText()).includes(text));
  const arrivesAt = (path: string) => until(path, async () => (await visitor.url()).includes(path));
  /** Bodies of the forms that the shop's server got, newest first. */
  const forms = async () =>
    (await received(demo)).filter(({method}) => method === 'POST').map(({body}) => body);
  const sources = async () => (await forms()).map((body) => new URLSearchParams(body).get('source') ?? '');

  /** Fills the fields from the focused one on, with Tab between them. */
  const fill = async (first: string, ...rest: readonly string[]) => {
    await visitor.type(first);
    for (const text of rest) {
      await visitor.press('Tab');
      await visitor.type(text);
    }
  };
  const opensCheckout = async (mode: Mode) => {
    await visitor.goto(`${demo.shop}/?fields=${mode}`);
    // it says what is missing, once its fields are there
    await visitor.until(() => document.querySelector('card-token-form')?.validationMessage.trim());
    await visitor.click('#email');
  };
  /** Fills in the order, and then the card. */
  const fillCheckout = async (mode: Mode, quantity: string, ...card: readonly [string, ...string[]]) => {
    await fill('reader@example.com', quantity);
    if (mode === 'direct') await visitor.press('Tab');
    else await tabIntoFrame(visitor);
    await fill(...card);
  };
  const opensPlayground = async (tag: string) => {
    await visitor.goto(`${demo.playground}/?element=${tag}`);
    await sees('validationMessage'); // written by the page's script
  };
  const opensPlainPage = async () => {
    await visitor.goto(`${demo.shop}/plain`);
    await visitor.click('#number');
  };

  for (const mode of MODES) {
    test(`charges a card typed and sent by keyboard once, and gets nothing of it but a token (${mode})`, async () => {
      await opensCheckout(mode);
      await fillCheckout(mode, '2', PAID, '1234', '987');
      await visitor.press('Enter');
      await arrivesAt('/orders/');
      await sees('Visa ending in 4242, 12/2034');
      await sees('$128.00');
      const [form] = await forms();
      assert.match(form ?? '', /^email=reader%40example\.com&quantity=2&source=tok_\w+$/);
      const all = (await received(demo)).map(({path, body}) => `${path} ${body}`).join('\n');
      assert.doesNotMatch(all.replace(/(tok|ch)_\w+/g, ''), /4242|1234|987/);

      // it shows what it got, and is refused when it charges the token again
      const [source] = await sources();
      await sees(`&source=${source}`);
      await visitor.click('main form button');
      await sees('This token was used already');
      await sees('token_already_used');
      assert.deepEqual((await sources()).slice(0, 2), [source, source]);
    });
  }

  for (const mode of ['direct', 'isolated'] as const) {
    test(
      `lets a customer whose card was declined try again without typing it again (${mode})`,
      {tag: `@${mode}`},
      async () => {
        await opensCheckout(mode);
        await fillCheckout(mode, '1', DECLINED, '1234', '123');
        await visitor.click('.pay');
        await sees('Your card has insufficient funds.');
        const {length} = await sources();
        await visitor.click('.pay');
        await until('another order', async () => (await sources()).length > length);
        const [second, first] = await sources();
        assert.match(second ?? '', /^tok_/);
        assert.notEqual(second, first);
        await sees('Your card has insufficient funds.');

        if (mode === 'direct') await visitor.click('#number');
        else {
          // back from the button, which was clicked; what is between is the refusal
          const fields = await fieldsIn(mode, visitor, 'card-token-form');
          await until('the card number has the focus', async () => {
            await visitor.press('Shift+Tab');
            return (await fields.evaluate(focusedField)) === 'number';
          });
        }
        await visitor.press('Control+a');
        await visitor.type(PAID);
        await visitor.press('Enter');
        await arrivesAt('/orders/');
        await sees('Visa ending in 4242');
      },
    );
  }

  for (const mode of ['direct', 'isolated'] as const) {
    test(`asks for the card before it sends anything (${mode})`, {tag: `@${mode}`}, async () => {
      await opensCheckout(mode);
      const before = await forms();
      await visitor.type('reader@example.com');
      await visitor.press('Enter');
      await until('the card is asked for', () =>
        visitor.evaluate(
          () => document.querySelector('card-token-form')?.matches(':state(invalid)') ?? false,
        ),
      );
      assert.deepEqual(await forms(), before);
    });
  }

  test('gets nothing but the token from a page that has no script of its own', async () => {
    await opensPlainPage();
    assert.equal(await visitor.evaluate(() => document.scripts.length), 1);
    await fill(PAID, '1234', '123');
    await visitor.press('Enter');
    await arrivesAt('/orders/');
    await sees('Visa ending in 4242');
    assert.match((await forms())[0] ?? '', /^source=tok_\w+$/);
    if (visitor.page) assert.equal(await visitor.evaluate(() => sessionStorage.getItem('violations')), null);
  });

  test('serves that page under a policy that is enforced', async () => {
    await opensPlainPage();
    const outcome = await visitor.evaluate(() => {
      if (!('trustedTypes' in window)) return 'unknown here';
      try {
        document.createElement('p').innerHTML = '<b>markup</b>';
        return 'allowed';
      } catch {
        return 'refused';
      }
    });
    assert.notEqual(outcome, 'allowed');
    if (visitor.page && outcome === 'refused')
      assert.match(
        // told in a task of its own
        String(await visitor.until(() => sessionStorage.getItem('violations'))),
        /require-trusted/,
      );
    const policy = (await fetch(`${demo.shop}/plain`)).headers.get('Content-Security-Policy') ?? '';
    assert.deepEqual(policy.split('; '), [
      "default-src 'none'",
      "script-src 'self'",
      "style-src 'self'",
      "img-src 'self'",
      `connect-src ${demo.sandbox}`,
      "form-action 'self'",
      "base-uri 'none'",
      "frame-ancestors 'none'",
      "require-trusted-types-for 'script'",
      "trusted-types lit-html 'allow-duplicates'",
    ]);
  });

  test('says on a page why a card was declined that came from there', async () => {
    await opensPlainPage();
    await fill(DECLINED, '1234', '123');
    await visitor.click('.pay');
    await sees('Your card has insufficient funds.');
    await sees('card_declined, insufficient_funds');
  });

  const kinds = [
    ['card-token-form', 'tok_', PAID, '1234', '987'],
    ['cvc-update-form', 'cvctok_', '987'],
    ['pii-token-form', 'pii_', '078051120'],
  ] as const;
  for (const [element, prefix, ...typed] of kinds)
    for (const mode of ['direct', 'isolated'] as const) {
      // that each kind is made in each engine is said of the built elements
      const tag = prefix === 'tok_' && mode === 'direct' ? [] : '@chromium';
      test(
        `makes a ${prefix} in the playground, and shows everything but what was typed (${mode})`,
        {tag},
        async () => {
          const made = () => tokens(demo, prefix);
          const [first = '', ...rest] = typed;
          const {length} = await made();
          const frame = mode === 'direct' ? '' : `&frame-src=${demo.fields}/token-forms/frame.html`;
          await opensPlayground(element + frame);
          const fields = await fieldsIn(mode, visitor, element);
          await visitor.click('[data-call=focus]');
          await focusHasCome(visitor, fields);
          await fill(first, ...rest);
          await visitor.press('Enter');
          await until('a token by Enter', async () => (await made()).length === length + 1);
          await sees('"token"');
          await fields.click('[part~=submit]');
          await until('a token by the button', async () => (await made()).length === length + 2);
          const {id = ''} = (await made()).at(-1) ?? {};
          await sees(id);
          await sees('idempotency-key: ');
          await sees('body: hidden');
          const logs = await visitor.evaluate(() =>
            [...document.querySelectorAll('.log')].map((log) => log.textContent).join(),
          );
          for (const text of typed) assert.doesNotMatch(logs, new RegExp(`\\b${text}\\b`));
        },
      );
    }

  test('speaks another language in the playground', async () => {
    await opensPlayground('cvc-update-form&required=on&locale=de');
    await until('German', () =>
      visitor.evaluate(
        (text) => document.querySelector('cvc-update-form')?.validationMessage === text,
        de.required_cvc,
      ),
    );
  });

  test('plays a fault, and shows that it makes no second token', async () => {
    const {length} = await tokens(demo, 'cvctok_');
    await opensPlayground('cvc-update-form');
    await visitor.evaluate(() => {
      const fault = document.querySelector<HTMLSelectElement>('#fault');
      if (fault) fault.value = 'drop_after';
      document.querySelector<HTMLButtonElement>('#arm')?.focus();
    });
    await visitor.press('Enter');
    await sees('To come: drop_after (1 ×)');
    await visitor.click('[data-call=focus]');
    await fill('987');
    await visitor.press('Enter');
    await sees('fault: drop_after');
    await sees('no second token');
    assert.equal((await tokens(demo, 'cvctok_')).length, length + 1);
  });

  test('shows what an element has, and keeps it in the address', {tag: '@chromium'}, async () => {
    const {page} = visitor;
    assert.ok(page);
    await opensPlayground('person-token-form');
    assert.equal(await page.getByLabel('terms-url').isVisible(), false);
    await opensPlayground('account-token-form');
    await page.getByLabel('terms-url').fill('/terms');
    await page.getByRole('group', {name: 'Account'}).getByLabel('details').fill('{"metadata": {"n": "1"}}');
    await page.getByText('Further attributes').click();
    await page.getByLabel('stripe-account').fill('acct_1');
    await visitor.press('Tab');
    const written = ['terms-url="/terms"', 'details="{&quot;metadata&quot;', 'stripe-account="acct_1"'];
    for (const text of written) await sees(text);
    await visitor.goto(await visitor.url());
    for (const text of written) await sees(text);
  });

  test(
    'asks an address as its country writes it, with scripts and in a frame',
    {tag: '@chromium'},
    async () => {
      const {page} = visitor;
      assert.ok(page);
      await opensPlayground('card-token-form&collect=address&locale=de');
      await page.selectOption('#address_country', 'AE');
      await page.getByLabel('Emirat').selectOption('DU');
      await opensPlayground('card-token-form&collect=address&locale=de&frame-src=/token-forms/frame.html');
      const frame = page.frameLocator('card-token-form iframe');
      await frame.locator('#address_country').selectOption('AE');
      await frame.getByLabel('Emirat').selectOption('DU');
    },
  );

  test('pays with a saved card by its security code alone', {tag: '@chromium'}, async () => {
    await visitor.goto(`${demo.shop}/again`);
    await visitor.click('#number');
    await fill('378282246310005', '1234', '1234');
    await visitor.press('Enter');
    await arrivesAt('/again/cus_');
    await sees('American Express ending in 0005');
    await visitor.click('#cvc');
    await fill('9876');
    await visitor.press('Enter');
    await sees('Thank you again');
    await sees('succeeded');
    const [paid, saved] = await forms();
    assert.match(paid ?? '', /^cvc=cvctok_\w+$/);
    assert.match(saved ?? '', /^source=tok_\w+$/);
    for (const {id, used} of await tokens(demo, 'cvctok_')) if (paid?.endsWith(id)) assert.equal(used, true);
  });

  test('takes in a seller by four tokens', {tag: '@chromium'}, async () => {
    const {page} = visitor;
    assert.ok(page);
    const fields = async (texts: Readonly<Record<string, string>>) => {
      for (const [label, text] of Object.entries(texts))
        await page.getByLabel(label, {exact: true}).fill(text);
    };
    const choose = async (choices: Readonly<Record<string, string>>) => {
      for (const [label, name] of Object.entries(choices))
        await page.getByLabel(label, {exact: true}).selectOption({label: name});
    };
    const goesOn = () => visitor.click('.pay');
    const address = {Address: '1 Lamp Street', City: 'Reno', 'ZIP code': '89501'};
    await visitor.goto(`${demo.shop}/sell`);
    await choose({State: 'Nevada'});
    await fields({'Registered name': 'Lamps & Co', 'Phone number': '(775) 555-0100', ...address});
    await fields({'Employer Identification Number (EIN)': '000000000'});
    await page.getByLabel('I accept the terms of service').check();
    await goesOn();
    await sees('One person who may sign');
    await choose({Month: 'January', State: 'Nevada'});
    await fields({'First name': 'Jane', 'Last name': 'Diaz', Day: '1', Year: '1901'});
    await fields({Email: 'jane@example.com', 'Phone number': '(775) 555-0100'});
    await fields(address);
    await goesOn();
    await sees('Where we pay you');
    await choose({'Account holder type': 'Company', 'Account type': 'Checking'});
    await fields({'Account holder name': 'Lamps & Co', 'Routing number': '110000000'});
    await fields({'Account number': '000123456789', 'Confirm account number': '000123456789'});
    await goesOn();
    await sees('The payment service checks who that person is');
    await fields({'Social Security number': '000000000'});
    await goesOn();
    await sees('Welcome among the lamp makers');
    await sees('was given');
    const told = (await forms()).slice(0, 4);
    for (const prefix of ['pii', 'btok', 'cpt', 'ct'])
      assert.match(told.shift() ?? '', new RegExp(`^token=${prefix}_\\w+$`));
  });

  const axe = readFileSync('node_modules/axe-core/axe.min.js', 'utf8');

  test(
    'has no page on which axe finds anything, by day or by night, on a phone or a desk',
    {tag: '@chromium'},
    async () => {
      const {page} = visitor;
      assert.ok(page);
      const paths = [
        '/',
        '/?fields=sandboxed',
        '/?fields=isolated',
        '/again',
        '/sell',
        '/plain',
        '/received',
        '/how-it-works',
      ].map((path) => demo.shop + path);
      for (const url of [...paths, `${demo.playground}/`]) {
        await visitor.goto(url);
        for (const frame of page.frames()) await frame.evaluate(axe);
        for (const [width, colorScheme] of [
          [1280, 'light'],
          [320, 'dark'],
        ] as const) {
          await visitor.resize({width, height: 800});
          // colors that are still on their way are none to judge
          await page.emulateMedia({colorScheme, reducedMotion: 'reduce'});
          const found: unknown = await page.evaluate(
            "axe.run({resultTypes: ['violations']}).then(({violations}) => violations)",
          );
          assert.deepEqual(found, [], `${url} at ${width} px, ${colorScheme}`);
          const overflow = await visitor.evaluate(() => document.documentElement.scrollWidth - innerWidth);
          assert.ok(overflow <= 0, `${url} is ${overflow} px too wide for ${width} px`);
        }
      }
    },
  );
});

/** Runs in every page of the visit: keeps what the browser refused, over navigation to the same origin too. */
function rememberViolations(): void {
  addEventListener('securitypolicyviolation', ({violatedDirective}) => {
    const before = sessionStorage.getItem('violations') ?? '';
    sessionStorage.setItem('violations', `${before}${violatedDirective}\n`);
  });
}

/** Runs in every page of the visit: what is looked at every second is looked at ten times as often. */
function lookOften(): void {
  const start = setInterval;
  globalThis.setInterval = ((run: () => void, ms = 0) => start(run, ms / 10)) as typeof setInterval;
}

/** Runs where the fields are. */
const focusedField = () => document.activeElement?.shadowRoot?.activeElement?.id;

async function received({shop}: Demo): Promise<readonly Received[]> {
  const answer = await fetch(`${shop}/received`, {headers: {Accept: 'application/json'}});
  return (await answer.json()) as Received[];
}

async function tokens({sandbox}: Demo, prefix: string): Promise<readonly Token[]> {
  const answer = await fetch(`${sandbox}/_sandbox/tokens`);
  const {tokens} = (await answer.json()) as {tokens: Token[]};
  return tokens.filter(({id}) => id.startsWith(prefix));
}

/** Looks again and again. A page that is being left does not answer, which is no failure. */
async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  const end = Date.now() + 120_000;
  while (!(await isSo().catch(() => false))) {
    if (Date.now() > end) throw new Error(`Not within two minutes: ${what}.`);
    await wait(50);
  }
}
