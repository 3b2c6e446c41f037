import type {Lab, Visitor} from '../lab.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const compared: readonly PageName[] = ['plain', 'lit', 'ours', 'script-tag'];

/** What one form adds to the memory of a blank page, with all garbage collected. */
export async function measureHeap(lab: Lab, rounds: number): Promise<Table> {
  const pages = lab.columns(compared);
  const samples = new Samples();
  const blank = new Samples();
  for (let round = 0; round < Math.ceil(rounds / 3); round++) {
    for (const page of ['blank', ...pages] as const) {
      const target = page === 'blank' ? blank : samples;
      await lab.visit(async (visitor) => {
        await visitor.goto(page);
        const ready = await heap(visitor);
        await visitor.enter();
        await visitor.page.keyboard.type('4242424242424242');
        const typed = await heap(visitor);
        target.add('JavaScript, kB', page, ready.js);
        target.add('DOM, kB', page, ready.dom);
        target.add('JavaScript with a number typed, kB', page, typed.js);
        target.add('DOM with a number typed, kB', page, typed.dom);
      });
    }
  }
  const nothing = blank.medians().map(({figures}) => figures.get('blank') ?? NaN);
  const rows = samples.medians().map(({title, figures}, row) => ({
    title,
    figures: new Map([...figures].map(([page, figure]) => [page, figure - (nothing[row] ?? NaN)])),
  }));
  return {title: 'Memory over a blank page', pages, rows};
}

/** What is alive, in kB: objects and code of JavaScript, and of the page's elements and styles. */
async function heap({page, cdp}: Visitor): Promise<{js: number; dom: number}> {
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))');
  for (let i = 0; i < 3; i++) await cdp.send('HeapProfiler.collectGarbage');
  const usage = await cdp.send('Runtime.getHeapUsage');
  return {js: usage.usedSize / 1000, dom: usage.embedderHeapUsedSize / 1000};
}
