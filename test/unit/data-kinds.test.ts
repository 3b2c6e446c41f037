import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {dataKindsDocument, kinds} from '../support/data-kinds.js';
import {assertDocument} from '../support/generated-document.js';

const read = (file: string) => readFileSync(file, 'utf8');

test(`each of ${kinds.length} kinds of what goes wrong has a mechanism in the sources and a test`, () => {
  for (const {kind, mechanism, test} of kinds) {
    const [name, file] = mechanism;
    assert.ok(read(file).includes(name), `${kind}: no ${name} in ${file}`);
    const [title, testFile] = test;
    const titles = read(`test/${testFile}`).match(/\b(?:test|it|itInPage)\(\s*['`](?:[^'`\\]|\\.)*/g) ?? [];
    assert.ok(
      titles.some((line) => line.includes(title)),
      `${kind}: no test “${title}” in ${testFile}`,
    );
  }
});

test('docs/data-kinds.md says so', async () => {
  await assertDocument('docs/data-kinds.md', dataKindsDocument());
});
