/**
 * Milliseconds before a retry: full jitter from 0.5 s on, under a ceiling that doubles with each retry and ends at
 * 5 s, and never less than what the server asked for.
 * @param retry 1 for the first one
 */
export const retryDelay = (retry: number, retryAfter = 0): number =>
  Math.max(retryAfter, 500 + Math.random() * Math.min(4500, 1000 * 2 ** (retry - 1)));

/**
 * `Retry-After` (RFC 9110, section 10.2.3: seconds, or a date) in milliseconds; `undefined` where there is none that
 * can be read. Browsers show it to scripts only when the API's CORS headers expose it.
 */
export function parseRetryAfter(header: string | null): number | undefined {
  if (!header) return undefined;
  const ms = /^\d{1,9}$/.test(header) ? Number(header) * 1000 : Date.parse(header) - Date.now();
  return ms >= 0 ? ms : undefined;
}

/** Resolves after `ms`; never, once `signal` has aborted: a timer left running would hold the request. */
export const delay = (ms: number, signal: AbortSignal): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal.addEventListener('abort', () => {
      clearTimeout(timer);
    });
  });
