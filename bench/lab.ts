import {cpus, loadavg} from 'node:os';
import {setTimeout as wait} from 'node:timers/promises';
import type {Browser, CDPSession, Page} from 'playwright-core';
import {openWholeChromium} from '../test/support/browsers/playwright.js';
import {frameHtml, startFieldsOrigin} from '../test/support/fields-origin.js';
import {startSite, type Site} from '../test/support/site.js';
import {EARLIER, type PageName} from './page-titles.js';

/** One page in a profile and a process of its own: nothing is cached, nothing compiled before. */
export interface Visitor {
  readonly page: Page;
  readonly cdp: CDPSession;
  /** Every request that the page made, in order: absolute addresses. */
  readonly requested: readonly string[];
  /** Goes to one of the pages and waits until it says that its form can be used. */
  readonly goto: (name: PageName) => Promise<void>;
  /** Focuses the card number, and waits until everything that comes with that is there. */
  readonly enter: () => Promise<void>;
  /** Waits until the page has had nothing to load and nothing to do for a tenth of a second. */
  readonly quiet: () => Promise<void>;
  /** Slows the main thread down; 1 is as fast as it can. */
  readonly throttle: (rate: number) => Promise<void>;
  /** Has everything come over slow 4G, as Lighthouse has it: 1.6 Mbit/s, and 150 ms there and back. */
  readonly useSlowNetwork: () => Promise<void>;
}

/** Chromium, a site on loopback with the pages, and one of another site with the files of frames. */
export interface Lab {
  readonly browser: Browser;
  /** The pages to compare: behind ours, those of an earlier build if there is one. */
  readonly columns: (pages: readonly PageName[]) => readonly PageName[];
  /** What this is measured on, and how busy it is: a line of text. */
  readonly machine: () => string;
  /** Lends a visitor for one measurement. It starts at the blank page, which has its process running. */
  readonly visit: <T>(deed: (visitor: Visitor) => Promise<T>) => Promise<T>;
  readonly close: () => Promise<void>;
}

/**
 * Opens the lab on a folder of built pages.
 * @param hasEarlier whether pages of an earlier build are among them
 */
export async function openLab(folder: string, hasEarlier: boolean): Promise<Lab> {
  const metas = () => ({'allowed-parents': site.origin, 'api-base': 'https://api.invalid'});
  const site: Site = await startSite({
    pages: {
      get '/frame/frame.html'() {
        return frameHtml(metas());
      },
    },
    folders: {'/frame/': 'dist/frame', '/': folder},
    compressed: true,
  });
  const fields = await startFieldsOrigin(metas, {crossSite: true});
  const browser = await openWholeChromium();
  return {
    browser,
    columns: (pages) =>
      pages.flatMap((page) =>
        hasEarlier && (page === 'ours' || page === 'script-tag') ? [page, EARLIER[page]] : [page],
      ),
    machine: () => {
      const load = loadavg()[0]?.toFixed(1);
      return `Chromium ${browser.version()}, ${cpus().length} cores; ${load} processes at work in the last minute`;
    },
    async visit(deed) {
      const context = await browser.newContext();
      try {
        return await deed(await visitor(await context.newPage(), site.origin, fields.origin));
      } finally {
        await context.close();
      }
    },
    async close() {
      await browser.close();
      await site.close();
      await fields.close();
    },
  };
}

async function visitor(page: Page, origin: string, fields: string): Promise<Visitor> {
  const cdp = await page.context().newCDPSession(page);
  const requested: string[] = [];
  let pending = 0;
  page.on('request', (request) => {
    requested.push(request.url());
    pending++;
  });
  page.on('requestfinished', () => pending--);
  page.on('requestfailed', () => pending--);
  const quiet = async () => {
    for (let calm = 0; calm < 100; calm += 20) {
      // with a limit: once the focus has left the page, Chromium may never call it idle
      await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve, {timeout: 200}))');
      await wait(20);
      if (pending > 0) calm = 0;
    }
  };
  const goto = async (name: PageName) => {
    await page.goto(`${origin}/pages/${name}.html?fields=${encodeURIComponent(fields)}`);
    await page.waitForFunction("performance.getEntriesByName('ready').length > 0");
  };
  await goto('blank');
  requested.length = 0;
  return {
    page,
    cdp,
    requested,
    goto,
    async enter() {
      await page.evaluate(
        "(document.querySelector('card-token-form, lit-form')?.shadowRoot ?? document).querySelector('input')?.focus()",
      );
      await quiet();
    },
    quiet,
    throttle: async (rate) => void (await cdp.send('Emulation.setCPUThrottlingRate', {rate})),
    async useSlowNetwork() {
      await cdp.send('Network.enable');
      const bytesPerSecond = 1_600_000 / 8;
      await cdp.send('Network.emulateNetworkConditions', {
        ...{offline: false, latency: 150},
        ...{downloadThroughput: bytesPerSecond, uploadThroughput: bytesPerSecond / 2},
      });
    },
  };
}
