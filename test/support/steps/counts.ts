/** How many checks of a step held, and how many did not. */
export interface Counts {
  readonly passed: number;
  readonly failed: number;
}

/** The line that every step, and the whole run, ends with. */
export function countsLine({passed, failed}: Counts): string {
  return `${passed} passed, ${failed} failed`;
}

/**
 * What a finished program's output and exit code say. The last line of {@linkcode countsLine} counts; without
 * one the program is a single check. A failure that the line does not know of (a crash at the end) is one more.
 */
export function readCounts(output: string, exitCode: number | null): Counts {
  const last = [...output.matchAll(/^(\d+) passed, (\d+) failed$/gm)].at(-1);
  const passed = last ? Number(last[1]) : exitCode === 0 ? 1 : 0;
  const failed = last ? Number(last[2]) : 0;
  return {passed, failed: exitCode !== 0 && failed === 0 ? 1 : failed};
}

/** The sum over all steps. */
export function addCounts(counts: readonly Counts[]): Counts {
  return counts.reduce(
    (sum, {passed, failed}) => ({passed: sum.passed + passed, failed: sum.failed + failed}),
    {passed: 0, failed: 0},
  );
}
