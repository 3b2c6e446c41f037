import {basename} from 'node:path';
import {defaultReporter} from '@web/test-runner';
import {addressData} from './build/address-data.ts';
import {filesBelow} from './test/support/steps/files.ts';
import {browserLaunchers} from './test/support/web-test-runner/browsers.ts';
import {portableCommands} from './test/support/web-test-runner/commands.ts';
import {formTarget} from './test/support/web-test-runner/form-target.ts';
import {frameFiles} from './test/support/web-test-runner/frame-files.ts';
import {heldFiles} from './test/support/web-test-runner/held-files.ts';
import {sandboxCommands} from './test/support/web-test-runner/sandbox-commands.ts';
import {summaryReporter} from './test/support/web-test-runner/summary.ts';
import {viteForTests} from './test/support/web-test-runner/vite.ts';

/** Files that the command line names. */
const named = process.argv.slice(2).filter((argument) => argument.endsWith('.test.ts'));
const files = named.length > 0 ? named : filesBelow('test/browser', '.test.ts');

/**
 * What is about the page itself, loads its modules, or has frames of its own, is not run again with every form in a
 * frame, nor is how typed text is laid out, which is the same code there.
 */
const ONLY_IN_PAGE =
  /^(announcements|brand-marks|co-badged|contrast|first-height|keyboard|languages|late-engine|layout-shift|looks-in-frames|sandbox|screen-reader|typing-(card-number|other-fields))$/;
/**
 * What does not depend on the engine is run in the first one alone: of the kinds of form, cards are in each, and of
 * what is laid out while it is typed, card numbers are.
 */
const ONLY_IN_FIRST_ENGINE =
  /^((account|bank-account|person|pii)-token-form|announcements|attributes|co-badged|cvc-update-form|failures|languages|late-engine|layout-shift|looks-in-frames|react|sandbox|screen-reader|typing-other-fields)$/;
/** What a frame does by keys, focus and forms, which each engine does in its own way. */
const IN_FRAMES_OF_EACH_ENGINE = /^(card-token-form|form-submission)$/;

const launchers = browserLaunchers();
// files that somebody names are run in all of them
const others = named.length > 0 ? [] : launchers.slice(1);
const browsers = launchers.slice(0, launchers.length - others.length);

/** The files for these engines, as far as the command line names them. */
const group = (name, engines, isMeant) => ({
  name,
  browsers: engines,
  files: files.filter((file) => isMeant(basename(file, '.test.ts'))),
});

/** The same with every form in a frame. */
const framed = (name, engines, isMeant) => ({
  ...group(name, engines, isMeant),
  testRunnerHtml: (framework) =>
    `<!doctype html><html lang="en"><body><script>globalThis.isFramed = true</script>` +
    `<script type="module" src="${framework}"></script></body></html>`,
});

const groups = [
  framed('framed', browsers, (file) => !ONLY_IN_PAGE.test(file)),
  group('others', others, (file) => !ONLY_IN_FIRST_ENGINE.test(file)),
  framed('framed-others', others, (file) => IN_FRAMES_OF_EACH_ENGINE.test(file)),
].filter(({browsers, files}) => browsers.length > 0 && files.length > 0);

const vite = viteForTests({
  plugins: [addressData()],
  optimizeDeps: {
    // Everything that a test may import is found before the first page asks: a dependency found later would
    // have Vite bundle anew, and the modules that were handed out before would no longer fit.
    entries: ['src/**/*.ts', '!src/sandbox/**', 'test/browser/**/*.test.ts'],
    // It imports a URL of Web Test Runner's server.
    exclude: ['@web/test-runner-commands'],
  },
});

const held = heldFiles();
const frame = frameFiles();

/** `npm run test:browser`; runs through tsx, for it imports TypeScript. */
export default {
  files,
  groups,
  browsers,
  // Engines side by side, or pages side by side in iframes, starve each other on two cores: keys arrive late
  // and Mocha's clock runs out. WebKit's one window can hold the keyboard focus of one page only, anyway.
  concurrentBrowsers: 1,
  concurrency: 1,
  testFramework: {config: {timeout: 120_000}},
  plugins: [vite.plugin, held.plugin, frame.plugin, portableCommands(), sandboxCommands()],
  middleware: [formTarget, frame.middleware, held.middleware, vite.middleware],
  reporters: [
    defaultReporter({reportTestResults: true, reportTestProgress: Boolean(process.stdout.isTTY)}),
    summaryReporter(),
  ],
  coverageConfig: {include: ['src/**']},
  browserStartTimeout: 180_000,
  testsStartTimeout: 180_000,
  // of all tests of a page: each has the limit above, and a slow machine is slow, not red
  testsFinishTimeout: 24 * 60 * 60 * 1000,
  filterBrowserLogs: ({args}) =>
    !args.some((arg) => typeof arg === 'string' && arg.startsWith('Lit is in dev mode')),
};
