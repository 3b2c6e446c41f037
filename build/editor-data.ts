import {mkdirSync} from 'node:fs';
import {generateJetBrainsWebTypes} from 'custom-element-jet-brains-integration';
import {generateVsCodeCustomElementData} from 'custom-element-vs-code-integration';
import type {ElementManifest} from './manifest.js';

/** Writes what editors complete tags, attributes and custom properties from: for VS Code, and for JetBrains' editors. */
export function writeEditorData(manifest: ElementManifest, outdir: string): void {
  mkdirSync(outdir, {recursive: true});
  const documented = asSchema(manifest);
  generateVsCodeCustomElementData(documented, {
    outdir,
    htmlFileName: 'vscode.html-data.json',
    cssFileName: 'vscode.css-data.json',
    hideLogs: true,
  });
  generateJetBrainsWebTypes(documented, {
    outdir,
    webTypesFileName: 'web-types.json',
    packageJson: false, // it would write into package.json
    hideLogs: true,
  });
}

/** A copy, for the generators change what they are given. */
function asSchema(manifest: ElementManifest): Parameters<typeof generateVsCodeCustomElementData>[0] {
  return JSON.parse(JSON.stringify(manifest)) as Parameters<typeof generateVsCodeCustomElementData>[0];
}
