import type {EnvironmentOptions} from 'vite';

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
          entryFileNames: '[name].js',
          chunkFileNames: 'chunks/[name].js',
          comments: {legal: false}, // the notices are in THIRD-PARTY-LICENSES.txt
        },
      },
    },
  };
}
