import {availableParallelism} from 'node:os';
import type {Browser, Page} from 'playwright-core';
import {expression} from '../browsers/expression.js';
import {findEngines, howToGet} from '../browsers/find.js';
import {openBrowser} from '../browsers/playwright.js';
import {startSite, type Site} from '../site.js';
import {card, installBench} from './bench.js';
import {spans, ways, type Cell, type MatrixFault} from './matrix.js';
import {runCell} from './run-cell.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Checkout</title>
  <script src="/dist/cdn/card-token-form.js"></script><body></body></html>`;

/** Runs every cell of the matrix in Chromium, on the built files; several at a time, each page by itself. */
export async function runMatrix(faults: readonly MatrixFault[]): Promise<readonly Cell[]> {
  const executable = findEngines().chromium;
  if (!executable) throw new Error(howToGet(['chromium']));
  const site = await startPages(faults);
  const browser = await openBrowser('chromium', executable);
  try {
    const cells = faults.flatMap((fault) => spans.flatMap((span) => ways.map((way) => ({fault, span, way}))));
    const done: Cell[] = [];
    let next = 0;
    const work = async () => {
      const page = await openPage(browser);
      for (let i = next++; i < cells.length; i = next++) {
        const {fault, span, way} = cells[i] as (typeof cells)[number];
        done[i] = await runCell(page, site.origin, fault, span, way).catch((error: unknown) => {
          throw new Error(`${fault.name}, ${span}, ${way}`, {cause: error});
        });
      }
    };
    await Promise.all(Array.from({length: 2 * availableParallelism()}, work));
    return done;
  } finally {
    await browser.close();
    await site.close();
  }
}

function startPages(faults: readonly MatrixFault[]): Promise<Site> {
  const policy = faults.find((fault) => fault.policy)?.policy ?? '';
  return startSite({
    pages: {'/': html, '/policy': html, '/elsewhere': '<!doctype html><title>Elsewhere</title>'},
    folders: {'/dist/': 'dist'},
    headers: (path): Record<string, string> =>
      path === '/policy' ? {'Content-Security-Policy': policy} : {},
  });
}

/** A page whose network is its own: going offline takes no other page along. */
async function openPage(browser: Browser): Promise<Page> {
  const context = await browser.newContext();
  await context.addInitScript(expression(installBench, [card]));
  return context.newPage();
}
