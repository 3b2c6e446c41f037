import type {EnvironmentOptions} from 'vite';
import {targets} from './targets.js';

/**
 * `dist/cdn/NAME.js`: all that `src/define/NAME.ts` needs in one file for a classic `<script src>`, dynamic
 * imports too, as a page that pins its scripts by `integrity` should not load others that it does not pin.
 */
export function scriptFile(name: string): EnvironmentOptions {
  return {
    consumer: 'client',
    define: {'process.env.NODE_ENV': '"production"'},
    build: {
      ...targets,
      outDir: 'dist/cdn',
      emptyOutDir: false,
      sourcemap: true,
      lib: {
        entry: `src/define/${name}.ts`,
        name: 'TokenForms',
        formats: ['iife'],
        fileName: () => `${name}.js`,
      },
      rolldownOptions: {
        output: {
          codeSplitting: false,
          comments: {legal: false}, // the notices are in THIRD-PARTY-LICENSES.txt
          extend: true,
        },
      },
    },
  };
}
