import type {Lab} from './lab.js';
import type {PageName} from './page-titles.js';
import type {Table} from './table.js';

/** Fills one table. Each round measures every page once, so that a busy moment falls on all of them. */
export type Measure = (lab: Lab, rounds: number) => Promise<Table>;

/** What was measured: the figures of all rounds, by row and by page. */
export class Samples {
  readonly #figures = new Map<string, Map<PageName, number[]>>();

  add(row: string, page: PageName, ...figures: readonly number[]): void {
    const pages = this.#figures.get(row) ?? new Map<PageName, number[]>();
    this.#figures.set(row, pages.set(page, [...(pages.get(page) ?? []), ...figures]));
  }

  /** The rows in the order of their first figures: medians by page. */
  medians(): Table['rows'] {
    return [...this.#figures].map(([title, pages]) => ({
      title,
      figures: new Map([...pages].map(([page, figures]) => [page, median(figures)])),
    }));
  }
}

/** The middle one of an uneven count, the mean of the two middle ones of an even count; of none, `NaN`. */
export function median(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  const half = sorted.length / 2;
  return ((sorted[Math.ceil(half) - 1] ?? NaN) + (sorted[Math.floor(half)] ?? NaN)) / 2;
}
