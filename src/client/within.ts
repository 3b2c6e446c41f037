/** Longer ones fire at once: timers count in 31 bits. */
const LONGEST_TIMER = 2 ** 31 - 1;

/**
 * What `work` comes to. After `ms` milliseconds, or as soon as `signal` aborts, rejects with what `giveUp` makes of
 * it, whether or not `work` heeds the signal it is given, which is aborted whichever way it ends.
 */
export async function within<T>(
  ms: number,
  signal: AbortSignal | undefined,
  giveUp: (type: 'timeout_error' | 'aborted_error') => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const until = {signal: inner.signal, once: true};
  try {
    return await new Promise<T>((resolve, reject) => {
      const abort = (): void => {
        reject(giveUp('aborted_error'));
      };
      const timer = setTimeout(
        () => {
          reject(giveUp('timeout_error'));
        },
        Math.min(ms, LONGEST_TIMER),
      );
      inner.signal.addEventListener('abort', () => {
        clearTimeout(timer);
      });
      signal?.addEventListener('abort', abort, until);
      if (signal?.aborted) abort();
      else work(inner.signal).then(resolve, reject);
    });
  } finally {
    inner.abort();
  }
}
