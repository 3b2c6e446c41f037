import type {Lab} from '../lab.js';
import {Samples} from '../measure.js';
import type {PageName} from '../page-titles.js';
import type {Table} from '../table.js';

const pages: readonly PageName[] = ['script-tag', 'sandboxed', 'empty-frame', 'plain-frame', 'isolated'];

/**
 * From the start of the navigation until the form can be used, with the fields on the page and in frames, beside a
 * frame of another site with nothing in it: a process that the browser has to start in any case.
 */
export async function measureFrames(lab: Lab, rounds: number): Promise<Table> {
  const samples = new Samples();
  for (let round = 0; round < rounds; round++) {
    for (const rate of [1, 4]) {
      for (const page of pages) {
        await lab.visit(async (visitor) => {
          await visitor.throttle(rate);
          await visitor.goto(page);
          const ready = await visitor.page.evaluate<number>(
            "performance.getEntriesByName('ready')[0]?.startTime ?? 0",
          );
          samples.add(`ready at ${rate}×, ms`, page, ready);
        });
      }
    }
  }
  return {title: 'Frames', pages, base: 'empty-frame', rows: samples.medians()};
}
