import {readdirSync} from 'node:fs';
import {basename} from 'node:path';

/** The names, without `.ts`, of the modules in a folder of the project, in alphabetical order. */
export function sourceModules(folder: string): readonly string[] {
  const files = readdirSync(folder).filter((file) => file.endsWith('.ts'));
  return files.map((file) => basename(file, '.ts')).sort();
}
