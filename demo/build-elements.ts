import {existsSync, readdirSync, statSync} from 'node:fs';
import {join} from 'node:path';
import {createBuilder} from 'vite';

/** What `dist/` is made from, and the file of it that is written last. */
const SOURCES = ['src', 'build', 'vite.config.ts', 'package-lock.json'];
const LAST_WRITTEN = 'dist/THIRD-PARTY-LICENSES.txt';

/** Builds `dist/` unless it is newer than all of its source: pages are served the very files of the package. */
export async function buildElements(log: (line: string) => void): Promise<void> {
  const built = existsSync(LAST_WRITTEN) ? statSync(LAST_WRITTEN).mtimeMs : 0;
  if (Math.max(...SOURCES.map(newest)) < built) return;
  log('Building the elements: a few seconds, and only after a change.');
  const builder = await createBuilder({});
  await builder.buildApp();
}

/** When a file, or the youngest file in a folder, was last changed: milliseconds since 1970. */
function newest(path: string): number {
  const stat = statSync(path);
  if (!stat.isDirectory()) return stat.mtimeMs;
  return Math.max(0, ...readdirSync(path).map((entry) => newest(join(path, entry))));
}
