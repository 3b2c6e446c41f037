import {setImmediate} from 'node:timers/promises';
import type {TestContext} from 'node:test';

/** Steps in milliseconds, and so how exact the clock is. */
const STEP = 10;

/** A clock that runs as fast as the code under test waits. */
export interface VirtualTime {
  /** Milliseconds since it began. */
  readonly now: number;
  /** Lets time pass until `promise` has settled, and settles as it did. */
  settle<T>(promise: Promise<T>): Promise<T>;
  /** Lets `ms` milliseconds pass. */
  pass(ms: number): Promise<void>;
}

/** Puts the timers of this test on a virtual clock; `Math.random` answers `random` throughout. */
export function virtualTime(t: TestContext, random = 0): VirtualTime {
  let now = 0;
  t.mock.timers.enable({apis: ['setTimeout']});
  t.mock.method(Math, 'random', () => random);
  const pass = async (ms: number): Promise<void> => {
    for (const end = now + ms; now < end; now += STEP) {
      t.mock.timers.tick(STEP);
      await setImmediate();
    }
  };
  return {
    get now() {
      return now;
    },
    pass,
    async settle(promise) {
      let settled = false;
      const done = (): void => {
        settled = true;
      };
      promise.then(done, done);
      await setImmediate();
      while (!settled) await pass(STEP);
      return promise;
    },
  };
}
