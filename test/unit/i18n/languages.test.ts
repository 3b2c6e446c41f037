import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {languagesDocument} from '../../support/languages-document.js';

test('docs/translations.md is what the sources say', async () => {
  const file = 'docs/translations.md';
  const text = await format(await languagesDocument(), {
    ...(await resolveConfig(file)),
    parser: 'markdown',
  });
  if (process.env['UPDATE_DOCS']) writeFileSync(file, text);
  assert.equal(readFileSync(file, 'utf8'), text, 'UPDATE_DOCS=1 writes it anew.');
});
