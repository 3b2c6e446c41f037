import {readdirSync} from 'node:fs';
import {basename} from 'node:path';
import type {EnvironmentOptions} from 'vite';
import {chunkGroups} from './chunks.js';

/** What the built files run in: the first versions of the engines that know `light-dark()`, or older. */
export const targets = {
  target: 'es2022',
  cssTarget: ['chrome123', 'firefox120', 'safari17.5'],
};

/** The licences of inlined packages are in THIRD-PARTY-LICENSES.txt, not in the files. */
const comments = {legal: false};

/** The modules of `src/define` that a page may load, without `.ts`, in alphabetical order. */
export function definingModules(): readonly string[] {
  const names = readdirSync('src/define').map((file) => basename(file, '.ts'));
  return names.filter((name) => !/^(define|register)$/.test(name)).sort(); // what they all call
}

/**
 * The package's ES modules: `dist/index.js`, `client.js`, `hydrate.js`, `nothing.js`, `react.js`, `server.js`, `testing.js`, `define/*.js`,
 * and what they share in `chunks/`.
 *
 * Lit stays an import, so that a page has one Lit. card-validator is inlined: it is CommonJS, which neither browsers
 * nor Node's ES modules import by name. What is imported dynamically stays a module of its own.
 */
export function packageFiles(): EnvironmentOptions {
  const define = definingModules().map((name) => [`define/${name}`, `src/define/${name}.ts`] as const);
  return {
    build: {
      ...targets,
      outDir: 'dist',
      emptyOutDir: true,
      sourcemap: true,
      lib: {
        entry: {
          index: 'src/index.ts',
          client: 'src/client/index.ts',
          hydrate: 'src/hydrate.ts',
          nothing: 'src/nothing.ts',
          react: 'src/react/index.ts',
          server: 'src/server/index.ts',
          testing: 'src/testing/index.ts',
          ...Object.fromEntries(define),
        },
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^(lit(-html)?|@lit-labs\/ssr(-client)?)($|\/)/, 'react'],
        output: {
          minify: true, // Vite leaves the whitespace of an ES library as it is
          comments,
          entryFileNames: '[name].js',
          // German texts and the rules of German ID numbers are both called `de`
          chunkFileNames: ({facadeModuleId}) =>
            `chunks/${/\/i18n\/[\w-]+\/index\.ts$/.test(facadeModuleId ?? '') ? 'locale-' : ''}[name].js`,
          codeSplitting: {groups: chunkGroups},
        },
      },
    },
  };
}

/** `dist/sandbox/index.js` and `cli.js`: the token server for Node, with every package it needs inlined. */
export function sandboxFiles(): EnvironmentOptions {
  return {
    consumer: 'server',
    resolve: {noExternal: true, conditions: ['node', 'import', 'module', 'default']},
    build: {
      target: 'node20',
      outDir: 'dist/sandbox',
      emptyOutDir: false,
      minify: false,
      rolldownOptions: {
        input: {index: 'src/sandbox/index.ts', cli: 'src/sandbox/cli.ts'},
        preserveEntrySignatures: 'strict',
        output: {
          format: 'es',
          comments,
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
        },
      },
    },
  };
}

/** `dist/sandbox/in-page.js`: the sandbox for tests that run in a browser. */
export function sandboxInPage(): EnvironmentOptions {
  return {
    consumer: 'client',
    build: {
      ...targets,
      outDir: 'dist/sandbox',
      emptyOutDir: false,
      lib: {entry: {'in-page': 'src/sandbox/in-page.ts'}, formats: ['es']},
      rolldownOptions: {output: {minify: true, comments, entryFileNames: '[name].js'}},
    },
  };
}

/**
 * `dist/cdn/NAME.js`: all that `src/define/NAME.ts` needs in one file for a classic `<script src>`, dynamic
 * imports too, as a page that pins its scripts by `integrity` should not load others that it does not pin.
 */
export function scriptFile(name: string): EnvironmentOptions {
  return classicScript(`src/define/${name}.ts`, 'dist/cdn', name);
}

/** `dist/frame/frame.js`: a classic script too, as a sandboxed frame may load no modules without CORS. */
export function frameFile(): EnvironmentOptions {
  return classicScript('src/frame/guest/frame.ts', 'dist/frame', 'frame');
}

/** One classic script of a module and everything it imports. */
export function classicScript(entry: string, outDir: string, name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      ...targets,
      outDir,
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry,
        name: 'TokenForms',
        formats: ['iife'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          comments,
          extend: true,
          postBanner: BYTE_ORDER_MARK,
        },
      },
    },
  };
}

/**
 * Begins every classic script: without it, a server that names no `charset` has them read in the encoding of the
 * page, which may not be UTF-8.
 * @see https://html.spec.whatwg.org/multipage/webappapis.html#fetch-a-classic-script
 */
export const BYTE_ORDER_MARK = '\uFEFF';
