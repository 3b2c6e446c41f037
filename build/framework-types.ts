import {mkdirSync, readFileSync, rmSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {generateJsxTypes} from '@wc-toolkit/jsx-types';
import type {ElementManifest} from './manifest.js';

/** What JSX types have no place for; editors show it from their own data, and the reference has it. */
const LEFT_OUT = ['cssParts', 'cssProperties', 'cssStates', 'slots'];

/**
 * Writes the types of the elements' tags in templates: `elements.d.ts`, made of the manifest by the generator, and a
 * module for each framework that adds them to its own, `react.d.ts` and others.
 */
export function writeFrameworkTypes(manifest: ElementManifest, folder: string): void {
  mkdirSync(folder, {recursive: true});
  const elements = manifest.modules.flatMap(({declarations}) => declarations);
  const names = elements.map((element) => (element as unknown as {name: string}).name);
  const text = generated(manifest, folder)
    // it imports neither the events' classes nor leaves out what only few projects have: `declare module "hono/jsx"`
    .replace(/^import type \{[^]*?\} from .*$/m, importOf([...names, ...EVENTS]))
    .replace(/^declare module [^]*$/m, '')
    .replace('type BaseProps<', 'export type BaseProps<');
  writeFileSync(join(folder, 'elements.d.ts'), text + common(elements.map(({tagName}) => tagName)));
  for (const [name, code] of Object.entries(frameworks)) writeFileSync(join(folder, `${name}.d.ts`), code);
}

const EVENTS = ['FormChangeEvent', 'TokenErrorEvent', 'TokenEvent'];

const importOf = (names: readonly string[]) => `import type {${names.join(', ')}} from '../index.js';`;

function generated(manifest: ElementManifest, folder: string): string {
  const slim = JSON.parse(
    JSON.stringify(manifest, (key, value: unknown) => (LEFT_OUT.includes(key) ? undefined : value)),
  ) as Parameters<typeof generateJsxTypes>[0];
  const fileName = 'generated.d.ts';
  generateJsxTypes(slim, {
    outdir: folder,
    fileName,
    globalTypePath: '../index.js',
    stronglyTypedEvents: true,
    excludeCssCustomProperties: true,
  });
  const text = readFileSync(join(folder, fileName), 'utf8');
  rmSync(join(folder, fileName));
  return text;
}

/** What the frameworks' modules are made of. */
const common = (tags: readonly string[]): string => `
/** The tags of the elements. */
export type Tag = ${tags.map((tag) => `'${tag}'`).join(' | ')};

/** An element, by its tag. */
export type ElementOf<T extends Tag> = HTMLElementTagNameMap[T];

/** What an element has of its own: attributes, properties and \`on…\` for its events. */
export type OwnProps<T extends Tag> = Omit<CustomElements[T], keyof BaseProps<HTMLElement>>;

/** The same in Solid: with \`attr:\`, \`prop:\` and \`on:\`, too. */
export type OwnSolidProps<T extends Tag> = Omit<CustomElementsSolidJs[T], keyof BaseProps<HTMLElement>>;

/** These props, and of the framework's those that do not have the same name. */
export type With<Own, Framework> = Own & Omit<Framework, keyof Own>;
`;

/** How each framework is told. */
const frameworks: Readonly<Record<string, string>> = {
  react: `import type {DetailedHTMLProps, HTMLAttributes} from 'react';
import type {ElementOf, OwnProps, Tag, With} from './elements.js';

type Props<T extends Tag> = OwnProps<T> & {class?: string};
type Elements = {[T in Tag]: With<Props<T>, DetailedHTMLProps<HTMLAttributes<ElementOf<T>>, ElementOf<T>>>};

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  preact: `import type {ClassAttributes, JSX as Preact} from 'preact';
import type {ElementOf, OwnProps, Tag, With} from './elements.js';

type Elements = {
  [T in Tag]: With<OwnProps<T> & ClassAttributes<ElementOf<T>>, Preact.IntrinsicElements['div']>; // in version 10 and 11
};

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  solid: `import type {JSX as Solid} from 'solid-js';
import type {ElementOf, OwnSolidProps, Tag, With} from './elements.js';

type Elements = {[T in Tag]: With<OwnSolidProps<T>, Solid.HTMLAttributes<ElementOf<T>>>};

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements extends Elements {}
  }
}
`,
  svelte: `import type {HTMLAttributes} from 'svelte/elements';
import type {ElementOf, OwnProps, Tag, With} from './elements.js';

type Elements = {[T in Tag]: With<OwnProps<T>, HTMLAttributes<ElementOf<T>>>};

declare module 'svelte/elements' {
  interface SvelteHTMLElements extends Elements {}
}
`,
  vue: `import type {HTMLAttributes, VNodeProps} from 'vue';
import type {FormChangeEvent, TokenErrorEvent, TokenEvent} from '../index.js';
import type {ElementOf, OwnProps, Tag, With} from './elements.js';

/** What \`@token\` and the others hear. */
interface Events {
  onReady?: (event: Event) => void;
  onChange?: (event: FormChangeEvent) => void;
  onToken?: (event: TokenEvent) => void;
  onTokenError?: (event: TokenErrorEvent) => void;
}

type Props<T extends Tag> = With<Omit<OwnProps<T>, \`on\${string}\`> & Events, HTMLAttributes & VNodeProps>;
type Elements = {[T in Tag]: new () => ElementOf<T> & {$props: Props<T>}};

declare module 'vue' {
  interface GlobalComponents extends Elements {}
}
`,
};
