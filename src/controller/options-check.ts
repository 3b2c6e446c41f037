import {checkOptions} from '../client/check-options.js';
import type {ClientOptions} from '../client/client-options.js';
import type {TokenError} from '../client/token-error.js';

/** Milliseconds that a page may take to set its key: frameworks set properties after they made the element. */
const KEY_GRACE_MS = 1000;

/** Finds out whether a token can be made at all, whatever is typed. */
export class OptionsCheck {
  /** A mistake of the page's developer, or what a frame refuses. */
  error: TokenError | undefined;
  /** Set by a frame that makes no token for the page's key or account. */
  refusal: TokenError | undefined;
  readonly #onError: (error: TokenError) => void;
  readonly #graceEnd = performance.now() + KEY_GRACE_MS;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** Calls back for every mistake as soon as it is seen, and once. */
  constructor(onError: (error: TokenError) => void) {
    this.#onError = onError;
  }

  /** Checks the options; a missing key only when the page had time to set it, or at `once`. */
  check(client: ClientOptions, once = false): void {
    clearTimeout(this.#timer);
    const before = this.error?.code;
    this.error = this.#errorOf(client);
    const left = this.#graceEnd - performance.now();
    if (this.error?.code === 'missing_key' && left > 0 && !once) {
      this.error = undefined;
      this.#timer = setTimeout(() => this.check(client, true), left);
    }
    if (this.error && this.error.code !== before) this.#onError(this.error);
  }

  #errorOf(client: ClientOptions): TokenError | undefined {
    if (this.refusal) return this.refusal;
    try {
      checkOptions(client);
      return undefined;
    } catch (error) {
      return error as TokenError;
    }
  }
}
