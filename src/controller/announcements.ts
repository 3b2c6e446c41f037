/** What a polite live region says of single fields: each error once, until it is another. */
export class Announcements {
  /** What the region holds. */
  text = '';
  readonly #announced = new Map<string, string>();

  /** A field was left with this error, or with none (`''`). */
  announce(name: string, error: string): void {
    if (this.#announced.get(name) === error) return;
    this.#announced.set(name, error);
    this.text = error;
  }

  /** Forgets what was said. */
  clear(): void {
    this.text = '';
    this.#announced.clear();
  }
}
