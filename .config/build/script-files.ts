import type {EnvironmentOptions} from 'vite';
import {targets} from './targets.js';

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
          comments: {legal: false}, // the notices are in THIRD-PARTY-LICENSES.txt
          extend: true,
        },
      },
    },
  };
}
