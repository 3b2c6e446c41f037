import assert from 'node:assert/strict';
import {execFileSync, spawn} from 'node:child_process';
import {once} from 'node:events';
import {existsSync, readFileSync, statSync} from 'node:fs';
import {pathToFileURL} from 'node:url';
import type {TokenParams} from '../../src/client/params.js';
import type * as client from '../../src/client/index.js';
import type {Visit} from '../support/browsers/visit.js';
import {cdnScript, defineScript, importMap, page} from '../support/checkout.js';
import {test} from '../support/fixtures.js';
import {focusHasCome, startCheckoutIn, type CheckoutIn} from '../support/modes.js';
import {startRecordingSandbox} from '../support/recording-sandbox.js';
import {filesBelow} from '../support/steps/files.js';

/** The kinds of token there are, what a customer types for each, and how its id begins. */
const KINDS = [
  {tag: 'card-token-form', typed: ['4242424242424242', '1234', '123'], id: /^tok_\w+$/},
  {tag: 'cvc-update-form', typed: ['123'], id: /^cvctok_\w+$/},
  {tag: 'pii-token-form', typed: ['000000000'], id: /^pii_\w+$/},
  {
    tag: 'bank-account-token-form',
    attributes: 'country="NL"',
    typed: ['Jenny Rosen', 'I', 'NL39RABO0300065264'],
    id: /^btok_\w+$/,
  },
] as const;

const CARD: TokenParams = {card: {number: '4242424242424242', exp_month: '12', exp_year: '2034', cvc: '123'}};

test.describe('the package, in Node', {tag: '@once'}, () => {
  const load = async <M>(file: string) => (await import(pathToFileURL(file).href)) as M;

  for (const file of ['index.js', 'client.js', 'sandbox/index.js']) {
    test(`imports ${file} without a DOM, and does nothing by that`, () => {
      const program = `
        const before = new Set(Reflect.ownKeys(globalThis));
        const names = Object.keys(await import('./dist/${file}'));
        const added = Reflect.ownKeys(globalThis).filter((key) => !before.has(key)).map(String);
        console.log(JSON.stringify({names, added}));`;
      const told = execFileSync(process.execPath, ['--input-type=module', '--eval', program], {
        encoding: 'utf8',
      });
      const {names, added} = JSON.parse(told) as Record<'names' | 'added', readonly string[]>;
      assert.ok(names.includes(file === 'sandbox/index.js' ? 'createSandbox' : 'createToken'));
      // Lit notes its versions and brings a registry for Node; Node notes that its fetch was looked at
      assert.deepEqual(
        added.filter((name) => !/^(lit|reactiveElement|customElements$)|undici/.test(name)),
        [],
      );
    });
  }

  test('makes a token with the built client', async () => {
    const sandbox = await startRecordingSandbox();
    try {
      const {createToken} = await load<typeof client>('dist/client.js');
      const options = {publishableKey: 'pk_test_sandbox', apiBase: sandbox.url};
      const token = await createToken(CARD, options);
      assert.match(token.id, /^tok_/);
      await assert.rejects(createToken(CARD, {...options, publishableKey: 'sk_test_1'}), {
        name: 'TokenError',
      });
    } finally {
      await sandbox.close();
    }
  });

  test('has every file that package.json names', () => {
    const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
      readonly exports: Readonly<Record<string, string | Readonly<Record<string, string>>>>;
      readonly bin: Readonly<Record<string, string>>;
      readonly customElements: string;
    };
    const targets = Object.values(manifest.exports).flatMap((target) =>
      typeof target === 'string' ? [target] : Object.values(target),
    );
    const files = [...targets, ...Object.values(manifest.bin), manifest.customElements];
    // declarations are made by a step of their own, after the scripts
    const built = files.filter((file) => !file.endsWith('.d.ts') || existsSync('dist/types'));
    const missing = built.filter((file) => !exists(file));
    assert.deepEqual(missing, []);
    for (const file of Object.values(manifest.bin)) {
      assert.ok(statSync(file).mode & 0o111, `${file} can be run`);
      assert.match(readFileSync(file, 'utf8'), /^#!\/usr\/bin\/env node\n/);
    }
    for (const target of Object.values(manifest.exports)) {
      if (typeof target === 'object' && 'default' in target)
        assert.equal(Object.keys(target).at(-1), 'default', 'conditions in order');
    }
  });

  test('has declarations that only point at each other', () => {
    test.skip(!existsSync('dist/types'), 'no declarations');
    const files = filesBelow('dist/types', '.d.ts');
    for (const file of files) {
      for (const [, path = ''] of readFileSync(file, 'utf8').matchAll(/from '(\.[^']*)'/g)) {
        const target = new URL(path.replace(/\.js$/, '.d.ts'), pathToFileURL(file));
        assert.ok(existsSync(target), `${path} in ${file}`);
      }
    }
  });

  test('starts the sandbox from its command', async () => {
    const command = spawn(process.execPath, ['dist/sandbox/cli.js', 'sandbox', '--port', '0'], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    try {
      const [greeting] = (await once(command.stdout, 'data')) as [Buffer];
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(String(greeting))?.[0];
      const {createToken} = await load<typeof client>('dist/client.js');
      const token = await createToken(CARD, {publishableKey: 'pk_test_sandbox', apiBase: url ?? ''});
      assert.match(token.id, /^tok_/);
    } finally {
      command.kill();
      await once(command, 'exit');
    }
  });
});

/** Of a pattern such as `./dist/cdn/*`, any file will do. */
function exists(file: string): boolean {
  if (!file.includes('*')) return existsSync(file);
  const [folder = '', ending = ''] = file.split('*');
  return existsSync(folder) && filesBelow(folder, ending).length > 0;
}

/** Runs in the page: the tags of its forms. */
const formsOnPage = () =>
  [...document.querySelectorAll('*')]
    .map(({localName}) => localName)
    .filter((name) => /^[a-z]+(-[a-z]+)*-form$/.test(name));

for (const mode of ['direct', 'isolated'] as const) {
  test.describe(`the built elements, ${mode}`, {tag: `@${mode}`}, () => {
    let checkout: CheckoutIn;
    let visitor: Visit;

    test.beforeAll(async ({engine, sharedVisitor}) => {
      checkout = await startCheckoutIn(mode, engine, {
        pages: ({form: formOf, script}) => {
          const witness = '<script>errors = []; onerror = (text) => { errors.push(text); };</script>';
          const elements = KINDS.map((kind) =>
            formOf(kind.tag, 'attributes' in kind ? kind.attributes : ''),
          ).join('');
          const twice = defineScript('all') + defineScript('card-token-form');
          const copy = defineScript('all', 'copy');
          const classic = cdnScript('all') + cdnScript('card-token-form');
          const form =
            `<form action="/paid">${formOf('card-token-form', 'name="source"')}` +
            `${formOf('pii-token-form', 'name="identity"')}<button id="pay">Pay</button></form>`;
          return {
            '/script': page(elements, witness + script('all')),
            '/modules': page(elements, witness + importMap + defineScript('all')),
            '/two-copies': page(form, witness + importMap + twice + copy + classic),
            // one element by each copy: they have to know of each other
            '/two-owners': page(
              form,
              witness + importMap + defineScript('card-token-form') + defineScript('pii-token-form', 'copy'),
            ),
            '/paid': page('Thank you'),
          };
        },
      });
      visitor = sharedVisitor;
    });
    test.afterAll(async () => {
      await checkout?.close();
    });
    test.beforeEach(() => checkout.sandbox.reset());

    const open = async (path: string) => {
      await visitor.goto(checkout.origin + path);
      for (const tag of await visitor.evaluate(formsOnPage)) {
        const fields = await checkout.fields(visitor, tag);
        // those whose parts load last
        await fields.until(() =>
          [...document.querySelectorAll('pii-token-form, bank-account-token-form')].every(({shadowRoot}) =>
            shadowRoot?.querySelector('#id_number, #account_holder_type option'),
          ),
        );
      }
    };
    const errors = () =>
      visitor.evaluate(() => (globalThis as unknown as {errors: readonly string[]}).errors);

    for (const path of mode === 'direct' ? ['/script', '/modules'] : ['/script']) {
      // what differs between engines does not differ between the two ways to load the same source
      const tag = path === '/modules' ? '@chromium' : [];
      test.describe(`on one page (${path})`, {tag}, () => {
        test.beforeAll(() => open(path));

        for (const {tag, typed, id} of KINDS) {
          test(`make a token of <${tag}> with Enter, and another with the button`, async () => {
            await visitor.evaluate((tag) => {
              const told: string[] = [];
              Object.assign(globalThis, {told});
              document.querySelector(tag)?.addEventListener('token', (event) => {
                told.push((event as CustomEvent<{token: {id: string}}>).detail.token.id);
              });
              (document.querySelector(tag) as HTMLElement).focus();
            }, tag);
            const tokens = (count: number) =>
              visitor.until((count) => {
                const {told} = globalThis as unknown as {told: readonly string[]};
                return told.length >= count && told;
              }, count);
            const fields = await checkout.fields(visitor, tag);
            await focusHasCome(visitor, fields);
            for (const [n, text] of typed.entries()) {
              if (n > 0) await visitor.press('Tab');
              await visitor.type(text);
            }
            await visitor.press('Enter');
            assert.equal(((await tokens(1)) as readonly string[]).length, 1);
            // a name that is found from outside, whichever engine looks
            await fields.evaluate((tag) => {
              const button = document.querySelector(tag)?.shadowRoot?.querySelector('[part~=submit]');
              if (button) button.id = `press-${tag}`;
            }, tag);
            await fields.click(`#press-${tag}`);
            const told = (await tokens(2)) as readonly string[];
            assert.equal(told.length, 2);
            assert.notEqual(told[0], told[1]);
            for (const made of told) assert.match(made, id);
            assert.deepEqual(await errors(), []);
          });
        }
      });
    }

    for (const path of ['/two-copies', '/two-owners']) {
      // four frames a page take their time, and what differs between engines is not this
      const tag = mode === 'isolated' && path === '/two-copies' ? '@chromium' : [];
      test(
        `submit one form together when the library is there more than once, and throw nothing (${path})`,
        {tag},
        async () => {
          await open(path);
          await visitor.evaluate(() => (document.querySelector('card-token-form') as HTMLElement).focus());
          await focusHasCome(visitor, await checkout.fields(visitor));
          for (const text of ['4242424242424242', '1234', '123']) {
            await visitor.type(text);
            await visitor.press('Tab');
          }
          // keys that come before the focus has would go to the frame before
          await focusHasCome(visitor, await checkout.fields(visitor, 'pii-token-form'));
          await visitor.type('000000000');
          assert.deepEqual(await errors(), []);
          await visitor.click('#pay');
          await visitor.until(() => location.pathname === '/paid');
          const {searchParams} = new URL(await visitor.url());
          assert.match(searchParams.toString(), /^source=tok_\w+&identity=pii_\w+$/);
          assert.equal(checkout.sandbox.tokens().length, 2);
          assert.equal(checkout.sandbox.posts().length, 2);
        },
      );
    }
  });
}
