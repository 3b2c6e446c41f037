import {test as base} from '@playwright/test';
import {findEngines, howToGet, type Engine} from './browsers/find.js';
import {SIZE, visitOf, webkitVisit, type OwnVisit, type Visit} from './browsers/visit.js';
import {WebKitWindow} from './browsers/webdriver.js';

/** What every end-to-end test, and every hook, may ask for. It lasts until the last test of its engine has run. */
interface WorkerFixtures {
  /** The engine that the test runs in: that of its project. */
  readonly engine: Engine;
  /**
   * A window, 1280 by 800, that the files of an engine have one after the other, for to open one takes up to a second.
   * What another file left there is of another origin, and gone with the first `goto`.
   */
  readonly sharedVisitor: Visit;
  /** Opens a window, 1280 by 800, for what is not to be seen by, or of, any other test. */
  readonly newVisitor: () => Promise<OwnVisit>;
}

/**
 * Playwright's `test`, in the three engines of this project: `page` and `browser` are there in Chromium and Firefox,
 * visitors in WebKitGTK, too.
 */
export const test = base.extend<object, WorkerFixtures>({
  engine: ['chromium', {scope: 'worker', option: true}],
  browser: [
    async ({engine, playwright, launchOptions}, use) => {
      if (engine === 'webkit') return use(undefined as never); // Playwright's own WebKit is not that of any browser
      const browser = await playwright[engine].launch(launchOptions);
      await use(browser);
      await browser.close();
    },
    {scope: 'worker'},
  ],
  newVisitor: [
    async ({engine, browser}, use) => {
      const opened: OwnVisit[] = [];
      await use(async () => {
        const visitor =
          engine === 'webkit' ? await openWebKit() : visitOf(await browser.newPage({viewport: SIZE}));
        opened.push(visitor);
        return visitor;
      });
      for (const {close} of opened) await close();
    },
    {scope: 'worker'},
  ],
  sharedVisitor: [async ({newVisitor}, use) => use(await newVisitor()), {scope: 'worker'}],
});

async function openWebKit(): Promise<OwnVisit> {
  const {webkit} = findEngines();
  if (!webkit) throw new Error(howToGet(['webkit']));
  return webkitVisit(await WebKitWindow.open(webkit));
}
