import assert from 'node:assert/strict';
import {execFileSync, spawnSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {existsSync, readFileSync, readdirSync, statSync} from 'node:fs';
import {basename, dirname, relative} from 'node:path';
import {definingModules} from '../../build/environments.js';
import {test} from '../support/fixtures.js';
import {filesBelow} from '../support/steps/files.js';
import {isOurs, typeCheck} from '../support/type-check.js';

const read = (file: string) => readFileSync(file, 'utf8');
const description = JSON.parse(read('package.json')) as {
  exports: Record<string, string | Record<string, string>>;
  dependencies: Record<string, string>;
  bin: Record<string, string>;
  customElements: string;
};

test.describe('the package', {tag: '@once'}, () => {
  test('has every file that its exports name', () => {
    const targets = Object.values(description.exports).flatMap((entry) =>
      Object.values({...asObject(entry)}),
    );
    const missing = [...targets, ...Object.values(description.bin), description.customElements].filter(
      (target) => {
        const [folder, pattern] = [dirname(target), basename(target)];
        if (!pattern.includes('*')) return !existsSync(target);
        const ending = pattern.slice(pattern.indexOf('*') + 1);
        return !readdirSync(folder).some((file) => file.endsWith(ending));
      },
    );
    assert.deepEqual(missing, []);
  });

  test('has declarations for every defining module', () => {
    const modules = readdirSync('dist/define').filter((file) => file.endsWith('.js'));
    const lacking = modules.filter(
      (file) => !existsSync(`dist/types/define/${file.replace(/\.js$/, '.d.ts')}`),
    );
    assert.deepEqual(lacking, []);
  });

  test('has types with every defining module: of its elements and their events', () => {
    for (const module of definingModules()) {
      const tags = /^(all|isolated)$/.test(module)
        ? definingModules().filter((name) => name.endsWith('-form'))
        : [module];
      // what is not ours is checked once
      const diagnostics = typeCheck(pageWith(module, tags), {}, module === 'all' ? undefined : isOurs);
      assert.deepEqual(diagnostics, [], module);
    }
  });

  test('is imported in plain Node without registering anything', async () => {
    const {CardTokenForm} = (await import(specifier(''))) as {CardTokenForm: unknown};
    assert.equal(typeof CardTokenForm, 'function');
    const registry = (globalThis as {customElements?: CustomElementRegistry}).customElements;
    assert.equal(registry?.get('card-token-form'), undefined);
  });

  test('has a client that runs in plain Node', async () => {
    const client = (await import(specifier('/client.js'))) as {createToken: unknown};
    assert.equal(typeof client.createToken, 'function');
  });

  test('has test helpers that are imported in plain Node', async () => {
    const helpers = (await import(specifier('/testing'))) as {fillCard: unknown};
    assert.equal(typeof helpers.fillCard, 'function');
  });

  for (const simulator of ['jsdom', 'happy-dom'])
    for (const conditions of [[], ['--conditions=browser']])
      test(`says once what to do in ${simulator} ${conditions.join()}`, () => {
        const program = `import {simulatePage} from './test/support/simulated-page.ts';
          simulatePage('${simulator}');
          await import('token-forms/define/all.js');
          await import('token-forms/define/isolated.js');
          document.body.innerHTML = '<card-token-form></card-token-form>';
          console.log(document.querySelector('card-token-form').localName);`;
        const args = [...conditions, '--import', 'tsx', '--input-type=module', '--eval', program];
        const {stdout, stderr} = spawnSync(process.execPath, args, {encoding: 'utf8'});
        assert.equal(stdout, 'card-token-form\n', stderr);
        assert.match(stderr, /^token-forms: [^\n]+ defineStubs\(\) [^\n]+\n$/);
      });

  test('has a sandbox that answers in plain Node', async () => {
    const {createSandbox} = (await import(specifier('/sandbox'))) as {
      createSandbox: () => {fetch: (url: string) => Promise<Response>};
    };
    const response = await createSandbox().fetch('http://localhost/v1/tokens/tok_1');
    assert.equal(response.status, 401);
  });

  test('has a command that runs by itself', () => {
    const command = description.bin['token-forms'] ?? '';
    assert.ok(statSync(command).mode & 0o100, 'it is not executable');
    assert.ok(read(command).startsWith('#!/usr/bin/env node\n'));
    assert.match(
      execFileSync(process.execPath, [command, '--help'], {encoding: 'utf8'}),
      /Usage: token-forms/,
    );
  });

  test('imports its dependencies and nothing else', () => {
    const modules = [
      ...filesBelow('dist/define', '.js'),
      ...filesBelow('dist/chunks', '.js'),
      'dist/index.js',
      'dist/hydrate.js',
    ];
    const imported = modules.flatMap((file) =>
      [...read(file).matchAll(/(?:\bfrom|\bimport)\s*\(?\s*["'`]([^"'`.][^"'`]*)["'`]/g)].map(
        ([, name]) => name,
      ),
    );
    const packages = new Set(imported.map((name = '') => /^(?:@[^/]+\/)?[^/]+/.exec(name)?.[0]));
    assert.deepEqual([...packages].sort(), Object.keys(description.dependencies).sort());
  });

  test('says who wrote the code that is inlined', () => {
    const notices = read('dist/THIRD-PARTY-LICENSES.txt');
    for (const name of ['card-validator', 'credit-card-type', 'lit-html', 'hono', 'qs']) {
      assert.match(notices, new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'), name);
    }
  });

  test('does not tell on which machine it was built', () => {
    const telling = filesBelow('dist', '').filter((file) => read(file).includes(process.cwd()));
    assert.deepEqual(telling, []);
  });
});

test.describe('the script-tag files', {tag: '@once'}, () => {
  const hashes = JSON.parse(read('dist/cdn/sri.json')) as Record<string, string>;

  test('are listed with their hashes, all of them', () => {
    const files = filesBelow('dist/cdn', '.js').map((file) => relative('dist/cdn', file));
    const actual = files.map((file) => {
      const digest = createHash('sha384')
        .update(readFileSync(`dist/cdn/${file}`))
        .digest('base64');
      return [file, `sha384-${digest}`] as const;
    });
    assert.deepEqual(hashes, Object.fromEntries(actual));
    assert.ok(files.includes('all.js'));
  });

  test('are one for every defining module, and one for every language', () => {
    const [modules, languages] = [/^[^/]+$/, /^locale\//].map((kind) =>
      Object.keys(hashes).filter((file) => kind.test(file)),
    );
    assert.deepEqual(
      modules?.sort(),
      readdirSync('dist/define')
        .filter((file) => file.endsWith('.js'))
        .sort(),
    );
    assert.ok(languages?.includes('locale/de.js'));
  });
});

/** A page's TypeScript that needs all types that come with a defining module. */
function pageWith(module: string, tags: readonly string[]): string {
  const uses = tags.map(
    (tag) => `{
      const form = document.querySelector('${tag}');
      form?.addEventListener('token', ({detail}) => detail.token.id);
      form?.addEventListener('token-error', ({detail}) => detail.error.code);
      form?.addEventListener('change', ({detail}) => detail.complete);
      const key: string | undefined = form?.publishableKey;
    }`,
  );
  return `import 'token-forms/define/${module}.js';\n${uses.join('\n')}`;
}

/** A name that tsc does not look up: before a build there is nothing behind it. */
function specifier(path: string): string {
  return `token-forms${path}`;
}

function asObject(entry: string | Record<string, string>): Record<string, string> {
  return typeof entry === 'string' ? {default: entry} : entry;
}
