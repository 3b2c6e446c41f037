import assert from 'node:assert/strict';
import {readdirSync, readFileSync} from 'node:fs';
import {describe, it} from 'node:test';

const files = readdirSync('test/e2e').filter((file) => file.endsWith('.test.ts'));
const inModes = files.filter((file) =>
  /\b(startCheckoutIn|runFramed|fieldsIn)\(/.test(readFileSync(`test/e2e/${file}`, 'utf8')),
);
const [, section = ''] = readFileSync('docs/isolated.md', 'utf8').split('## Tested in both modes');
const [text = ''] = section.split('\n## ');
/** The first column of the table, in backticks. */
const listed = [...text.matchAll(/^\| `([^`]+)` +\| \S/gm)].map(([, file]) => file ?? '');

describe('an end-to-end test file', () => {
  it('runs in both modes, or docs/isolated.md says why it does not', () => {
    assert.deepEqual(
      files.filter((file) => inModes.includes(file) === listed.includes(file)),
      [],
    );
  });

  it('is there if docs/isolated.md names it', () => {
    assert.deepEqual(
      listed.filter((file) => !files.includes(file)),
      [],
    );
  });
});
