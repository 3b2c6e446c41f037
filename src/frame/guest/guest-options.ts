/** What the page around a frame must not decide. */
export interface GuestOptions {
  /** Origin of the token API. */
  readonly apiBase: string;
  /** Origins of pages that may have the frame. */
  readonly parents: readonly string[];
  /** The only publishable keys that the frame posts for; empty for any. */
  readonly publishableKeys: readonly string[];
  /** The only connected accounts that it posts for, `*` for any; with no key and no account named here, any. */
  readonly stripeAccounts: readonly string[];
  /** Make no token for a form that nobody can see, as far as that can be told. */
  readonly requireVisible: boolean;
  /** Tells today's date; for tests. */
  readonly clock?: () => Date;
}
