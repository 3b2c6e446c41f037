/**
 * The result of `work`. After `ms` milliseconds, or as soon as `signal` aborts, rejects with the error that
 * `createError` makes, even when `work` ignores the signal it is given. That signal is aborted however `work` ends.
 */
export async function withTimeout<T>(
  ms: number,
  signal: AbortSignal | undefined,
  createError: (type: 'timeout_error' | 'aborted_error') => Error,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const inner = new AbortController();
  const until = {signal: inner.signal, once: true};
  try {
    return await new Promise<T>((resolve, reject) => {
      const abort = (): void => {
        reject(createError('aborted_error'));
      };
      const timer = setTimeout(() => {
        reject(createError('timeout_error'));
      }, ms);
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
