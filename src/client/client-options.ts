import type {TokenError} from './token-error.js';

/** How to reach the token API, and how patiently. */
export interface ClientOptions {
  /** `pk_test_…` or `pk_live_…`. A secret key is refused before anything is sent. */
  readonly publishableKey: string;
  /** Origin of the token API, default `https://api.stripe.com`; `https:` only, `http:` on loopback alone. */
  readonly apiBase?: string | undefined;
  /** `Stripe-Account`: the connected account (`acct_…`) to act for. */
  readonly stripeAccount?: string | undefined;
  /** `Stripe-Version`: the API version to answer in. */
  readonly apiVersion?: string | undefined;
  /**
   * Where the publishable key travels. `bearer` (default): in the `Authorization` header. `body`: in the form
   * body, with the account and the version, so that a browser sends no preflight. The price of `body`: no
   * `Idempotency-Key` either, so a request that ended without an answer is never sent again.
   */
  readonly auth?: 'bearer' | 'body' | undefined;
  /**
   * `off` leaves the `Idempotency-Key` header out, for a gateway whose CORS answer does not allow it. The price:
   * a request that ended without an answer is never sent again, and a browser that resends one by itself may
   * make a second token.
   */
  readonly idempotency?: 'on' | 'off' | undefined;
  /**
   * The key of the first try, 1 to 255 ASCII characters; default a random UUID. Give the one of a
   * {@linkcode TokenError.idempotencyKey} to send the *same* content again.
   */
  readonly idempotencyKey?: string | undefined;
  /**
   * Milliseconds for the whole call, waits and retries included, 0 to 600,000; default 30,000. One try may take
   * `timeout / (retries + 1)`, at least 4,000, so that a hang too leaves time for the next; the last one may
   * take all that is left.
   */
  readonly timeout?: number | undefined;
  /**
   * How often to try again, a whole number from 0 to 10, default 2: when there was no answer, after 409, 429
   * `lock_timeout` and 500 or more, and whenever `Stripe-Should-Retry` says so (or never when it says not). Waits
   * 0.5 to 5 s, at random, and as long as `Retry-After` asks where it can be read (in Node; browsers do not show
   * it), unless that leaves no time.
   */
  readonly retries?: number | undefined;
  /** Gives up when aborted: `aborted_error`. */
  readonly signal?: AbortSignal | undefined;
  /** Instead of the `fetch` that was global when this module was loaded. */
  readonly fetch?: ((url: string, init: RequestInit) => Promise<Response>) | undefined;
}
