import type {BrowserLauncher} from '@web/test-runner';
import {playwrightLauncher} from '@web/test-runner-playwright';
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
      launchers.push(playwrightLauncher({product, launchOptions: launchOptions(product, file)}));
    }
  }
  if (found.webkit && use.includes('webkit')) launchers.push(webkitLauncher(found.webkit));
  return launchers;
}
