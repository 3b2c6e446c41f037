import {cli} from '@custom-elements-manifest/analyzer/cli.js';

/** What the tests read of a custom elements manifest: the elements that the package has, and what each offers. */
export interface ElementManifest {
  readonly modules: readonly {readonly declarations: readonly ElementDeclaration[]}[];
}

/** One element: its tag, and the names of everything that a page may use of it. */
export interface ElementDeclaration {
  readonly tagName: string;
  readonly members: readonly (Named & {readonly kind: string})[];
  readonly attributes: readonly Named[];
  readonly events: readonly Named[];
  readonly slots: readonly Named[];
  readonly cssParts: readonly Named[];
  readonly cssProperties: readonly Named[];
  readonly cssStates: readonly Named[];
}

interface Named {
  readonly name: string;
}

let manifest: Promise<ElementManifest> | undefined;

/**
 * Describes the elements, from the JSDoc of their sources; the build writes it to `dist/custom-elements.json`.
 * @see https://github.com/webcomponents/custom-elements-manifest
 */
export function elementManifest(): Promise<ElementManifest> {
  const argv = ['analyze', '--quiet', '--config', 'custom-elements-manifest.config.mjs'];
  return (manifest ??= cli({argv, noWrite: true}) as Promise<ElementManifest>);
}

/** The manifest as the text of a file. */
export async function manifestText(): Promise<string> {
  return `${JSON.stringify(await elementManifest(), null, 2)}\n`;
}
