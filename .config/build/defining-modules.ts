import {readdirSync} from 'node:fs';
import {basename} from 'node:path';

/** The modules of `src/define` that a page may load, without `.ts`, in alphabetical order. */
export function definingModules(): readonly string[] {
  const names = readdirSync('src/define').map((file) => basename(file, '.ts'));
  return names.filter((name) => name !== 'define').sort(); // what they all call
}
