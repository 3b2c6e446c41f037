import {availableParallelism} from 'node:os';
import type {Browser} from 'playwright-core';
import {expression} from '../browsers/expression.js';
import {visitOf} from '../browsers/visit.js';
import {startFieldsOrigin} from '../fields-origin.js';
import {startSite, type Site} from '../site.js';
import {card, installBench} from './bench.js';
import {spans, ways, type Cell, type MatrixFault} from './matrix.js';
import {runCell, type Stage} from './run-cell.js';

const html = `<!doctype html><html lang="en"><meta charset="utf-8"><title>Checkout</title>
  <script src="/dist/cdn/card-token-form.js"></script><body></body></html>`;

/** Runs every cell of the matrix in Chromium, on the built files; several at a time, each page by itself. */
export async function runMatrix(browser: Browser, faults: readonly MatrixFault[]): Promise<readonly Cell[]> {
  const site = await startPages(faults);
  try {
    const cells = faults.flatMap((fault) => spans.flatMap((span) => ways.map((way) => ({fault, span, way}))));
    const done: Cell[] = [];
    let next = 0;
    const work = () =>
      withPage(browser, async (visitor) => {
        for (let i = next++; i < cells.length; i = next++) {
          const cell = cells[i] as (typeof cells)[number];
          done[i] = await play(
            {visitor, origin: site.origin, tokensFrom: (api) => ({'api-base': api})},
            cell,
          );
        }
      });
    await Promise.all(Array.from({length: 2 * availableParallelism()}, work));
    return done;
  } finally {
    await site.close();
  }
}

/**
 * Runs cells of the matrix with the fields in a frame of another origin, one after the other: where its tokens come
 * from, the frame itself has to say.
 */
export async function runFramed(browser: Browser, cells: readonly Question[]): Promise<readonly Cell[]> {
  let apiBase = '';
  const site = await startPages([]);
  const metas = () => ({'api-base': apiBase, 'allowed-parents': site.origin});
  const fields = await startFieldsOrigin(metas, {crossSite: true});
  const tokensFrom = (api: string) => {
    apiBase = api;
    return {'frame-src': `${fields.origin}/frame.html`};
  };
  try {
    const done: Cell[] = [];
    await withPage(browser, async (visitor) => {
      for (const cell of cells) done.push(await play({visitor, origin: site.origin, tokensFrom}, cell));
    });
    return done;
  } finally {
    await Promise.all([site.close(), fields.close()]);
  }
}

/** A cell that is to be run. */
type Question = Pick<Cell, 'fault' | 'span' | 'way'>;

const play = (stage: Stage, {fault, span, way}: Question): Promise<Cell> =>
  runCell(stage, fault, span, way).catch((error: unknown) => {
    throw new Error(`${fault.name}, ${span}, ${way}`, {cause: error});
  });

function startPages(faults: readonly MatrixFault[]): Promise<Site> {
  const policy = faults.find((fault) => fault.policy)?.policy ?? '';
  return startSite({
    pages: {'/': html, '/policy': html, '/elsewhere': '<!doctype html><title>Elsewhere</title>'},
    folders: {'/dist/': 'dist'},
    headers: (path): Record<string, string> =>
      path === '/policy' ? {'Content-Security-Policy': policy} : {},
  });
}

/** Opens a page for a while whose network is its own: going offline takes no other page along. */
async function withPage(browser: Browser, work: (visitor: Stage['visitor']) => Promise<void>): Promise<void> {
  const visitor = visitOf(await browser.newPage());
  try {
    await visitor.page.addInitScript(expression(installBench, [card]));
    await work(visitor);
  } finally {
    await visitor.close();
  }
}
