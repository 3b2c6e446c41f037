import type {EnvironmentOptions} from 'vite';
import {definingModules} from './defining-modules.js';
import {targets} from './targets.js';

/**
 * The package's ES modules: `dist/index.js`, `client.js`, `define/*.js`, and what they share in `chunks/`.
 *
 * Lit stays an import (its two packages that are used), so that a page has one Lit. card-validator is inlined:
 * it is CommonJS, which neither browsers nor Node's ES modules import by name. What is imported dynamically stays
 * a module of its own.
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
        entry: {index: 'src/index.ts', client: 'src/client/index.ts', ...Object.fromEntries(define)},
        formats: ['es'],
      },
      rolldownOptions: {
        external: [/^lit-html($|\/)/],
        output: {
          minify: true, // Vite leaves the whitespace of an ES library as it is
          comments: {legal: false}, // the notices are in THIRD-PARTY-LICENSES.txt
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
        },
      },
    },
  };
}
