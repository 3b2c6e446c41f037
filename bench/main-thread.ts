import type {Visitor} from './lab.js';

/** What a page's main thread has computed since its process began: ms of CPU, not of the clock. */
export interface MainThread {
  /** In listeners and other functions that the browser called, and in scripts being run. */
  readonly scripts: number;
  /** In all its tasks: scripts, microtasks, parsing, style, layout, painting. */
  readonly all: number;
}

/**
 * Lets one ask how much a main thread has computed. CPU time leaves out what other processes take from the clock;
 * and it is counted without tracing, which makes each call of a listener several times as dear.
 */
export async function mainThread(cdp: Visitor['cdp']): Promise<() => Promise<MainThread>> {
  await cdp.send('Performance.enable', {timeDomain: 'threadTicks'});
  return async () => {
    const {metrics} = await cdp.send('Performance.getMetrics');
    const ms = (metric: string) => (metrics.find(({name}) => name === metric)?.value ?? NaN) * 1000;
    return {scripts: ms('ScriptDuration'), all: ms('TaskDuration')};
  };
}
