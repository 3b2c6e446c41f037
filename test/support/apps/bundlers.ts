import {mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, symlinkSync, writeFileSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join, relative, resolve} from 'node:path';
import {build as esbuild} from 'esbuild';
import {build as vite} from 'vite';
import webpack from 'webpack';

/** The JavaScript files that a bundler made of a module, by their paths. */
export interface App {
  /** The file that a page has in its script element. */
  readonly entry: string;
  readonly files: ReadonlyMap<string, AppFile>;
}

/** A file of an app, and the others that it asks for: at once, and later. */
export interface AppFile {
  readonly code: string;
  readonly imports: readonly string[];
  readonly dynamicImports: readonly string[];
}

/** Bundles a module's source, minified, as the bundler does that for a page without being told how to. */
export type Bundler = (source: string) => Promise<App>;

/** What merchants bundle with; Vite does it by Rolldown. */
export const bundlers = {
  vite: (source) => inFolder(source, withVite),
  esbuild: (source) => inFolder(source, withEsbuild),
  webpack: (source) => inFolder(source, withWebpack),
} satisfies Readonly<Record<string, Bundler>>;

/** A file of an app and all that it asks for at once, the way down. */
export function loadedAtOnce({files}: App, file: string): readonly AppFile[] {
  const found = new Map<string, AppFile>();
  const pending = [file];
  for (let name = pending.pop(); name !== undefined; name = pending.pop()) {
    const next = files.get(name);
    if (!next || found.has(name)) continue;
    found.set(name, next);
    pending.push(...next.imports);
  }
  return [...found.values()];
}

/** Has a folder with the module as `main.js`, and this package installed, for as long as the build takes. */
async function inFolder(source: string, build: (folder: string) => Promise<App>): Promise<App> {
  const folder = mkdtempSync(join(tmpdir(), 'token-forms-app-'));
  try {
    mkdirSync(join(folder, 'node_modules'));
    symlinkSync(resolve('.'), join(folder, 'node_modules/token-forms'), 'dir');
    writeFileSync(join(folder, 'package.json'), '{"type": "module"}');
    writeFileSync(
      join(folder, 'index.html'),
      '<!doctype html><script type="module" src="/main.js"></script>',
    );
    writeFileSync(join(folder, 'main.js'), source);
    return await build(folder);
  } finally {
    rmSync(folder, {recursive: true});
  }
}

async function withVite(folder: string): Promise<App> {
  const result = await vite({root: folder, configFile: false, logLevel: 'error', build: {write: false}});
  if (!('output' in result)) throw new Error('Vite made more than one bundle.');
  const chunks = result.output.filter((file) => file.type === 'chunk');
  return {
    entry: chunks.find(({isEntry}) => isEntry)?.fileName ?? '',
    files: new Map(chunks.map(({fileName, ...chunk}) => [fileName, chunk])),
  };
}

async function withEsbuild(folder: string): Promise<App> {
  const main = join(folder, 'main.js');
  const outdir = join(folder, 'assets');
  const {outputFiles, metafile} = await esbuild({
    entryPoints: [main],
    outdir,
    bundle: true,
    splitting: true,
    format: 'esm',
    minify: true,
    write: false,
    metafile: true,
    logLevel: 'error',
  });
  const nameOf = (path: string) => relative(folder, resolve(path));
  const codes = new Map(outputFiles.map(({path, text}) => [nameOf(path), text]));
  const files = Object.entries(metafile.outputs).map(([path, {imports}]) => {
    const ofKind = (wanted: string) =>
      imports.filter(({kind}) => kind === wanted).map(({path}) => nameOf(path));
    return [
      nameOf(path),
      {
        code: codes.get(nameOf(path)) ?? '',
        imports: ofKind('import-statement'),
        dynamicImports: ofKind('dynamic-import'),
      },
    ] as const;
  });
  return {entry: 'assets/main.js', files: new Map(files)};
}

/** Its files do not say what they import, which is not asked of it. */
async function withWebpack(folder: string): Promise<App> {
  const outdir = join(folder, 'assets');
  await new Promise<void>((done, fail) => {
    webpack(
      {mode: 'production', context: folder, entry: './main.js', output: {path: outdir}, performance: false},
      (error, stats) => {
        if (error || stats?.hasErrors()) fail(error ?? new Error(stats?.toString('errors-only')));
        else done();
      },
    );
  });
  const names = readdirSync(outdir).filter((name) => name.endsWith('.js'));
  const files = names.map(
    (name) =>
      [name, {code: readFileSync(join(outdir, name), 'utf8'), imports: [], dynamicImports: []}] as const,
  );
  return {entry: 'main.js', files: new Map(files)};
}
