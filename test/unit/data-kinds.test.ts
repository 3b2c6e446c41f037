import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';
import {test} from 'node:test';
import {format, resolveConfig} from 'prettier';
import {dataKinds, dataKindsDocument} from '../support/data-kinds.js';

const read = (file: string) => readFileSync(file, 'utf8');

test(`each of ${dataKinds.length} kinds of wrong data has a mechanism in the sources and a test`, () => {
  for (const {kind, mechanism, test} of dataKinds) {
    const [name, file] = mechanism;
    assert.match(read(`src/${file}`), new RegExp(`(function|const) ${name}\\b`), kind);
    const [title, testFile] = test;
    const titles = read(`test/unit/${testFile}`)
      .split('\n')
      .filter((line) => /^\s*test\(/.test(line));
    assert.ok(
      titles.some((line) => line.includes(title)),
      `${kind}: no test “${title}” in ${testFile}`,
    );
  }
});

test('docs/data-kinds.md says so', async () => {
  const file = 'docs/data-kinds.md';
  const text = await format(dataKindsDocument(), {...(await resolveConfig(file)), parser: 'markdown'});
  if (process.env['UPDATE_DOCS']) writeFileSync(file, text);
  assert.equal(read(file), text, 'UPDATE_DOCS=1 writes it anew.');
});
