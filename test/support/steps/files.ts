import {readdirSync} from 'node:fs';
import {join} from 'node:path';

/** All files below a folder whose names end so, as paths that begin with the folder, sorted. */
export function filesBelow(folder: string, ending: string): readonly string[] {
  const entries = readdirSync(folder, {withFileTypes: true, recursive: true});
  const files = entries.filter((entry) => entry.isFile() && entry.name.endsWith(ending));
  return files.map((entry) => join(entry.parentPath, entry.name)).sort();
}
