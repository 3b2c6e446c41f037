/** How much a map may hold; the oldest entries go first. */
export interface Bounds {
  readonly entries: number;
  /** Of all keys and values together, as they lie in memory. */
  readonly bytes: number;
}

interface Entry {
  readonly json: string;
  readonly bytes: number;
}

/**
 * A map that keeps JSON: its size is known, and no text in it is a slice of a longer one, such as a request's body,
 * that would stay in memory with it.
 */
export class BoundedMap<V> {
  readonly #entries = new Map<string, Entry>();
  readonly #bounds: Bounds;
  #bytes = 0;

  constructor(bounds: Bounds) {
    this.#bounds = bounds;
  }

  /** A copy of what was set. */
  get(key: string): V | undefined {
    const entry = this.#entries.get(key);
    return entry && (JSON.parse(entry.json) as V);
  }

  /** An entry that is set again counts as new. */
  set(key: string, value: V): void {
    this.delete(key);
    const json = JSON.stringify(value);
    const bytes = 2 * (key.length + json.length);
    this.#entries.set(key, {json, bytes});
    this.#bytes += bytes;
    for (const oldest of this.#entries.keys()) {
      if (this.#entries.size <= this.#bounds.entries && this.#bytes <= this.#bounds.bytes) return;
      this.delete(oldest);
    }
  }

  delete(key: string): void {
    this.#bytes -= this.#entries.get(key)?.bytes ?? 0;
    this.#entries.delete(key);
  }

  /** Copies, oldest first. */
  values(): V[] {
    return [...this.#entries.values()].map(({json}) => JSON.parse(json) as V);
  }

  clear(): void {
    this.#entries.clear();
    this.#bytes = 0;
  }
}
