import type {Lab, Visitor} from '../lab.js';
import {mainThread} from '../main-thread.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const compared: readonly PageName[] = [
  ...(['blank', 'plain', 'lit', 'react-payment-inputs', 'gold-cc-input'] as const),
  ...(['braintree', 'adyen', 'ours', 'script-tag'] as const),
];

/** How a page is loaded: the main thread so many times slower, and over a network of this speed. */
const conditions = [
  {title: '1×', rate: 1, isSlow: false},
  {title: '4×', rate: 4, isSlow: false},
  {title: '4× and slow 4G', rate: 4, isSlow: true},
] as const;

/** From the start of the navigation, in a browser that has seen none of it. */
export async function measureReady(lab: Lab, rounds: number): Promise<Table> {
  const pages = lab.columns(compared);
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const condition of conditions) {
      for (const page of pages) {
        const {ready, paint, cpu} = await lab.visit((visitor) => load(visitor, page, condition));
        const {title} = condition;
        samples.add(`ready at ${title}, ms`, page, ready);
        if (page !== 'blank') samples.add(`first paint at ${title}, ms`, page, paint);
        if (!condition.isSlow) samples.add(`main-thread CPU at ${title}, ms`, page, cpu);
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

async function load(
  {page, cdp, goto, throttle, useSlowNetwork}: Visitor,
  name: PageName,
  {rate, isSlow}: (typeof conditions)[number],
): Promise<Loading> {
  const measure = await mainThread(cdp);
  await throttle(rate);
  if (isSlow) await useSlowNetwork();
  const before = await measure();
  await goto(name);
  await page.evaluate('new Promise((resolve) => requestAnimationFrame(() => requestIdleCallback(resolve)))');
  const cpu = (await measure()).all - before.all;
  const [ready, paint] = await page.evaluate<[number, number]>(
    "['ready', 'first-contentful-paint'].map((name) => performance.getEntriesByName(name)[0]?.startTime ?? 0)",
  );
  return {ready, paint, cpu};
}
