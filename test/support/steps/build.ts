import {createHash} from 'node:crypto';
import {existsSync, readFileSync, rmSync} from 'node:fs';
import {addCounts, type Counts} from './counts.js';
import {filesBelow} from './files.js';
import {printNow, runPackage, type Print} from './program.js';

/** Whether a whole build lies in `dist/`: this file is written last. */
export const isBuilt = (): boolean => existsSync('dist/THIRD-PARTY-LICENSES.txt');

/** Builds `dist/` from nothing. */
export async function buildOnce(): Promise<Counts> {
  const scripts = await buildScripts(printNow);
  return scripts.failed > 0 ? scripts : addCounts([scripts, await buildDeclarations(printNow)]);
}

/**
 * Builds `dist/` from nothing, its scripts twice: a page pins a script by its hash, so whoever builds a release
 * anew must get the same bytes. Three checks: scripts, the same scripts again, declarations.
 */
export async function build(print: Print): Promise<Counts> {
  const scripts = await buildScripts(print);
  if (scripts.failed > 0) return scripts;
  const first = hashes();
  await buildScripts(print);
  const second = hashes();
  const changed = [...first.keys()].filter((file) => first.get(file) !== second.get(file));
  if (changed.length > 0) print(`A second build differs in ${changed.join(', ')}.\n`);
  const same = changed.length > 0 ? {passed: 0, failed: 1} : {passed: 1, failed: 0};
  return addCounts([scripts, same, await buildDeclarations(print)]);
}

function buildScripts(print: Print): Promise<Counts> {
  rmSync('dist', {recursive: true, force: true});
  return runPackage('vite/bin/vite.js', ['build'], print);
}

function buildDeclarations(print: Print): Promise<Counts> {
  return runPackage('typescript/bin/tsc', ['-p', 'tsconfig.build.json'], print);
}

function hashes(): ReadonlyMap<string, string> {
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(filesBelow('dist', '').map((file) => [file, hash(file)]));
}
