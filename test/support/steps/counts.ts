import {stripVTControlCharacters} from 'node:util';

/** How many checks of a step held, and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The line that every step, and the whole run, ends with. */
export function countsLine({passed, failed}: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/** How the test runners in use say what passed: `N passed` on a line of Playwright's or ours, `ℹ pass N` of Node's. */
const passes = /^(?: *(\d+) passed\b.*|ℹ pass (\d+))$/gm;
const failures = /^(?: *(\d+) failed\b.*|(?:\d+ passed, )(\d+) failed|ℹ fail (\d+))$/gm;

/**
 * What a finished program's output and exit code say. The last lines that count do; without one the program is a
 * single check. A failure that they do not know of (a crash at the end) is one more.
 */
export function readCounts(output: string, exitCode: number | null): Counts {
  const plain = stripVTControlCharacters(output);
  const passed = lastNumber(plain, passes) ?? (exitCode === 0 ? 1 : 0);
  const failed = lastNumber(plain, failures) ?? 0;
  return {passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed};
}

function lastNumber(text: string, pattern: RegExp): number | undefined {
  const [, ...found] = [...text.matchAll(pattern)].at(-1) ?? [];
  const digits = found.find((group) => group !== undefined);
  return digits === undefined ? undefined : Number(digits);
}

/** The sum over all steps. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, {passed, failed}) => ({passed: sum.passed + passed, failed: sum.failed + failed}),
    {passed: 0, failed: 0},
  );
}
