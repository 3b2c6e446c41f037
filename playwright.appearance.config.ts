import {defineConfig} from '@playwright/test';
import endToEnd from './playwright.config.js';

/**
 * `npm run test:appearance`: forms look as in the pictures of `docs/images/appearance`. Not a part of `npm test`, as
 * another Chromium may draw letters otherwise; `-- --update-snapshots` makes the pictures anew.
 */
export default defineConfig({
  ...endToEnd,
  testDir: 'test/appearance',
  snapshotPathTemplate: 'docs/images/appearance/{arg}{ext}',
  projects: (endToEnd.projects ?? []).filter(({name}) => name === 'chromium'),
});
