import type {Lab, Visitor} from '../lab.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import {mainThread} from '../main-thread.js';
import type {Table} from '../table.js';

const compared: readonly PageName[] = ['plain', 'careful', 'naive', 'lit', 'ours', 'script-tag'];
const number = '4242424242424242';

/** Real keys of a first number on a page just loaded, as a customer types it: nothing has been warmed up. */
export async function measureKeys(lab: Lab, rounds: number): Promise<Table> {
  const pages = lab.columns(compared);
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const rate of [1, 4]) {
      for (const page of pages) {
        const {handlers, whole} = await lab.visit((visitor) => typed(visitor, page, rate));
        samples.add(`handlers per key at ${rate}×, µs`, page, ...handlers);
        samples.add(`slowest key of the number at ${rate}×, µs`, page, Math.max(...handlers));
        samples.add(`all of the main thread per key at ${rate}×, µs`, page, ...whole);
      }
    }
  }
  return {title: 'Typing', pages, base: 'careful', rows: samples.medians()};
}

async function typed({page, cdp, goto, enter, throttle}: Visitor, name: PageName, rate: number) {
  const handlers: number[] = [];
  const whole: number[] = [];
  await goto(name);
  await enter();
  const measure = await mainThread(cdp);
  await throttle(rate);
  for (const digit of number) {
    const before = await measure();
    await page.keyboard.press(digit, {delay: 10});
    const after = await measure();
    handlers.push((after.scripts - before.scripts) * 1000);
    whole.push((after.all - before.all) * 1000);
  }
  const shown = (await page.locator('input').first().inputValue()).replaceAll(' ', '');
  if (shown !== number) throw new Error(`${name} shows ${shown}.`);
  return {handlers, whole};
}
