import {readFileSync} from 'node:fs';
import {resolve} from 'node:path';
import {brotliCompressSync, constants, gzipSync} from 'node:zlib';
import {build, type Plugin, type Rolldown} from 'vite';
import {bundlers, loadedAtOnce} from '../apps/bundlers.js';
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
  // Guards, a little above what there is: a change that costs more says why.
  {name: 'card-token-form', modules: ['dist/define/card-token-form.js'], limit: 16_700},
  {name: 'cvc-update-form', modules: ['dist/define/cvc-update-form.js'], limit: 16_500},
  {name: 'pii-token-form', modules: ['dist/define/pii-token-form.js'], limit: 16_400},
  {
    name: 'bank-account, one country',
    modules: ['dist/define/bank-account-token-form.js', 'dist/chunks/rules-by-routing.js'],
    limit: 18_200,
  },
  {
    name: 'card, rendered on a server',
    modules: ['dist/hydrate.js', 'dist/define/card-token-form.js'],
    limit: 18_400,
  },
  // Before the rules of addresses and phone numbers, which wait for a country and for the first text.
  {name: 'person-token-form', modules: ['dist/define/person-token-form.js'], limit: 22_900},
  {name: 'account-token-form', modules: ['dist/define/account-token-form.js'], limit: 24_300},
  {
    name: 'the three together',
    modules: [
      'dist/define/card-token-form.js',
      'dist/define/cvc-update-form.js',
      'dist/define/pii-token-form.js',
    ],
    limit: 17_000,
  },
  // All of the page's side when every form is in a frame.
  // With what tells a frame that the page hides it, at the moment when a token is asked for, and the first height of a
  // frame in every look.
  {name: 'isolated', modules: ['dist/define/isolated.js'], limit: 13_300},
  {name: 'isolated, script tag', script: 'dist/cdn/isolated.js', limit: 13_300},
  // All of it, the page's side of a frame too.
  {name: 'card, script tag', script: 'dist/cdn/card-token-form.js', limit: 46_700},
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

/** The most JavaScript files of a page with nothing but the card form: with its script, and with all it may load. */
const requests = {vite: {atOnce: 2, inAll: 80}, esbuild: {atOnce: 4, inAll: 90}} as const;

console.log(`\n${columns(['JavaScript files', 'at once', 'budget', 'in all', 'budget'])}`);
for (const [name, limits] of Object.entries(requests) as [
  keyof typeof requests,
  {atOnce: number; inAll: number},
][]) {
  const app = await bundlers[name]("import 'token-forms/define/card-token-form.js';");
  const atOnce = loadedAtOnce(app, app.entry).length;
  console.log(columns([`card, by ${name}`, atOnce, limits.atOnce, app.files.size, limits.inAll]));
  if (atOnce > limits.atOnce || app.files.size > limits.inAll) failed++;
}

const importing = {createToken: false, CardTokenForm: true};
console.log(`\n${columns(['imported from the root', 'bytes', 'Lit'])}`);
for (const [name, mayHaveLit] of Object.entries(importing)) {
  for (const bundler of ['vite', 'webpack'] as const) {
    const app = await bundlers[bundler](`import {${name}} from 'token-forms'; console.log(${name});`);
    const code = loadedAtOnce(app, app.entry)
      .map((file) => file.code)
      .join('\n');
    const hasLit = /litHtmlVersions|reactiveElementVersions/.test(code);
    console.log(columns([`${name}, by ${bundler}`, brotli(Buffer.from(code)).length, hasLit ? 'yes' : 'no']));
    if (hasLit && !mayHaveLit) failed++;
  }
}
const checks = budgets.length + Object.keys(requests).length + 2 * Object.keys(importing).length;
console.log(countsLine({passed: checks - failed, failed}));
process.exitCode = failed > 0 ? 1 : 0;
