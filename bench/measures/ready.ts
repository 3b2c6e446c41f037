import type {Lab, Visitor} from '../lab.js';
import {mainThread} from '../main-thread.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const pages: readonly PageName[] = ['blank', 'plain', 'lit', 'ours', 'script-tag'];

/** From the start of the navigation, in a browser that has seen none of it. */
export async function measureReady(lab: Lab, rounds: number): Promise<Table> {
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const rate of [1, 4]) {
      for (const page of pages) {
        const {ready, paint, cpu} = await lab.visit((visitor) => load(visitor, page, rate));
        samples.add(`ready at ${rate}×, ms`, page, ready);
        if (page !== 'blank') samples.add(`first paint at ${rate}×, ms`, page, paint);
        samples.add(`main-thread CPU at ${rate}×, ms`, page, cpu);
      }
    }
  }
  return {title: 'Loading', pages, base: 'plain', rows: samples.medians()};
}

interface Loading {
  readonly ready: number;
  readonly paint: number;
  readonly cpu: number;
}

async function load({page, cdp, goto, throttle}: Visitor, name: PageName, rate: number): Promise<Loading> {
  const measure = await mainThread(cdp);
  await throttle(rate);
  const before = await measure();
  await goto(name);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))');
  const cpu = (await measure()).all - before.all;
  const [ready, paint] = await page.evaluate<[number, number]>(
    "['ready', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0)",
  );
  return {ready, paint, cpu};
}
