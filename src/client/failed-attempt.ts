import type {TokenError} from './token-error.js';

/** How one try failed, and what follows from it. */
export interface FailedAttempt {
  readonly error: TokenError;
  /** Whether another try may help and can do no harm. */
  readonly retry: boolean;
  /**
   * Whether the API itself said so. It keeps its answer under the idempotency key and would only repeat it: the
   * next try takes a new key, unless an earlier try with this one got no answer. Without an answer the key stays,
   * or a second token could be made.
   */
  readonly answered: boolean;
  /** Milliseconds that the server asks to wait, where it does. */
  readonly retryAfter?: number | undefined;
}
