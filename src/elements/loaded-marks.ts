type BrandMarks = typeof import('../rendering/brand-marks.js');

/** The drawings of the brands, where a form shows some before anybody types. */
export class LoadedMarks {
  /** What is loaded; nothing without a network. */
  value: BrandMarks | undefined;
  #isLoading = false;
  readonly #onLoad: () => void;

  /** Calls back when they are loaded. */
  constructor(onLoad: () => void) {
    this.#onLoad = onLoad;
  }

  /** Loads them, once. */
  load(): void {
    if (this.#isLoading) return;
    this.#isLoading = true;
    import('../rendering/brand-marks.js').then(
      (marks) => {
        this.value = marks;
        this.#onLoad();
      },
      () => {
        this.#isLoading = false;
      },
    );
  }
}
