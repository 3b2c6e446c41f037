/**
 * Whether `navigator.onLine` is worth asking: a machine without a network, with the API on its own loopback, is
 * "offline" from the start and works. `undefined` in Node.
 */
const startedOnline = (globalThis as Partial<typeof globalThis>).navigator?.onLine;

/** Whether the device was online when the page loaded and is not now. */
export const isOffline = (): boolean => startedOnline === true && !navigator.onLine;

/** Resolves when the device is online again; never, once `signal` has aborted. */
export const whenOnline = (signal: AbortSignal): Promise<unknown> =>
  new Promise((resolve) => {
    addEventListener('online', resolve, {once: true, signal});
  });
