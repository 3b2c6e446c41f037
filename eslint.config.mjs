import js from '@eslint/js';
import {configs as lit} from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import {configs as wc} from 'eslint-plugin-wc';
import {defineConfig} from 'eslint/config';
import tseslint from 'typescript-eslint';
import {layers} from './eslint.layers.mjs';

/** At most so many lines of code in a file. */
const length = (max) => ({max, skipBlankLines: true, skipComments: true});

export default defineConfig(
  {
    ignores: [
      ...['**/dist/', '**/coverage/', 'test-results/', 'test/third-party/'],
      ...['docs/.vitepress/cache/', 'examples/*/.*/', 'examples/*/build/'],
    ],
  },
  js.configs.recommended,
  tseslint.configs.recommendedTypeChecked,
  lit['flat/recommended'],
  wc['flat/best-practice'],
  litA11y.configs.recommended,
  {
    // one program for the whole run takes less time than a project service
    languageOptions: {parserOptions: {project: 'tsconfig.json', tsconfigRootDir: import.meta.dirname}},
    linterOptions: {reportUnusedDisableDirectives: 'error'},
    rules: {
      eqeqeq: 'error',
      'no-console': ['error', {allow: ['warn', 'error']}],
      'no-restricted-syntax': [
        'error',
        {selector: 'ExportAllDeclaration', message: 'Name what is exported.'},
      ],
      // tsc says which names are not used, and knows of those in JSDoc links.
      '@typescript-eslint/no-unused-vars': 'off',
      // A function that promises may answer at once.
      '@typescript-eslint/require-await': 'off',
      '@typescript-eslint/no-non-null-assertion': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true, allowNullish: true}],
    },
  },
  ...layers,
  {
    files: ['src/**', 'build/**'],
    rules: {'max-lines': ['error', length(200)]},
  },
  {
    // Why these may be longer: docs/architecture.md, "How long a file is".
    files: [
      'src/base/token-form-element.ts',
      'src/controller/form-controller.ts',
      'src/elements/direct-form-element.ts',
      'src/frame/guest/frame-guest.ts',
      'src/frame/host/frame-controller.ts',
      'src/rendering/brand-marks.ts',
    ],
    rules: {'max-lines': ['error', length(300)]},
  },
  {
    files: ['test/**', 'demo/**', 'build/**', 'vite*.config.ts'],
    rules: {'no-console': 'off'},
  },
  {
    // chai's `expect(x).to.be.true` is an expression; node:test's `test()` returns a promise nobody awaits; what
    // a server answered is compared, not trusted.
    files: ['test/**'],
    rules: {
      '@typescript-eslint/no-base-to-string': 'off',
      '@typescript-eslint/no-misused-promises': 'off',
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/restrict-template-expressions': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-floating-promises': 'off',
      '@typescript-eslint/no-unused-expressions': 'off',
    },
  },
  {
    // Benchmarks and documentation are packages of their own, whose packages may not be installed.
    files: ['bench/**', 'docs/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {parserOptions: {project: null}},
    rules: {'no-console': 'off'},
  },
  {
    // Examples are apps of their own.
    files: ['examples/**'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      parserOptions: {project: null},
      globals: {
        customElements: 'readonly',
        defineEventHandler: 'readonly',
        defineNuxtConfig: 'readonly',
        defineNuxtPlugin: 'readonly',
        document: 'readonly',
        process: 'readonly',
        Response: 'readonly',
        URL: 'readonly',
      },
    },
  },
  {
    files: ['**/*.mjs'],
    extends: [tseslint.configs.disableTypeChecked],
    languageOptions: {
      globals: {process: 'readonly', URL: 'readonly', Request: 'readonly', window: 'readonly'},
    },
    rules: {'@typescript-eslint/no-unused-vars': ['error', {ignoreRestSiblings: true}]},
  },
);
