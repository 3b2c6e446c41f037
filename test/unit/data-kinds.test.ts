import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {dataKinds, dataKindsDocument} from '../support/data-kinds.js';
import {assertDocument} from '../support/generated-document.js';

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
  await assertDocument('docs/data-kinds.md', dataKindsDocument());
});
