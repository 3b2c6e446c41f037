import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {test} from 'node:test';
import {accessibilityReport, levelA, levelAA} from '../support/accessibility-report.js';
import {assertDocument} from '../support/generated-document.js';

const read = (file: string) => readFileSync(file, 'utf8');
const criteria = [...levelA, ...levelAA];

test('every success criterion of WCAG 2.2 is reported once', () => {
  assert.deepEqual([levelA.length, levelAA.length], [31, 24]);
  assert.equal(new Set(criteria.map(({criterion}) => criterion)).size, 55);
});

test('every criterion that is met names a test that there is', () => {
  for (const {criterion, conformance, test} of criteria) {
    if (conformance === 'Not Applicable') continue;
    assert.ok(test, criterion);
    const [title, file] = test;
    const titles = read(`test/${file}`)
      .split('\n')
      .filter((line) => /\b(it|itInPage|test)\(|^\s*[`']/.test(line));
    assert.ok(
      titles.some((line) => line.includes(title)),
      `${criterion}: no test “${title}” in ${file}`,
    );
  }
});

test('docs/accessibility.md says so', async () => {
  await assertDocument('docs/accessibility.md', accessibilityReport());
});
