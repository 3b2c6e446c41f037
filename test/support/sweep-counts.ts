import assert from 'node:assert/strict';
import {readFileSync, writeFileSync} from 'node:fs';

const FILE = 'test/support/sweep-counts.json';

/** How often a sweep tried something, and what came of it, by what it swept over. */
export type SweepCounts = Readonly<Record<string, Readonly<Record<string, number>>>>;

/** What each sweep counted when it last ran with `UPDATE_DOCS=1`. */
export const sweepCounts = (): SweepCounts => JSON.parse(readFileSync(FILE, 'utf8')) as SweepCounts;

/** Fails where a sweep counts otherwise than the table in the docs says. With `UPDATE_DOCS=1` the count is written. */
export function assertCounted(sweep: string, counted: Readonly<Record<string, number>>): void {
  if (process.env['UPDATE_DOCS']) {
    const sorted = Object.entries({...sweepCounts(), [sweep]: counted}).sort();
    writeFileSync(FILE, `${JSON.stringify(Object.fromEntries(sorted), null, 2)}\n`);
  }
  assert.deepEqual(sweepCounts()[sweep], counted, 'UPDATE_DOCS=1 writes the counts anew.');
}
