import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build, type Plugin, type Rolldown} from 'vite';
import {countsLine} from './counts.js';

/** The most that built modules may weigh together with all they need at once, or a script as it is. */
interface Budget {
  readonly name: string;
  readonly modules?: readonly string[];
  readonly script?: string;
  /** In bytes of brotli. */
  readonly limit: number;
}

const budgets: readonly Budget[] = [
  // With the response's head, what a server sends in the first flight of a TCP connection: ten segments.
  {name: 'card-token-form', modules: ['dist/define/card-token-form.js'], limit: 14_500},
  {name: 'cvc-update-form', modules: ['dist/define/cvc-update-form.js'], limit: 10_500},
  {name: 'pii-token-form', modules: ['dist/define/pii-token-form.js'], limit: 10_500},
  {
    name: 'bank-account, one country',
    modules: ['dist/define/bank-account-token-form.js', 'dist/chunks/rules-by-routing.js'],
    limit: 17_000,
  },
  // Before the rules of addresses and phone numbers, which wait for a country and for the first text.
  {name: 'person-token-form', modules: ['dist/define/person-token-form.js'], limit: 20_000},
  {name: 'account-token-form', modules: ['dist/define/account-token-form.js'], limit: 20_000},
  {
    name: 'the three together',
    modules: [
      'dist/define/card-token-form.js',
      'dist/define/cvc-update-form.js',
      'dist/define/pii-token-form.js',
    ],
    limit: 15_500,
  },
  // All of the page's side when every form is in a frame.
  {name: 'isolated', modules: ['dist/define/isolated.js'], limit: 6_000},
  {name: 'isolated, script tag', script: 'dist/cdn/isolated.js', limit: 6_000},
];

/** What a page loads only after the first keystroke stays out of the account. */
const leaveOutDynamicImports: Plugin = {
  name: 'leave-out-dynamic-imports',
  resolveDynamicImport: (specifier) => ({id: String(specifier), external: true}),
};

/** One minified file of these modules and everything they import, Lit too, as a bundler for a page would make it. */
async function bundle(modules: readonly string[]): Promise<Buffer> {
  const entry = resolve('page.js');
  const page: Plugin = {
    name: 'page',
    resolveId: (id) => (id === entry ? entry : null),
    load: (id) => (id === entry ? modules.map((module) => `import '/${module}';`).join('\n') : null),
  };
  const result = (await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    plugins: [page, leaveOutDynamicImports],
    build: {
      write: false,
      target: 'es2022',
      // As a library: in a page's build Vite wraps dynamic imports in code of its own.
      lib: {entry, formats: ['es'], fileName: 'page'},
      rolldownOptions: {output: {minify: true, comments: {legal: false}}},
    },
  })) as Rolldown.RolldownOutput[];
  const [file, ...others] = result.flatMap(({output}) => output);
  if (file?.type !== 'chunk' || others.length > 0)
    throw new Error(`${modules.join(', ')}: more than one file.`);
  return Buffer.from(file.code);
}

const brotli = (file: Buffer) =>
  brotliCompressSync(file, {
    params: {[constants.BROTLI_PARAM_QUALITY]: 11, [constants.BROTLI_PARAM_SIZE_HINT]: file.length},
  });
const columns = (cells: readonly (string | number)[]) =>
  cells
    .map((cell, i) => (i === 0 ? String(cell).padEnd(28) : cell.toLocaleString('en').padStart(9)))
    .join('');

let failed = 0;
console.log(columns(['bytes', 'raw', 'gzip', 'brotli', 'budget', 'left']));
for (const {name, modules = [], script, limit} of budgets) {
  const file = script ? readFileSync(script) : await bundle(modules);
  const size = brotli(file).length;
  if (size > limit) failed++;
  console.log(columns([name, file.length, gzipSync(file, {level: 9}).length, size, limit, limit - size]));
}
console.log(countsLine({passed: budgets.length - failed, failed}));
process.exitCode = failed > 0 ? 1 : 0;
