import type {BrowserLauncher} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
import type {Browser, BrowserContext} from 'playwright';
import {chooseEngines, findEngines, warnOfMissing} from '../browsers/find.js';
import {launchOptions, quickest} from '../browsers/playwright.js';
import {webkitLauncher} from './webkit-launcher.js';

/** A launcher for each engine that this run uses; says loudly which are left out. */
export function browserLaunchers(): BrowserLauncher[] {
  const found = findEngines();
  const {use, missing} = chooseEngines(found);
  warnOfMissing(missing);
  const launchers: BrowserLauncher[] = [];
  for (const product of ['chromium', 'firefox'] as const) {
    const file = quickest(product, found);
    if (file && use.includes(product)) {
      const options = launchOptions(product, file);
      launchers.push(
        playwrightLauncher({product, launchOptions: options, createBrowserContext: sharedContext()}),
      );
    }
  }
  if (found.webkit && use.includes('webkit')) launchers.push(webkitLauncher(found.webkit));
  return launchers;
}

/** One context for all test pages of an engine, whose cache they share; a page that has ended is closed alone. */
function sharedContext(): (options: {browser: Browser}) => Promise<BrowserContext> {
  let opening: Promise<BrowserContext> | undefined;
  const open = async (browser: Browser) => {
    const context = await browser.newContext();
    context.close = async () => void (await Promise.all(context.pages().map((page) => page.close())));
    return context;
  };
  return ({browser}) => (opening ??= open(browser));
}
