/**
 * What `load` gives: at once when it was loaded before, else as a promise. One load at a time; a load that failed is
 * tried again at the next call.
 */
export function lazy<T extends object>(load: () => Promise<T>): () => T | Promise<T> {
  let value: T | undefined;
  let loading: Promise<T> | undefined;
  return () =>
    value ??
    (loading ??= load()
      .then((loaded) => (value = loaded))
      .finally(() => {
        loading = undefined;
      }));
}
