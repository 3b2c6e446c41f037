import {defineConfig} from '@playwright/test';
import {chooseEngines, findEngines, warnOfMissing, type Engine} from './test/support/browsers/find.js';
import {launchOptions, quickest} from './test/support/browsers/playwright.js';
import {SIZE} from './test/support/browsers/visit.js';

/** Tags of tests that an engine leaves out; `docs/isolated.md` has the reasons. */
const LEFT_OUT: Readonly<Record<Engine, readonly string[]>> = {
  chromium: [],
  // a sandboxed frame differs by its origin alone, which one engine shows
  firefox: ['@chromium', '@sandboxed'],
  // its frames run all browser tests; here, those that are about frames
  webkit: ['@chromium', '@not-webkit', '@sandboxed', '@isolated'],
};

const found = findEngines();
const {use: engines, missing} = chooseEngines(found);
const isWorker = process.env['TEST_WORKER_INDEX'] !== undefined;
// the runner asks for colours there; what a test starts is to print plain text
if (isWorker) delete process.env['FORCE_COLOR'];
else warnOfMissing(missing);

const optionsOf = (engine: Engine) =>
  engine === 'webkit' ? {} : {launchOptions: launchOptions(engine, quickest(engine, found) ?? '')};

/** `npm run test:e2e`. Tagged `@once` is what is the same in every engine: it runs in the first one alone. */
export default defineConfig<object, {engine: Engine}>({
  testDir: 'test/e2e',
  testMatch: '*.test.ts',
  // what was built is loaded as it is
  build: {external: ['**/dist/**']},
  // one for each core of a small machine; a worker has one browser for all its files
  workers: 2,
  // generous: a slow or busy machine is slow, not red
  timeout: 180_000,
  forbidOnly: Boolean(process.env['CI']),
  reporter: 'list',
  use: {viewport: SIZE, trace: 'off'},
  projects: engines.map((engine, n) => ({
    name: engine,
    use: {engine, ...optionsOf(engine)},
    grepInvert: [...LEFT_OUT[engine], ...(n > 0 ? ['@once'] : [])].map((tag) => new RegExp(`${tag}\\b`)),
  })),
});
