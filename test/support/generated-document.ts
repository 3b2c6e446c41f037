import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {format, resolveConfig} from 'prettier';

/** A generated page of the docs, as the project formats Markdown. With `UPDATE_DOCS=1` it is written, too. */
export async function formatDocument(file: string, markdown: string): Promise<string> {
  const text = await format(markdown, {...(await resolveConfig(file)), parser: 'markdown'});
  if (process.env['UPDATE_DOCS']) writeFileSync(file, text);
  return text;
}

/** Fails where the page is not what it would be if it were generated now. */
export async function assertDocument(file: string, markdown: string): Promise<void> {
  const text = await formatDocument(file, markdown);
  assert.equal(readFileSync(file, 'utf8'), text, 'UPDATE_DOCS=1 writes it anew.');
}
