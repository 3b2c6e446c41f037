import type {Lab, Visitor} from '../lab.js';
import {mainThread} from '../main-thread.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const compared: readonly PageName[] = ['plain', 'lit', 'nodes', 'ours', 'script-tag'];
const counts = [1, 10, 100];

/** More forms on a page that has one: until all are ready and laid out. */
export async function measureMount(lab: Lab, rounds: number): Promise<Table> {
  const pages = lab.columns(compared);
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const count of counts) {
      for (const page of pages) {
        const {clock, cpu} = await lab.visit((visitor) => mount(visitor, page, count));
        const forms = `${count} more form${count > 1 ? 's' : ''}`;
        samples.add(`${forms}, ms`, page, clock);
        samples.add(`${forms}, main-thread CPU, ms`, page, cpu);
      }
    }
  }
  return {title: 'Mounting', pages, base: 'plain', rows: samples.medians()};
}

async function mount({page, cdp, goto}: Visitor, name: PageName, count: number) {
  await goto(name);
  await page.evaluate('new Promise((resolve) => requestIdleCallback(resolve))');
  const measure = await mainThread(cdp);
  const before = await measure();
  const clock = await page.evaluate<number>(`(${addForms})(${count})`);
  return {clock, cpu: (await measure()).all - before.all};
}

/** Source text, as it runs in the page. A form written by hand is ready once it is in the page. */
const addForms = `async (count) => {
  const first = document.querySelector('card-token-form, lit-form, nodes-form, form');
  const custom = first.localName.includes('-');
  let left = custom ? count : 0;
  const start = performance.now();
  const all = new Promise((resolve) => {
    if (custom) addEventListener('ready', () => --left || resolve());
    else resolve();
  });
  const forms = document.createDocumentFragment();
  for (let i = 0; i < count; i++) {
    const form = custom ? document.createElement(first.localName) : first.cloneNode(true);
    if (custom) form.setAttribute('publishable-key', 'pk_test_bench');
    else form.addEventListener('submit', (event) => event.preventDefault());
    forms.append(form);
  }
  document.body.append(forms);
  await all;
  document.body.getBoundingClientRect();
  return performance.now() - start;
}`;
