import {readdirSync, readFileSync, rmSync, existsSync, statSync} from 'node:fs';
import {dirname, join, resolve} from 'node:path';

/**
 * Deletes every declaration below `dist/types` that no entry of the package leads to: `tsc` writes one for each source,
 * and most describe what is inside. Run after `tsc -p tsconfig.build.json`.
 */
const {exports} = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly exports: Readonly<Record<string, string | {readonly types?: string}>>;
};
const folder = resolve('dist/types');
const all = readdirSync(folder, {recursive: true, encoding: 'utf8'})
  .map((file) => join(folder, file))
  .filter((file) => statSync(file).isFile());

const needed = new Set<string>();
const pending = Object.values(exports).flatMap((target) =>
  typeof target === 'object' && target.types ? all.filter((file) => fits(file, target.types ?? '')) : [],
);
for (let file = pending.pop(); file !== undefined; file = pending.pop()) {
  if (needed.has(file)) continue;
  needed.add(file);
  for (const [, specifier = ''] of readFileSync(file, 'utf8').matchAll(/["'](\.{1,2}\/[^"']+)\.js["']/g)) {
    const imported = resolve(dirname(file), `${specifier}.d.ts`);
    if (existsSync(imported)) pending.push(imported);
  }
}
for (const file of all) if (!needed.has(file)) rmSync(file);
removeEmptyFolders(folder);

/** Whether a file is what a path of `exports` names, `*` in it being any part of a name. */
function fits(file: string, target: string): boolean {
  const [before = '', after = ''] = resolve(target).split('*');
  return target.includes('*') ? file.startsWith(before) && file.endsWith(after) : file === before;
}

function removeEmptyFolders(path: string): void {
  for (const entry of readdirSync(path, {withFileTypes: true}))
    if (entry.isDirectory()) removeEmptyFolders(join(path, entry.name));
  if (readdirSync(path).length === 0) rmSync(path, {recursive: true});
}
