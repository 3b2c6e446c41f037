import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {readdirSync, readFileSync} from 'node:fs';
import {dirname} from 'node:path';
import {build} from 'esbuild';
import {test} from '../support/fixtures.js';
import {startSite} from '../support/site.js';

const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  exports: Readonly<Record<string, string | {readonly default?: string}>>;
};

/** Every module that the package exports, by the name that it is imported by; without what is for script tags. */
const entries = Object.entries(exports).flatMap(([name, target]) => {
  const file = typeof target === 'string' ? target : (target.default ?? '');
  if (!file.endsWith('.js') || /^\.\/(cdn|frame)\//.test(name)) return [];
  const path = `token-forms${name.slice(1)}`;
  if (!path.includes('*')) return [path];
  return readdirSync(dirname(file))
    .filter((other) => other.endsWith('.js'))
    .map((other) => path.replace('*', other.replace('.js', '')));
});

/** Entries that run in Node alone. */
const forServersOnly = /^token-forms\/server/;

/** Imports all of them. In Node, they register in Lit's own registry, which a renderer on a server asks. */
const program = `
  for (const entry of ${JSON.stringify(entries)}) await import(entry);
  console.log('imported');`;

const node = (code: string) => {
  const {stdout, stderr} = spawnSync(process.execPath, ['--input-type=module', '--eval', code], {
    encoding: 'utf8',
  });
  return {stdout: stdout.trim(), stderr};
};

test.describe('every module of the package, where there is no page', {tag: '@once'}, () => {
  test('is known', () => {
    for (const entry of ['token-forms', 'token-forms/define/all', 'token-forms/server', 'token-forms/react'])
      assert.ok(entries.includes(entry), entry);
  });

  test('is imported in plain Node without a word', () => {
    assert.deepEqual(node(program), {stdout: 'imported', stderr: ''});
  });

  test('is imported in a worker of Node', () => {
    const code = `
      import {Worker} from 'node:worker_threads';
      const code = ${JSON.stringify(`(async () => {${program}})()`)};
      new Worker(code, {eval: true}).on('error', (error) => { throw error; });`;
    assert.deepEqual(node(code), {stdout: 'imported', stderr: ''});
  });

  for (const condition of ['worker', 'workerd', 'edge-light']) {
    test(`is imported in a worker that is bundled for "${condition}"`, async ({sharedVisitor: visitor}) => {
      const names = entries.filter((entry) => !forServersOnly.test(entry));
      const site = await startSite({pages: {'/': '', '/worker.js': await bundle(names, [condition])}});
      try {
        await visitor.goto(`${site.origin}/`);
        const answer = await visitor.evaluate(
          () =>
            new Promise((resolve) => {
              const worker = new Worker('/worker.js');
              worker.onmessage = ({data}) => resolve(data);
              worker.onerror = ({message}) => resolve(message);
            }),
        );
        assert.equal(answer, 'nothing registered');
      } finally {
        await site.close();
      }
    });
  }
});

/** One script that imports all of these, as a bundler makes it for a worker, and posts what came of it. */
async function bundle(names: readonly string[], conditions: string[]): Promise<string> {
  const imports = names.map((name) => `import '${name}';`).join('\n');
  const contents = `${imports}
    postMessage(self.customElements === undefined ? 'nothing registered' : 'registered');`;
  const {outputFiles} = await build({
    stdin: {contents, resolveDir: '.'},
    bundle: true,
    format: 'iife',
    conditions,
    write: false,
    logLevel: 'error',
  });
  return outputFiles[0]?.text ?? '';
}
