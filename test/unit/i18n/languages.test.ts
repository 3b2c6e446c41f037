import {test} from 'node:test';
import {assertDocument} from '../../support/generated-document.js';
import {languagesDocument} from '../../support/languages-document.js';

test('docs/translations.md is what the sources say', async () => {
  await assertDocument('docs/translations.md', await languagesDocument());
});
