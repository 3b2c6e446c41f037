import {execFileSync} from 'node:child_process';
import {createHash} from 'node:crypto';
import {readFileSync, rmSync} from 'node:fs';
import {filesBelow} from './files.js';

/**
 * Builds `dist/` from nothing, its scripts twice: a page pins a script by its hash, so whoever builds a release again
 * must get the same bytes.
 */
function buildScripts(): ReadonlyMap<string, string> {
  rmSync('dist', {recursive: true, force: true});
  run('vite/bin/vite.js', 'build');
  const hash = (file: string) => createHash('sha256').update(readFileSync(file)).digest('hex');
  return new Map(filesBelow('dist', '').map((file) => [file, hash(file)]));
}

function run(program: string, ...args: readonly string[]): void {
  execFileSync(process.execPath, [`node_modules/${program}`, ...args], {stdio: 'inherit'});
}

const first = buildScripts();
const second = buildScripts();
const changed = [...first.keys()].filter((file) => first.get(file) !== second.get(file));
if (changed.length > 0) throw new Error(`A second build differs in ${changed.join(', ')}.`);
run('typescript/bin/tsc', '-p', 'tsconfig.build.json');
run('tsx/dist/cli.mjs', 'build/prune-declarations.ts');
