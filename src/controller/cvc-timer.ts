/** Milliseconds without an edit after which a security code is wiped: three minutes. */
const CVC_LIFETIME_MS = 180_000;

/** Wipes a security code that nobody minds any more; nothing else ever is. */
export class CvcTimer {
  readonly #expire: () => void;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(expire: () => void) {
    this.#expire = expire;
  }

  /** Begins anew, or stops where there is no code to wipe. */
  restart(hasCode: boolean): void {
    clearTimeout(this.#timer);
    this.#timer = hasCode ? setTimeout(this.#expire, CVC_LIFETIME_MS) : undefined;
  }
}
