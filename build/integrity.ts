import {createHash} from 'node:crypto';
import {readFileSync, readdirSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';

/** Writes `sri.json` into a folder: what to put into a script tag's `integrity`, by file path. */
export function writeIntegrity(folder: string): void {
  const files = readdirSync(folder, {recursive: true}).map((file) => String(file).replaceAll('\\', '/'));
  const scripts = files.filter((file) => file.endsWith('.js'));
  const entries = scripts.sort().map((file) => [file, integrity(readFileSync(join(folder, file)))]);
  writeFileSync(join(folder, 'sri.json'), `${JSON.stringify(Object.fromEntries(entries), null, 2)}\n`);
}

/** @see https://www.w3.org/TR/SRI/#the-integrity-attribute */
function integrity(content: Buffer): string {
  return `sha384-${createHash('sha384').update(content).digest('base64')}`;
}
