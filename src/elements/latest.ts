/** The newest of several values, each of which may have to be loaded: one that loads longer than its successor is dropped. */
export class Latest<T> {
  /** The newest value that is loaded. */
  value: T | undefined;
  #asked: T | Promise<T> | undefined;
  readonly #onLoad: () => void;
  readonly #onError: () => void;

  /** Calls back when a value was loaded, and when the newest could not be. */
  constructor(onLoad: () => void, onError: () => void) {
    this.#onLoad = onLoad;
    this.#onError = onError;
  }

  /** Resolves when the newest value is loaded, or could not be. */
  async settled(): Promise<void> {
    await Promise.resolve(this.#asked).catch(() => undefined); // told by the callback
  }

  ask(next: T | Promise<T>): void {
    this.#asked = next;
    if (!(next instanceof Promise)) {
      this.value = next;
      return;
    }
    next.then(
      (value) => {
        if (this.#asked !== next) return;
        this.value = value;
        this.#onLoad();
      },
      () => {
        if (this.#asked === next) this.#onError();
      },
    );
  }
}
